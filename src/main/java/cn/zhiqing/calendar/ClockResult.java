package cn.zhiqing.calendar;

/** 期限计算结果: where the clock stands, or which fact cannot be true. */
public sealed interface ClockResult permits ClockReading, ClockRefusal {}
