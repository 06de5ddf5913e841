package cn.zhiqing.archive.web;

import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Happening;
import java.util.List;

/**
 * 一份销毁清册.
 *
 * @param why why nothing can be done by this person now; may be empty
 */
public record RegisterPage(
        String title,
        String href,
        int version,
        List<Fact> facts,
        List<Line> lines,
        List<Happening> timeline,
        boolean mayDecide,
        boolean mayWithdraw,
        String why,
        String opinion,
        String token,
        FormErrors errors) {

    public RegisterPage {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        timeline = List.copyOf(timeline);
    }

    /** A file of the register. */
    public record Line(
            String number, String href, String archivedOn, String fileClass, String period, String until, String sm3) {}
}
