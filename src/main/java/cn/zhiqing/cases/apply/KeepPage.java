package cn.zhiqing.cases.apply;

/** The code under which a draft can be taken up again; empty when nothing was filled in yet. */
public record KeepPage(String code, String until) {}
