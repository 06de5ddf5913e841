package cn.zhiqing.cases.web;

import cn.zhiqing.cases.domain.Precedence;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;

/** What a reply of each kind leads to, in words (文书、年报行、救济), for the person who decides. */
final class ReplyWords {

    private ReplyWords() {}

    static String letter(ReplyKind kind) {
        return switch (kind) {
            case ALREADY_PUBLIC -> "已主动公开告知书";
            case GRANT -> "予以公开告知书";
            case PARTIAL -> "部分公开告知书";
            case REFUSE_SECRET,
                    REFUSE_LAW,
                    REFUSE_SAFETY,
                    REFUSE_THIRD,
                    REFUSE_INTERNAL,
                    REFUSE_PROCESS,
                    REFUSE_CASEFILE -> "不予公开告知书";
            case QUERY -> "行政查询事项告知书";
            case NOT_EXIST -> "政府信息不存在告知书";
            case NOT_OURS -> "非本机关公开告知书";
            case NEEDS_MAKING -> "需另行制作告知书";
            case STILL_UNCLEAR -> "补正后仍不明确告知书";
            case PETITION -> "信访投诉举报告知书";
            case REPEAT -> "重复申请告知书";
            case PUBLICATION -> "公开出版物告知书";
            case EXCESSIVE -> "不予处理告知书";
            case RECONFIRM -> "不予重新出具告知书";
            case NOT_GOVERNMENT_INFORMATION -> "非政府信息告知书";
            case NO_CORRECTION, NO_PAYMENT -> "不再处理告知书";
            case WITHDRAWN -> "终止处理告知书";
        };
    }

    static String row(ReplyKind kind) {
        return switch (kind) {
            case ALREADY_PUBLIC, GRANT -> "三（一）予以公开";
            case PARTIAL -> "三（二）部分公开";
            case REFUSE_SECRET -> "三（三）1.属于国家秘密";
            case REFUSE_LAW -> "三（三）2.其他法律行政法规禁止公开";
            case REFUSE_SAFETY -> "三（三）3.危及“三安全一稳定”";
            case REFUSE_THIRD -> "三（三）4.保护第三方合法权益";
            case REFUSE_INTERNAL -> "三（三）5.属于三类内部事务信息";
            case REFUSE_PROCESS -> "三（三）6.属于四类过程性信息";
            case REFUSE_CASEFILE -> "三（三）7.属于行政执法案卷";
            case QUERY -> "三（三）8.属于行政查询事项";
            case NOT_EXIST, NOT_OURS -> "三（四）1.本机关不掌握相关政府信息";
            case NEEDS_MAKING -> "三（四）2.没有现成信息需要另行制作";
            case STILL_UNCLEAR -> "三（四）3.补正后申请内容仍不明确";
            case PETITION -> "三（五）1.信访举报投诉类申请";
            case REPEAT -> "三（五）2.重复申请";
            case PUBLICATION -> "三（五）3.要求提供公开出版物";
            case EXCESSIVE -> "三（五）4.无正当理由大量反复申请";
            case RECONFIRM -> "三（五）5.要求行政机关确认或重新出具已获取信息";
            case NO_CORRECTION -> "三（六）1.逾期不补正";
            case NO_PAYMENT -> "三（六）2.逾期不缴费";
            case NOT_GOVERNMENT_INFORMATION, WITHDRAWN -> "三（六）3.其他";
        };
    }

    /** The way to challenge a reply that goes out on this day (行政复议法第二十三条, by the law of the day). */
    static String remedy(ReplyKind kind, LocalDate on) {
        return Precedence.applies(kind, on) ? "应当先申请行政复议" : "可以申请行政复议，也可以直接起诉";
    }

    /** How likely the reply is to be challenged, and by which weak place. */
    static String risk(ReplyKind kind, String organ, LocalDate on) {
        return weakPlace(kind) + (Precedence.applies(kind, on) ? "须先复议，机关为" + organ + "。" : "");
    }

    private static String weakPlace(ReplyKind kind) {
        return switch (kind) {
            case PARTIAL -> "中。申请人可能就不予公开的部分申请复议。";
            case REFUSE_THIRD -> "高。没有书面征求第三方意见、没有区分处理，是最常被纠正的原因。";
            case REFUSE_INTERNAL, REFUSE_PROCESS, REFUSE_CASEFILE -> "高。“可以不予公开”要写明裁量的理由；已经成为最终结果的批复不是过程性信息。";
            case REFUSE_SECRET, REFUSE_LAW, REFUSE_SAFETY -> "中。要有定密依据或者明确的法律条文。";
            case NOT_EXIST -> "中。检索记录不全，容易被认定没有尽到合理检索义务。";
            case EXCESSIVE, REPEAT, PETITION -> "中。要有前次答复、申请数量或者信访事实的依据。";
            default -> "低。按规定写明依据和渠道即可。";
        };
    }
}
