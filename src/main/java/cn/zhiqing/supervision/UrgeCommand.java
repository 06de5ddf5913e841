package cn.zhiqing.supervision;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.List;

/** 督办: every act on an urge letter. What people write is sealed. */
public sealed interface UrgeCommand {

    /** 发出督办函, about one request or several of one body. */
    record SendUrge(BodyId by, BodyId to, List<CaseId> cases, Secret<String> demand, LocalDate answerBy)
            implements UrgeCommand {
        public SendUrge {
            cases = List.copyOf(cases);
        }
    }

    /** An act on a letter that was sent. */
    sealed interface OnUrge extends UrgeCommand {
        long urge();
    }

    /** 回复: what was done, and by which day the rest will be. */
    record AnswerUrge(long urge, Secret<String> answer, LocalDate promised) implements OnUrge {}

    /** 退回重新回复. */
    record ReturnAnswer(long urge, Secret<String> reason, LocalDate answerBy) implements OnUrge {}

    /** 办结. */
    record CloseUrge(long urge) implements OnUrge {}

    /** 撤回. */
    record WithdrawUrge(long urge, Secret<String> reason) implements OnUrge {}
}
