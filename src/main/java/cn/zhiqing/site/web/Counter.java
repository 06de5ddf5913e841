package cn.zhiqing.site.web;

/**
 * 受理机构 Where a body takes applications; a field that the body has not given is empty.
 *
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
        String hours) {}
