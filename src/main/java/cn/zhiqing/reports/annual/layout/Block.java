package cn.zhiqing.reports.annual.layout;

import java.util.List;

/** 版块: one line of running text or one row of a table. */
public sealed interface Block {

    /** Text outside tables. Wide gaps of a fixed layout are two spaces. */
    record Line(Piece piece) implements Block {}

    /** The cells that begin in this row; a merged cell stands in its first row only. */
    record Row(List<Piece> cells) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Words at their place. */
    record Piece(String text, Place place) {}
}
