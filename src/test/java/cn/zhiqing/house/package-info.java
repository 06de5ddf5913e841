/** Tests of the house itself: its layers, sizes and habits. Each failure says how to mend it. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.house;
