package cn.zhiqing.cases.web;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Light;
import java.util.List;
import java.util.Map;

/**
 * One act as a form (办理表单页).
 *
 * @param will what will have happened afterwards
 * @param warnings what is allowed but will be recorded as late or unusual
 * @param reasons why the act may not be done now; empty when it may
 * @param entered what was typed before the form came back
 * @param version of the case when the form was drawn
 */
public record ActPage(
        String title,
        String number,
        String subject,
        String caseHref,
        String action,
        Light light,
        String article,
        String lead,
        List<Field> fields,
        List<String> will,
        List<String> warnings,
        List<String> reasons,
        Map<String, String> entered,
        FormErrors errors,
        int version,
        String token) {

    public ActPage {
        fields = List.copyOf(fields);
        will = List.copyOf(will);
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
        entered = Map.copyOf(entered);
    }

    public boolean open() {
        return reasons.isEmpty();
    }

    /** What stands in a field: what was typed, else what it opens with. */
    public String value(Field field) {
        return entered.getOrDefault(field.name(), field.value());
    }
}
