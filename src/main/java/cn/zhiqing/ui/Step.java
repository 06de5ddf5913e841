package cn.zhiqing.ui;

/**
 * One step of a list from top to bottom (办理经过), for the public.
 *
 * @param when date as shown, for example 11月12日(周四); may be empty
 * @param text what happened or will happen; may be empty
 */
public record Step(StepState state, String title, String when, String text) {}
