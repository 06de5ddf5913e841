/** What can happen to the keys of personal data; numbers and fingerprints only. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("events")
package cn.zhiqing.privacy.events;
