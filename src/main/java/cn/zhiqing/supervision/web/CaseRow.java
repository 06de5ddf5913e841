package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.Light;

/**
 * One request of a list (清单的行); nothing of what was asked, nothing of who asked.
 *
 * @param href the case, for those who may see it; else empty
 * @param mayUrge whether an urge letter may name it
 */
public record CaseRow(
        String key,
        String number,
        String href,
        String body,
        Light light,
        String date,
        String channel,
        String kind,
        String stage,
        String assignee,
        String note,
        String urged,
        boolean mayUrge) {}
