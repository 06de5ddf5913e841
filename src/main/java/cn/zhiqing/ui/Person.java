package cn.zhiqing.ui;

/** The signed-in member of staff (登录的工作人员), as the page head shows them: name, and body or office. */
public record Person(String name, String office) {}
