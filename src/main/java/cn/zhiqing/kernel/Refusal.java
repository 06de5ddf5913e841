package cn.zhiqing.kernel;

/**
 * One reason why an act was refused, as a value.
 *
 * @param code constant in upper snake case, for example {@code EXTENSION_AFTER_DUE}
 * @param article the rule, as people cite it, for example {@code 条例第三十三条}; empty when no law but a rule of the house
 * @param message one sentence in Chinese for the person who tried: why not, and what to do
 */
public record Refusal(String code, String article, String message) {}
