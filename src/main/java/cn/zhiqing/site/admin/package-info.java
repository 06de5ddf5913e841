/** The pages of administration: staff and roles, bodies, delegations. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.site.admin;
