package cn.zhiqing.cases.web;

import cn.zhiqing.ui.FormErrors;
import java.util.List;
import java.util.Map;

/** 登记来件: an application that came to the window, by post, fax, e-mail or word of mouth. */
public record IntakePage(
        String body, List<Group> groups, Map<String, String> entered, FormErrors errors, String token) {

    public IntakePage {
        groups = List.copyOf(groups);
        entered = Map.copyOf(entered);
    }

    /** Questions that belong together. */
    public record Group(String title, String lead, List<Field> fields) {}

    public String value(Field field) {
        return entered.getOrDefault(field.name(), entered.isEmpty() ? field.value() : "");
    }
}
