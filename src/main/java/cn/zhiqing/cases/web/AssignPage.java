package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** 批量分派: says how many and which before it does anything. */
public record AssignPage(List<Line> lines, List<Choice> colleagues, String chosen, FormErrors errors, String token) {

    public AssignPage {
        lines = List.copyOf(lines);
        colleagues = List.copyOf(colleagues);
    }

    /** One chosen case. */
    public record Line(String key, String number, String subject, String assignee) {}
}
