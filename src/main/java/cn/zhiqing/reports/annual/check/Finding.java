package cn.zhiqing.reports.annual.check;

/**
 * 检查发现: one breach of a rule at one place.
 *
 * @param rule which rule
 * @param level how serious
 * @param at column id, row id or cell id: {@code C1_NATURAL}, {@code R1_NEW}, {@code RV}
 * @param detail the numbers, or the words as printed
 */
public record Finding(Rule rule, Level level, String at, String detail) {
    /** One Chinese sentence with the numbers. */
    public String message() {
        return rule.sentence() + "：" + detail;
    }

    /** What would mend it, in Chinese. */
    public String mend() {
        return rule.mend();
    }

    public String messageInEnglish() {
        return rule.sentenceInEnglish() + ": " + detail;
    }
}
