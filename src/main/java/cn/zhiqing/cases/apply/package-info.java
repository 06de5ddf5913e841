/**
 * 申请 by the applicant's own hand: one question a page, a draft that can be taken up again, check, number and query code;
 * later the way of the request and the acts that are the applicant's.
 */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.apply;
