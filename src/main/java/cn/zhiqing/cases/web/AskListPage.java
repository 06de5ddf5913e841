package cn.zhiqing.cases.web;

import java.util.List;

/** 更正和建议 of a body, the open ones first. */
public record AskListPage(List<Row> rows, int open, boolean mayReceive) {

    public AskListPage {
        rows = List.copyOf(rows);
    }

    /** One of them; {@code result} says the answer or what is to be done. */
    public record Row(
            String href, String number, String kind, String what, String who, String received, String result) {}
}
