package cn.zhiqing.documents.paper;

/** How wide a character is in a face, so that lines can be broken without knowing a font. */
@FunctionalInterface
interface Measure {

    /** Every Chinese character one em, every other half of it. */
    Measure GRID = (_, c) -> c < 0x2000 ? 500 : 1000;

    /** Width in thousandths of an em; negative when no font has the character. */
    int width(Face face, int codePoint);
}
