package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Pager;
import java.util.List;
import java.util.Map;

/**
 * 信息处理费台账: a list with its sums.
 *
 * @param bodies to choose from; empty when there is one
 */
public record FeesPage(
        String scope,
        Map<String, String> given,
        List<Choice> states,
        List<Choice> bases,
        List<Choice> bodies,
        List<Sum> sums,
        List<Row> rows,
        Pager pager,
        String csv) {

    /** One amount; {@code note} says how it comes about. */
    public record Sum(String label, String amount, String note) {}

    /** One notice. */
    public record Row(
            String href,
            String number,
            String body,
            String noticeOn,
            String basis,
            String amount,
            String state,
            String paid,
            String refunded,
            String feeHref) {}

    public String value(String name) {
        return given.getOrDefault(name, "");
    }
}
