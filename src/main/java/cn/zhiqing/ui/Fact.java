package cn.zhiqing.ui;

/** A named value (项目) of a receipt or of a list of facts. */
public record Fact(String label, String value) {}
