package cn.zhiqing.cases.asks;

import java.time.LocalDate;

/** 待主动公开: what was found fit to be published because it was asked for (条例第四十四条), by when. */
public record Publishable(long ask, LocalDate by) {}
