package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.papers.TypesetPage;

/** 答复 to read, to print and to download. */
public record LetterPage(String number, String title, TypesetPage paper) {}
