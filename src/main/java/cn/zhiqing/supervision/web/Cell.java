package cn.zhiqing.supervision.web;

/**
 * One number of a table (格): opens the list it counts.
 *
 * @param sub what it was divided by and how it was a year ago; may be empty
 * @param href empty when there is nothing to open
 * @param tone bad for what should be nothing, else empty
 */
public record Cell(String text, String sub, String href, String tone) {}
