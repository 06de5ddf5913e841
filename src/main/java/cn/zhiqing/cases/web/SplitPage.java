package cn.zhiqing.cases.web;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Light;
import java.util.List;

/**
 * 拆分事项 as a form: one field per matter.
 *
 * @param whole what the application says, line by line
 * @param reasons why it may not be done now; empty when it may
 */
public record SplitPage(
        String number,
        String subject,
        String caseHref,
        Light light,
        List<String> whole,
        List<Matter> matters,
        String on,
        List<String> reasons,
        FormErrors errors,
        int version,
        String token) {

    public SplitPage {
        whole = List.copyOf(whole);
        matters = List.copyOf(matters);
        reasons = List.copyOf(reasons);
    }

    /** One field; {@code place} counts from 1. */
    public record Matter(int place, String text) {

        public String name() {
            return "matter" + place;
        }
    }
}
