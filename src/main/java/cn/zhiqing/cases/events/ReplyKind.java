package cn.zhiqing.cases.events;

/**
 * 答复种类: one choice that fixes the article, the letter, the remedy and the row of the annual report, so that they cannot
 * disagree (条例第三十六条 to 第三十九条; domain table D.6).
 */
public enum ReplyKind {
    ALREADY_PUBLIC("已主动公开", "条例第三十六条第（一）项", "L12", "R3_1_GRANT"),
    GRANT("予以公开", "条例第三十六条第（二）项", "L13", "R3_1_GRANT"),
    PARTIAL("部分公开", "条例第三十七条", "L14", "R3_2_PARTIAL"),
    REFUSE_SECRET("不予公开：国家秘密", "条例第十四条", "L15", "R3_3_1_SECRET"),
    REFUSE_LAW("不予公开：法律、行政法规禁止公开", "条例第十四条", "L15", "R3_3_2_LAW"),
    REFUSE_SAFETY("不予公开：危及“三安全一稳定”", "条例第十四条", "L15", "R3_3_3_SAFETY"),
    REFUSE_THIRD("不予公开：保护第三方合法权益", "条例第十五条", "L15", "R3_3_4_THIRD"),
    REFUSE_INTERNAL("不予公开：三类内部事务信息", "条例第十六条第一款", "L15", "R3_3_5_INTERNAL"),
    REFUSE_PROCESS("不予公开：四类过程性信息", "条例第十六条第二款", "L15", "R3_3_6_PROCESS"),
    REFUSE_CASEFILE("不予公开：行政执法案卷信息", "条例第十六条第二款", "L15", "R3_3_7_CASEFILE"),
    QUERY("属于行政查询事项", "条例第三十六条第（七）项", "L16", "R3_3_8_QUERY"),
    NOT_EXIST("政府信息不存在", "条例第三十六条第（四）项", "L17", "R3_4_1_NOT_HELD"),
    NOT_OURS("不属于本机关负责公开", "条例第三十六条第（五）项", "L18", "R3_4_1_NOT_HELD"),
    NEEDS_MAKING("没有现成信息，需要另行制作", "条例第三十八条", "L19", "R3_4_2_NEEDS_MAKING"),
    STILL_UNCLEAR("补正后申请内容仍不明确", "条例第三十条", "L20", "R3_4_3_STILL_UNCLEAR"),
    PETITION("信访、投诉、举报类申请", "条例第三十九条第一款", "L21", "R3_5_1_PETITION"),
    REPEAT("重复申请", "条例第三十六条第（六）项", "L22", "R3_5_2_REPEAT"),
    PUBLICATION("要求提供公开出版物", "条例第三十九条第二款", "L23", "R3_5_3_PUBLICATION"),
    EXCESSIVE("无正当理由大量反复申请", "条例第三十五条", "L24", "R3_5_4_EXCESSIVE"),
    RECONFIRM("要求确认或重新出具已获取信息", "国办公开办函〔2021〕30号", "L25", "R3_5_5_RECONFIRM"),
    NOT_GOVERNMENT_INFORMATION("不属于政府信息", "条例第二条", "L29", "R3_6_3_OTHER"),
    NO_CORRECTION("逾期不补正，不再处理", "条例第三十条", "L26", "R3_6_1_NO_CORRECTION"),
    NO_PAYMENT("逾期不缴费，不再处理", "国办函〔2020〕109号", "L27", "R3_6_2_NO_PAYMENT"),
    WITHDRAWN("申请人撤回", "申请人自愿", "L28", "R3_6_3_OTHER");

    private final String label;
    private final String article;
    private final String letter;
    private final String row;

    ReplyKind(String label, String article, String letter, String row) {
        this.label = label;
        this.article = article;
        this.letter = letter;
        this.row = row;
    }

    public String label() {
        return label;
    }

    /** The rule the reply rests on, as it is cited in the letter. */
    public String article() {
        return article;
    }

    /** The letter's code, for example {@code L13}. */
    public String letter() {
        return letter;
    }

    /** Row id of the annual report of 2021 and later; before that the three rows 3(6) are one. */
    public String row() {
        return row;
    }

    /** Whether a clerk proposes it as a reply; the other three end a case by lapse or withdrawal. */
    public boolean isProposed() {
        return this != NO_CORRECTION && this != NO_PAYMENT && this != WITHDRAWN;
    }

    /** Whether it refuses disclosure under articles 14 to 16, wholly or in part: reconsideration comes first. */
    public boolean refusesDisclosure() {
        return this == PARTIAL || name().startsWith("REFUSE_");
    }
}
