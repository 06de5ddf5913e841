/**
 * Who someone is, for which body they act, and what they may do (主体与权限): bodies as a tree, staff with roles per body,
 * delegations with dates, sign-in, and the one {@link cn.zhiqing.access.Doorkeeper}. Source: 政府信息公开条例 articles 3, 4
 * and 33; GB/T 22239-2019 (three administrators in three persons, lock-out, audit of security events).
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "access", allowedDependencies = "kernel")
package cn.zhiqing.access;
