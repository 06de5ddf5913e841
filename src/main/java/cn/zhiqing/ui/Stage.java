package cn.zhiqing.ui;

/**
 * One stage of a strip from left to right (办理环节), for staff.
 *
 * @param when a date or a word such as 未到
 */
public record Stage(StepState state, String name, String when) {}
