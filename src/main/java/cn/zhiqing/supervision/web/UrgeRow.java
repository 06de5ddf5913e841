package cn.zhiqing.supervision.web;

import cn.zhiqing.ui.Light;

/** One urge letter of a list (督办函的行). */
public record UrgeRow(
        String title, String href, String body, String by, String sentOn, Light light, String date, int cases) {}
