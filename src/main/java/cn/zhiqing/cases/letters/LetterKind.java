package cn.zhiqing.cases.letters;

import cn.zhiqing.cases.events.ReplyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 文书种类: every kind of letter that a request can bring forth, with the rule it rests on, what it does to the clock, whether it
 * names a remedy, the series of its number and the elements it cannot go out without (国办公开办函〔2016〕235号).
 */
public enum LetterKind {
    RECEIPT("L01", "登记回执", "政府信息公开申请登记回执", "条例第三十一条", Clock.STARTS, Remedy.NONE, "", "收件", "答复安排"),
    CONFIRMATION("L02", "收到确认记录", "政府信息公开申请收到确认记录", "条例第三十一条", Clock.STARTS, Remedy.NONE, "", "收件", "确认日期"),
    CORRECTION(
            "L03",
            "补正告知书",
            "政府信息公开申请补正告知书",
            "条例第三十条",
            Clock.WAITS,
            Remedy.NONE,
            "公开补",
            "收件",
            "补正原因",
            "依据",
            "补正事项",
            "补正期限"),
    REASONS("L04", "说明理由告知书", "政府信息公开申请说明理由告知书", "条例第三十五条", Clock.RUNS, Remedy.NONE, "公开理", "收件", "依据", "数量频次"),
    EXTENSION(
            "L05",
            "延期答复告知书",
            "政府信息公开延期答复告知书",
            "条例第三十三条第二款",
            Clock.LONGER,
            Remedy.NONE,
            "公开延",
            "收件",
            "依据",
            "延期",
            "答复期限"),
    DELAY("L06", "延迟答复告知书", "政府信息公开延迟答复告知书", "条例第三十五条", Clock.LONGER, Remedy.NONE, "公开延", "收件", "依据", "延迟理由", "答复期限"),
    THIRD_PARTY("L07", "第三方意见征询书", "政府信息公开第三方意见征询书", "条例第三十二条", Clock.PAUSES, Remedy.NONE, "公开征", "依据", "征求内容", "答复要求"),
    REPLY_SLIP("L07R", "第三方意见回执", "政府信息公开第三方意见回执", "条例第三十二条", Clock.RUNS, Remedy.NONE, "", "征求内容", "回执"),
    AGENCY("L08", "征求意见函", "政府信息公开征求意见函", "条例第三十四条", Clock.PAUSES, Remedy.NONE, "公开征", "依据", "征求内容", "答复要求"),
    PAUSE("L09", "征求意见情况告知书", "政府信息公开征求意见情况告知书", "条例第三十三条第三款", Clock.PAUSES, Remedy.NONE, "公开征", "收件", "依据", "征求日期"),
    DISCLOSURE_TOLD(
            "L10", "决定公开告知第三方书", "政府信息公开决定告知书", "条例第三十二条", Clock.RUNS, Remedy.FREE, "公开三", "依据", "公开内容", "公开理由"),
    FEE("L11", "收费通知书", "政府信息公开信息处理费收费通知", "条例第四十二条", Clock.WAITS, Remedy.NONE, "公开费", "收件", "依据", "费用", "缴费期限"),
    ALREADY_PUBLIC("L12", "已主动公开告知书", "条例第三十六条第（一）项"),
    GRANT("L13", "予以公开告知书", "条例第三十六条第（二）项"),
    PARTIAL("L14", "部分公开告知书", "条例第三十七条"),
    REFUSAL("L15", "不予公开告知书", "条例第三十六条第（三）项"),
    QUERY("L16", "行政查询事项告知书", "条例第三十六条第（七）项"),
    NOT_HELD("L17", "政府信息不存在告知书", "条例第三十六条第（四）项"),
    NOT_OURS("L18", "非本机关公开告知书", "条例第三十六条第（五）项"),
    NEEDS_MAKING("L19", "需另行制作告知书", "条例第三十八条"),
    STILL_UNCLEAR("L20", "补正后仍不明确告知书", "条例第三十条"),
    PETITION("L21", "信访投诉举报告知书", "条例第三十九条第一款"),
    REPEAT("L22", "重复申请告知书", "条例第三十六条第（六）项"),
    PUBLICATION("L23", "公开出版物告知书", "条例第三十九条第二款"),
    EXCESSIVE("L24", "不予处理告知书", "条例第三十五条"),
    RECONFIRM("L25", "不予重新出具告知书", "国办公开办函〔2021〕30号"),
    NO_CORRECTION("L26", "不再处理告知书（逾期不补正）", "条例第三十条"),
    NO_PAYMENT("L27", "不再处理告知书（逾期不缴费）", "国办函〔2020〕109号"),
    WITHDRAWN("L28", "终止处理告知书", "政府信息公开终止处理告知书", "申请人自愿", Clock.ENDS, Remedy.NONE, "", "收件", "认定"),
    NOT_INFORMATION("L29", "非政府信息告知书", "条例第二条"),
    RECORDS("L30", "政府信息更正告知书", "政府信息更正告知书", "条例第四十一条", Clock.RUNS, Remedy.FREE, "公开更", "收件", "依据", "更正情况"),
    MADE_PUBLIC("L31", "转为主动公开告知书", "政府信息转为主动公开告知书", "条例第四十四条", Clock.RUNS, Remedy.NONE, "公开转", "收件", "依据", "处理情况");

    private final String code;
    private final String label;
    private final String title;
    private final String basis;
    private final Clock clock;
    private final Remedy remedy;
    private final String series;
    private final String elements;

    LetterKind(
            String code,
            String label,
            String title,
            String basis,
            Clock clock,
            Remedy remedy,
            String series,
            String... elements) {
        this.code = code;
        this.label = label;
        this.title = title;
        this.basis = basis;
        this.clock = clock;
        this.remedy = remedy;
        this.series = series;
        this.elements = String.join(" ", elements);
    }

    /** A reply: it ends the clock, and its remedy follows what was decided and the day (行政复议法第二十三条). */
    LetterKind(String code, String label, String basis) {
        this(code, label, "政府信息公开告知书", basis, Clock.ENDS, Remedy.BY_DAY, REPLIES, "收件", "认定");
    }

    /** The series in which replies are numbered. */
    static final String REPLIES = "公开告";

    /** 期限效力. */
    public enum Clock {
        STARTS("期限起算"),
        RUNS("不影响期限"),
        WAITS("停止计算，补正或者缴费后重新起算"),
        PAUSES("所需时间不计入期限"),
        LONGER("期限延长"),
        ENDS("答复，期限终止");

        private final String label;

        Clock(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 救济. */
    public enum Remedy {
        /** Letters on the way cannot be challenged alone. */
        NONE("不写救济途径"),
        /** Reconsideration or suit. */
        FREE("复议或者诉讼"),
        /** Reconsideration first where the decision and the day say so. */
        BY_DAY("按决定和日期");

        private final String label;

        Remedy(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** As printed on the letter. */
    public String title() {
        return title;
    }

    /** The rule it rests on; a refusal's own ground stands in its finding. */
    public String basis() {
        return basis;
    }

    public Clock clock() {
        return clock;
    }

    public Remedy remedy() {
        return remedy;
    }

    /** The words before the year in its number; empty for letters that bear the request's own number. */
    public String series() {
        return series;
    }

    /** Merge fields that no wording may leave out. */
    public List<String> elements() {
        return List.of(elements.split(" "));
    }

    /** Whether somebody else than the applicant gets it: it then says nothing of the applicant (条例第三十二条). */
    public boolean goesToOthers() {
        return this == THIRD_PARTY || this == REPLY_SLIP || this == AGENCY || this == DISCLOSURE_TOLD;
    }

    /** Whether it is the reply that ends the request. */
    public boolean isReply() {
        return clock == Clock.ENDS;
    }

    /** Rows of the annual report that letters of this kind are counted in; none for letters on the way. */
    public List<String> rows() {
        return Arrays.stream(ReplyKind.values())
                .filter(reply -> reply.letter().equals(code))
                .map(ReplyKind::row)
                .toList();
    }

    public static LetterKind of(ReplyKind reply) {
        return byCode(reply.letter()).orElseThrow();
    }

    public static Optional<LetterKind> byCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
