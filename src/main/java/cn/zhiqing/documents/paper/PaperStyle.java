package cn.zhiqing.documents.paper;

/** 公文格式: how the head of the first page looks (GB/T 9704-2012 chapters 7 and 10). */
public enum PaperStyle {
    /** 文件格式: the organ's name in red, the number centred below it, one red line as wide as the text (7.2). */
    DOCUMENT,
    /** 信函格式: the organ's name 30 mm from the edge, red double lines, the number at the right (10.1). */
    LETTER,
    /** Without a red head: receipts, records and forms. */
    PLAIN
}
