package cn.zhiqing.documents.paper;

/**
 * 用印位置 Where the seal is put: its centre on the date, its upper part over the organ's name (GB/T 9704-2012, 7.3.5.1).
 *
 * @param page from 1
 * @param x from the left edge, in millimetres
 * @param y from the upper edge, in millimetres
 * @param diameter in millimetres
 */
public record SealPlace(int page, double x, double y, double diameter) {}
