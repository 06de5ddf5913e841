package cn.zhiqing.ui;

/**
 * One line of what happened (经过).
 *
 * @param iso moment for machines, ISO 8601
 * @param when as shown, for example 12月11日 09:06
 * @param who who did it, and what belongs to it; may be empty
 * @param css key for what matters most, stop for what stopped or restarted the clock, else empty
 */
public record Happening(String iso, String when, String text, String who, String css) {}
