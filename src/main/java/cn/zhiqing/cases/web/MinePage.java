package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Light;
import java.util.List;

/** What this person is asked to help with, and what they follow (关注和协办). */
public record MinePage(List<Asked> asked, List<Followed> followed) {

    public MinePage {
        asked = List.copyOf(asked);
        followed = List.copyOf(followed);
    }

    /** One thing asked by a colleague. */
    public record Asked(Light light, String until, String what, String number, String href, String caseHref) {}

    /** One case that is followed. */
    public record Followed(
            Light light, String due, String subject, String number, String href, String stage, String assignee) {}
}
