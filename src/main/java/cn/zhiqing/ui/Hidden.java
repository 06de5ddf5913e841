package cn.zhiqing.ui;

/** A hidden field of every form that posts (防伪令牌): the name and value that prove the form came from this site. */
public record Hidden(String name, String value) {}
