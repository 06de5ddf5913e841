package cn.zhiqing.ui;

/**
 * One thing wrong with a form (错误).
 *
 * @param field name of the input, also its id; empty when it belongs to the whole form
 * @param message what to do, in one sentence
 */
public record FormError(String field, String message) {}
