/** What happens between a supervising office and a body it watches over: past tense, no text, no personal data. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("events")
package cn.zhiqing.supervision.events;
