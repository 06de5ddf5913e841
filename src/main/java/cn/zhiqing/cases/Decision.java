package cn.zhiqing.cases;

import cn.zhiqing.cases.events.ReplyKind;
import java.util.List;
import java.util.Map;

/**
 * 处理决定: the reply's kind with the facts that kind requires (条例第三十六条: 说明理由).
 *
 * @param kind fixes article, letter, remedy and report row
 * @param withheldGrounds for {@link ReplyKind#PARTIAL}: why each withheld part is withheld; otherwise empty
 * @param facts what the letter says, by fact; which are required is told by {@link #required(ReplyKind)}
 */
public record Decision(ReplyKind kind, List<ReplyKind> withheldGrounds, Map<Fact, String> facts) {

    public Decision {
        withheldGrounds = List.copyOf(withheldGrounds);
        facts = Map.copyOf(facts);
    }

    /** What a letter may have to say. */
    public enum Fact {
        /** 理由. */
        REASON("理由"),
        /** 提供的材料. */
        MATERIAL("提供的政府信息"),
        /** 在哪里可以看到: exact address, issue or place. */
        WHERE_PUBLIC("公开的位置（网址、期号或地点）"),
        /** 不予公开的部分. */
        WITHHELD("不予公开的部分"),
        /** 公共利益衡量, kept in the file, not in the letter. */
        PUBLIC_INTEREST("公共利益衡量（只入卷，不写进告知书）"),
        /** 裁量理由 for “可以不予公开”. */
        DISCRETION("可以不予公开的裁量理由"),
        /** 依据的特别规定 and the place to ask. */
        SPECIAL_LAW("依据的法律、行政法规和查询地点"),
        /** 检索记录: systems, words, archives, dates. */
        SEARCH_RECORD("检索记录（系统、关键词、档案、日期）"),
        /** 负责公开的机关 and how to reach it. */
        COMPETENT_BODY("负责公开的机关和联系方式"),
        /** 现有的信息. */
        WHAT_EXISTS("现有的信息"),
        /** 不明确之处. */
        WHAT_IS_UNCLEAR("仍不明确之处"),
        /** 反映问题的渠道. */
        PETITION_CHANNEL("反映问题的渠道"),
        /** 此前答复的编号和日期. */
        EARLIER_REPLY("此前答复的编号和日期"),
        /** 未征求第三方意见的理由, kept in the file, not in the letter (条例第三十二条). */
        NOT_CONSULTED("未征求第三方意见的理由（只入卷，不写进告知书）");

        private final String label;

        Fact(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether it is kept in the file and never written into the letter. */
        public boolean staysInFile() {
            return this == PUBLIC_INTEREST || this == NOT_CONSULTED;
        }
    }

    /** The facts that a reply of this kind cannot go out without. */
    public static List<Fact> required(ReplyKind kind) {
        return switch (kind) {
            case ALREADY_PUBLIC, PUBLICATION -> List.of(Fact.WHERE_PUBLIC);
            case GRANT -> List.of(Fact.MATERIAL);
            case PARTIAL -> List.of(Fact.MATERIAL, Fact.WITHHELD, Fact.REASON);
            case REFUSE_SECRET, REFUSE_LAW, REFUSE_SAFETY -> List.of(Fact.REASON);
            case REFUSE_THIRD -> List.of(Fact.REASON, Fact.PUBLIC_INTEREST);
            case REFUSE_INTERNAL, REFUSE_PROCESS, REFUSE_CASEFILE -> List.of(Fact.REASON, Fact.DISCRETION);
            case QUERY -> List.of(Fact.SPECIAL_LAW);
            case NOT_EXIST -> List.of(Fact.SEARCH_RECORD, Fact.REASON);
            case NOT_OURS -> List.of(Fact.REASON, Fact.COMPETENT_BODY);
            case NEEDS_MAKING -> List.of(Fact.WHAT_EXISTS, Fact.REASON);
            case STILL_UNCLEAR -> List.of(Fact.WHAT_IS_UNCLEAR);
            case PETITION -> List.of(Fact.PETITION_CHANNEL, Fact.REASON);
            case REPEAT, RECONFIRM -> List.of(Fact.EARLIER_REPLY);
            case EXCESSIVE, NOT_GOVERNMENT_INFORMATION -> List.of(Fact.REASON);
            case NO_CORRECTION, NO_PAYMENT, WITHDRAWN -> List.of();
        };
    }
}
