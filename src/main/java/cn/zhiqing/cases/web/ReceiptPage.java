package cn.zhiqing.cases.web;

/**
 * 登记回执: what the applicant takes home.
 *
 * @param minutes for how long this page can be opened again; the query code is kept nowhere else in the clear
 */
public record ReceiptPage(String number, String queryCode, String caseHref, String body, long minutes) {}
