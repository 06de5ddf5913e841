package cn.zhiqing.cases.web;

import java.util.List;

/** 文书模板 of a body: every kind of letter and in which wording it is written. */
public record WordingListPage(String body, int own, List<Row> rows) {

    public WordingListPage {
        rows = List.copyOf(rows);
    }

    /**
     * One kind of letter.
     *
     * @param coming a version whose day has not come; empty mostly
     * @param problems law that the wording in force cites and that does not stand so any more
     */
    public record Row(
            String code,
            String label,
            String href,
            String basis,
            String standing,
            boolean own,
            String coming,
            List<String> problems) {}
}
