package cn.zhiqing.reports.annual.layout;

/**
 * 表线: a straight line that is drawn along an axis.
 *
 * @param at where it lies on the other axis
 */
record Rule(boolean horizontal, double at, double from, double to) {
    double length() {
        return to - from;
    }
}
