package cn.zhiqing.cases.web;

/** 登记回执: what the applicant takes home; the query code is shown this once. */
public record ReceiptPage(String number, String queryCode, String caseHref, String body) {}
