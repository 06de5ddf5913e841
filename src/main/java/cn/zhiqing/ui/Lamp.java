package cn.zhiqing.ui;

/**
 * One counter of the strip of lights that filters a list (灯计数).
 *
 * @param css shape and place: l0 all, l1 over, l2 today, l3 near, l4 soon, l5 ok, l6 wait, l7 to confirm
 * @param tone colour of the shape: ink, over, today, near, soon, ok, wait, line
 */
public record Lamp(String css, String tone, int count, String words, String href, boolean current) {}
