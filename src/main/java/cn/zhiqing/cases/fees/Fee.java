package cn.zhiqing.cases.fees;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 一笔收费: one notice and what became of it. Amounts in fen.
 *
 * @param notice number of its event in the stream of the case
 * @param before units of the same applicant earlier in the month
 * @param endedOn lapsed or withdrawn
 * @param refunded all refunds together
 */
public record Fee(
        CaseId request,
        int notice,
        BodyId body,
        CaseNumber number,
        LocalDate noticeOn,
        FeeBasis basis,
        int quantity,
        int before,
        long asked,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate paidOn,
        @Nullable PaymentWay way,
        String receipt,
        @Nullable LocalDate endedOn,
        State state,
        long refunded) {

    /** How far a notice is; each notice is in one of them, so that their sums make the whole. */
    public enum State {
        WAITING("等待缴费"),
        PAID("已缴费"),
        LAPSED("逾期未缴"),
        ENDED("申请人撤回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public long paid() {
        return state == State.PAID ? asked : 0;
    }
}
