package cn.zhiqing.cases.web;

import cn.zhiqing.cases.letters.Letter;

/**
 * One letter as a page (文书页), to read and to print.
 *
 * @param masked whether the addressee is masked, so that it cannot go out like this
 * @param revealable whether this person may show the full name
 */
public record LetterPage(
        String number, String caseHref, String action, Letter letter, boolean masked, boolean revealable) {}
