package cn.zhiqing.law;

/**
 * 引用错误: a place in a text that cites law which does not stand so on the day.
 *
 * @param written the citation as the text has it
 * @param kind what is wrong
 * @param message one sentence in Chinese: what is wrong, and what to do
 */
public record CitationFault(String written, Kind kind, String message) {

    /** What can be wrong with a citation. */
    public enum Kind {
        /** 已失效: this edition is no longer in force. */
        NO_LONGER_IN_FORCE,
        /** 尚未施行. */
        NOT_YET_IN_FORCE,
        /** 条款项不存在 in the edition in force. */
        NO_SUCH_PLACE,
        /** 已废止的要求: words of a rule that no longer exists. */
        ABOLISHED_RULE
    }
}
