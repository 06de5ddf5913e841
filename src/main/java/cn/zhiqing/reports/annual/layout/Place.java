package cn.zhiqing.reports.annual.layout;

import org.jspecify.annotations.Nullable;

/**
 * 出处: where a piece stands in its file, so that a person can look at it beside the original.
 *
 * @param page page of a fixed layout or sheet of a workbook, from 1; 0 where the file has none
 * @param table table of the file, from 1; 0 outside tables
 * @param row row of the table or line, from 1
 * @param cell cell of the row, from 1; 0 for a line
 * @param box on the page; null where the file fixes no place
 */
public record Place(
        int page, int table, int row, int cell, @Nullable Box box) {

    /** A rectangle in points from the upper left corner of the page. */
    public record Box(double left, double top, double right, double bottom) {}

    /** As a person is told: 第2页第1个表格第3行第5格. */
    public String told() {
        var text = new StringBuilder();
        if (page > 0) {
            text.append("第").append(page).append("页");
        }
        if (table > 0) {
            text.append("第").append(table).append("个表格");
        }
        text.append("第").append(row).append("行");
        if (cell > 0) {
            text.append("第").append(cell).append("格");
        }
        return text.toString();
    }
}
