package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.List;
import java.util.Map;

/** 登记来件: an application that came to the window, by post, fax, e-mail or word of mouth. */
public record IntakePage(
        String body, List<Group> groups, Map<String, String> entered, FormErrors errors, String token, Scans scans) {

    public IntakePage {
        groups = List.copyOf(groups);
        entered = Map.copyOf(entered);
    }

    /** A form without scans of its own: what comes by e-mail brings its files along. */
    IntakePage(String body, List<Group> groups, Map<String, String> entered, FormErrors errors) {
        this(body, groups, entered, errors, "", new Scans("", List.of(), List.of(), ""));
    }

    /**
     * 扫描件.
     *
     * @param tray under which they wait until the request is there
     * @param waiting those that are there already, one line each
     */
    public record Scans(String tray, List<String> waiting, List<Choice> kinds, String chosen) {}

    /** Questions that belong together. */
    public record Group(String title, String lead, List<Field> fields) {}

    public String value(Field field) {
        return entered.getOrDefault(field.name(), entered.isEmpty() ? field.value() : "");
    }
}
