package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.letters.Letter;

/** 答复 to read, to print and to download. */
public record LetterPage(String number, Letter letter) {}
