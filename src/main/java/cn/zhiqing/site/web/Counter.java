package cn.zhiqing.site.web;

/**
 * 受理机构 Where a body takes applications; a field that the body has not given is empty.
 *
 * @param online which day counts as the receipt of an application sent in on these pages (条例第三十一条第三项)
 * @param kind for example 市级部门
 */
public record Counter(
        String code,
        String name,
        String kind,
        String office,
        String address,
        String postcode,
        String phone,
        String email,
        String hours,
        String online) {}
