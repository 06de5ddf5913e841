/** What this module asks of whoever publishes annual reports. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("years")
package cn.zhiqing.cases.years;
