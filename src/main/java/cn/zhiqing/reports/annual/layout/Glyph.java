package cn.zhiqing.reports.annual.layout;

import cn.zhiqing.reports.annual.layout.Place.Box;

/**
 * 字位: a character on a page; points from the upper left corner.
 *
 * @param size height of its line
 */
record Glyph(String text, Box box, double size) {
    double middle() {
        return (box.left() + box.right()) / 2;
    }

    double centre() {
        return (box.top() + box.bottom()) / 2;
    }
}
