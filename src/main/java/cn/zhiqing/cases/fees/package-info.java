/** 信息处理费台账: every notice, payment, lapse and refund, counted from what happened (条例第四十二条、国办函〔2020〕109号). */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.fees;
