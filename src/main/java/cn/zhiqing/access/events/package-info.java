/** What can happen to bodies, staff, roles and delegations; ids, codes and dates only. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("events")
package cn.zhiqing.access.events;
