package cn.zhiqing.precedents.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Link;
import cn.zhiqing.ui.Pager;
import java.util.List;

/** 案例库: what is shared, as it was looked for. */
public record LibraryPage(
        String sub,
        List<Link> tabs,
        String words,
        List<Filter> filters,
        List<Row> rows,
        Pager pager,
        boolean searched) {

    public LibraryPage {
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    /** One choice above the table. */
    public record Filter(String name, String label, String value, List<Choice> choices) {}

    /** One precedent; {@code tone} of what became of it. */
    public record Row(
            String href,
            String title,
            List<Piece> excerpt,
            String kind,
            String article,
            String fate,
            String tone,
            String body,
            String decidedOn,
            String cited) {

        public Row {
            excerpt = List.copyOf(excerpt);
        }
    }

    /** A run of text, looked for or not. */
    public record Piece(String text, boolean hit) {}
}
