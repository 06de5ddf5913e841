package cn.zhiqing.reports.annual.check;

/** 级别: how serious a finding is. */
public enum Level {
    /** The tables cannot be right. */
    ERROR,
    /** Probably wrong, or needs a sentence of explanation in the report. */
    WARN,
    /** Worth a look. */
    INFO
}
