/** 档案的事件: what became of a package and of how long it is kept. No personal facts. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("events")
package cn.zhiqing.archive.events;
