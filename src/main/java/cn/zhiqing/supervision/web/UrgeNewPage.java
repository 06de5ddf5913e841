package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Link;
import java.util.List;

/**
 * 写督办函.
 *
 * @param split when requests of several bodies were chosen: a letter for each; empty when they are of one
 * @param keys the chosen requests as they go back with the form
 */
public record UrgeNewPage(
        String to,
        List<CaseRow> cases,
        List<String> keys,
        List<Link> split,
        String demand,
        String answerBy,
        FormErrors errors,
        String token) {

    public UrgeNewPage {
        cases = List.copyOf(cases);
        keys = List.copyOf(keys);
        split = List.copyOf(split);
    }
}
