package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Fact;
import java.util.List;

/**
 * 登记回执: what the applicant takes home.
 *
 * @param minutes for how long this page can be opened again; the query code is kept nowhere else in the clear
 * @param facts who received it and how to reach them, when, and by when the reply comes
 * @param asked what was asked for, one line each
 * @param track how the applicant follows it
 * @param formHref where the form of an oral application is printed to be signed; empty for all others
 */
public record ReceiptPage(
        String number,
        String queryCode,
        String caseHref,
        String body,
        long minutes,
        List<Fact> facts,
        List<String> asked,
        String track,
        String formHref) {

    public ReceiptPage {
        facts = List.copyOf(facts);
        asked = List.copyOf(asked);
    }
}
