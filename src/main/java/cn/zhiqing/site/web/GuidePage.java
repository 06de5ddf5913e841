package cn.zhiqing.site.web;

import java.util.List;

/** 政府信息公开指南 What the guide shows: every body that takes applications (条例第十二条). */
public record GuidePage(List<Counter> bodies) {

    public GuidePage {
        bodies = List.copyOf(bodies);
    }
}
