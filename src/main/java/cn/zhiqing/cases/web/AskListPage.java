package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Pager;
import java.util.List;

/** 更正和建议 of a body, the open ones first. */
public record AskListPage(List<Row> rows, int open, Pager pager, boolean mayReceive) {

    public AskListPage {
        rows = List.copyOf(rows);
    }

    /** One of them; {@code result} says the answer or what is to be done. */
    public record Row(
            String href, String number, String kind, String what, String who, String received, String result) {}
}
