package cn.zhiqing.ui;

/** One drawn entry of the staff menu (菜单). */
public record MenuLink(Menu place, String href, int waiting) {}
