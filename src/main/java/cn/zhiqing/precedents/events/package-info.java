/** What can happen to a precedent, as the journal keeps it: no words of it, only their ids. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("events")
package cn.zhiqing.precedents.events;
