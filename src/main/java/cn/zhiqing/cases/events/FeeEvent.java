package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/**
 * 信息处理费: what happens to a fee beside the acts that move the case, in the stream {@code fee/case}. Giving money back may be
 * needed long after the case is archived.
 */
public sealed interface FeeEvent extends Event {

    LocalDate on();

    CaseId caseId();

    /**
     * 退付, with a reason: wrongly asked, or the decision was corrected.
     *
     * @param notice number of the event by which it had been asked, in the stream of the case
     * @param fen the amount, in fen
     * @param voucher number of the treasury's refund voucher
     */
    record FeeRefunded(LocalDate on, CaseId caseId, int notice, long fen, String voucher, long reasonText)
            implements FeeEvent {}
}
