package cn.zhiqing.cases.web;

import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * 交寄与送达: what waits to be posted, what was posted on a day, what did not arrive.
 *
 * @param postmark day that stands in the form
 * @param lines pasted lines of numbers, kept when something was wrong with them
 */
public record DispatchPage(
        String body,
        String today,
        String day,
        String dayText,
        String postmark,
        List<Waiting> waiting,
        List<Row> posted,
        List<Row> astray,
        String lines,
        String reason,
        FormErrors errors) {

    public DispatchPage {
        waiting = List.copyOf(waiting);
        posted = List.copyOf(posted);
        astray = List.copyOf(astray);
    }

    /** A signed reply that is wanted by post; {@code field} is the name of its input. */
    public record Waiting(
            String href,
            String number,
            String letter,
            String addressee,
            String address,
            String field,
            String tracking) {}

    /** One sending; {@code next} is what to do about it. */
    public record Row(
            String href,
            String number,
            String letter,
            String addressee,
            String way,
            String tracking,
            String sentOn,
            String state,
            String next) {}
}
