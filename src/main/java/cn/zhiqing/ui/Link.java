package cn.zhiqing.ui;

/** A link that looks like a button (链接). */
public record Link(String label, String href) {}
