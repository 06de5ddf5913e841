package cn.zhiqing.site.admin;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** The review chains of the bodies a person administers, and the form for a new one (审签链). */
public record ReviewChainPage(
        List<Line> chains,
        List<Choice> bodies,
        List<Choice> kinds,
        List<Choice> steps,
        List<Choice> orders,
        FormErrors errors,
        ReviewChainForm form) {

    /** A chain as it stands; {@code standing} in words: 生效中, 未生效, 已被替换. */
    public record Line(String body, String kind, String way, String persons, String from, String standing) {}
}
