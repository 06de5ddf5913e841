package cn.zhiqing.cases.web;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Menu;
import java.util.List;
import java.util.Map;

/**
 * One act beside requests as a form: corrections, suggestions, re-assessments.
 *
 * @param backHref where the list or the thing itself is, {@code back} its name
 * @param facts what the act is about, one line each
 * @param reasons why it may not be done now; empty when it may
 */
public record AskFormPage(
        Menu place,
        String title,
        String sub,
        String backHref,
        String back,
        String action,
        String article,
        String lead,
        List<String> facts,
        List<Field> fields,
        List<String> will,
        List<String> reasons,
        Map<String, String> entered,
        FormErrors errors,
        int version,
        String token) {

    public AskFormPage {
        facts = List.copyOf(facts);
        fields = List.copyOf(fields);
        will = List.copyOf(will);
        reasons = List.copyOf(reasons);
        entered = Map.copyOf(entered);
    }

    /** What stands in a field: what was typed, else what it opens with. */
    public String value(Field field) {
        return entered.getOrDefault(field.name(), field.value());
    }
}
