package cn.zhiqing.ui;

/**
 * One file (材料) of a list.
 *
 * @param icon name of {@code ui.icon}: file-text, mail, home, id, file-check, file-alert
 * @param href where it opens; empty when it may not be opened
 * @param note size, state, check: one grey line
 * @param tag a word on the right; may be empty
 */
public record FileLine(String icon, String name, String href, String note, String tag) {}
