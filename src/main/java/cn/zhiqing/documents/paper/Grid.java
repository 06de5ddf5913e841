package cn.zhiqing.documents.paper;

/** 版面: the page of GB/T 9704-2012 (5.1, 5.2), in thousandths of a point from its upper left corner. */
final class Grid {

    static final int PAGE_WIDTH = mm(210);
    static final int PAGE_HEIGHT = mm(297);
    static final int LEFT = mm(28);
    static final int TOP = mm(37);
    static final int WIDTH = mm(156);
    static final int HEIGHT = mm(225);
    static final int RIGHT = LEFT + WIDTH;
    static final int BOTTOM = TOP + HEIGHT;
    static final int COLUMNS = 28;

    /** 3号. */
    static final int BODY = 16_000;
    /** 2号. */
    static final int TITLE = 22_000;
    /** 4号. */
    static final int SMALL = 14_000;

    /** Width of one character of the text: 28 fill the line. */
    static final int CELL = WIDTH / COLUMNS;

    /** 红色双线 of the letter form, wider than the text. */
    static final int LINE_WIDTH = mm(170);

    static final int LINE_LEFT = (PAGE_WIDTH - LINE_WIDTH) / 2;

    private Grid() {}

    static int mm(double millimetres) {
        return (int) Math.round(millimetres * 72_000 / 25.4);
    }

    static double toMm(int value) {
        return value * 25.4 / 72_000;
    }

    static int rowTop(int row) {
        return TOP + (int) ((long) HEIGHT * row / PageFilling.ROWS);
    }

    /** Characters stand in the middle of their row. */
    static int baseline(int row, int size) {
        int middle = (rowTop(row) + rowTop(row + 1)) / 2;
        return middle + (int) (size * 0.38);
    }
}
