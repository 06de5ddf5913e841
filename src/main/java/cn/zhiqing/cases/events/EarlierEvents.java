package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 旧版事件: records as they were first written, each with what it is read as now. */
public final class EarlierEvents {

    private EarlierEvents() {}

    /** A draft before chains were recorded: all went the usual way. */
    public record DecisionProposed1(
            LocalDate on,
            ReplyKind kind,
            List<ReplyKind> withheldGrounds,
            long factsText,
            @Nullable StaffId drafter) implements Event {

        public CaseEvent now() {
            return new CaseEvent.DecisionProposed(on, kind, withheldGrounds, factsText, drafter, ReviewChain.USUAL);
        }
    }

    /** A review whose reviewer stands in the journal's envelope only. */
    public record ReviewPassed1(LocalDate on, ReviewStep step, long opinionText) implements Event {

        public CaseEvent now() {
            return new CaseEvent.ReviewPassed(on, step, opinionText, null);
        }
    }

    /** A payment before its way was asked. */
    public record FeePaid1(LocalDate on, String receiptNo) implements Event {

        public CaseEvent now() {
            return new CaseEvent.FeePaid(on, receiptNo, PaymentWay.NOT_RECORDED);
        }
    }

    /** A draft sent back before passages could be marked. */
    public record SentBack1(LocalDate on, ReviewStep step, long reasonText) implements Event {

        public CaseEvent now() {
            return new CaseEvent.SentBack(on, step, reasonText, 0, null);
        }
    }
}
