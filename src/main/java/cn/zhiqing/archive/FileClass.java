package cn.zhiqing.archive;

import cn.zhiqing.cases.events.ReplyKind;
import org.jspecify.annotations.Nullable;

/** 档案类别: what decides how long a file is kept (国家档案局令第8号: worth of proof and of reference). */
public enum FileClass {
    /** Answered as asked, or ended without a refusal. */
    ORDINARY("一般件"),
    /** Refused wholly or in part: the reasons are asked for again for years. */
    REFUSED("不予公开、部分公开件"),
    /** Reconsideration or lawsuit. */
    DISPUTED("有复议、诉讼的件"),
    /** Wishes to correct a record or to publish something (条例第四十一条、第四十四条): no file of a request, kept by the day of the answer. */
    ASK("更正和建议");

    private final String label;

    FileClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The class of a case: by whether a remedy was ever sought, and by its reply. */
    static FileClass of(boolean disputed, @Nullable ReplyKind reply) {
        if (disputed) {
            return DISPUTED;
        }
        boolean refused =
                reply == ReplyKind.PARTIAL || (reply != null && reply.name().startsWith("REFUSE_"));
        return refused ? REFUSED : ORDINARY;
    }
}
