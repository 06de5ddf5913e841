/** What other systems did, and who let them; no text and no personal data. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("events")
package cn.zhiqing.exchange.events;
