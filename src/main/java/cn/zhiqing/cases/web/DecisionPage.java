package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Light;
import java.util.List;
import java.util.Map;

/**
 * The decision with its facts (拟稿): the conclusion, what follows from it, what the letter must say.
 *
 * @param grounds choices for why parts are withheld; empty unless the reply is partial
 * @param chosen names of the grounds ticked
 */
public record DecisionPage(
        String number,
        String subject,
        String caseHref,
        String action,
        Light light,
        List<DecidePage.Leg> path,
        String kind,
        String conclusion,
        String article,
        String letter,
        String row,
        String remedy,
        List<Choice> grounds,
        List<String> chosen,
        List<Field> fields,
        Map<String, String> entered,
        List<String> warnings,
        List<String> reasons,
        FormErrors errors,
        int version,
        String token) {

    public DecisionPage {
        path = List.copyOf(path);
        grounds = List.copyOf(grounds);
        chosen = List.copyOf(chosen);
        fields = List.copyOf(fields);
        entered = Map.copyOf(entered);
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
    }

    public String value(Field field) {
        return entered.getOrDefault(field.name(), field.value());
    }
}
