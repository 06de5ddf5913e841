package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.papers.TypesetPage;

/** 答复 to read, to print and to download; {@code unit} names the matter it answers where an application was split. */
public record LetterPage(String number, String unit, String title, TypesetPage paper) {}
