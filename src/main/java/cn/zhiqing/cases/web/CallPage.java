package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import java.util.List;
import java.util.Map;

/** The record of a call that confirms a receipt (电话确认): who called, who answered, what came of it. */
public record CallPage(
        String number,
        String href,
        List<Fact> facts,
        List<Line> made,
        List<Choice> results,
        boolean open,
        Map<String, String> entered,
        FormErrors errors,
        int version,
        String token) {

    public CallPage {
        facts = List.copyOf(facts);
        made = List.copyOf(made);
        results = List.copyOf(results);
        entered = Map.copyOf(entered);
    }

    public String value(String name) {
        return entered.getOrDefault(name, "");
    }

    /** A call that was made. */
    public record Line(String at, String caller, String result, String answered, String note) {}
}
