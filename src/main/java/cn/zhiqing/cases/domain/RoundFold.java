package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockEvent;
import cn.zhiqing.calendar.ReceiptChannel;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;

/** 重新答复: opens a file again for another reply; draft, letter and dispatch of the one before are put away. */
final class RoundFold {

    private RoundFold() {}

    static void into(Case c, CaseEvent.CorrectedReplyOrdered e) {
        var receipt = c.order == null ? receipt(c) : c.order.receipt();
        c.replies = Fold.plus(c.replies, new Facts.Reply(kind(c), c.draft, c.letter, sentOn(c), e.remedy()));
        c.order = new Facts.Order(e.on(), e.remedy(), e.due(), receipt);
        StaffId drafter = c.draft == null ? null : c.draft.drafter();
        c.state = drafter == null ? new CaseState.Registered() : new CaseState.UnderReview(drafter);
        c.letter = null;
        c.dispatch = null;
        c.endedOn = null;
        c.proposal = null;
        c.clock = List.of(new ClockEvent.Received(e.on(), ReceiptChannel.IN_PERSON, null));
    }

    private static LocalDate receipt(Case c) {
        LocalDate confirmed = c.received.channel().needsConfirmation() ? c.confirmedOn : null;
        return confirmed == null ? c.received.on() : confirmed;
    }

    private static LocalDate sentOn(Case c) {
        if (c.dispatch != null) {
            return c.dispatch.firstOn();
        }
        return c.endedOn == null ? c.lastAct : c.endedOn;
    }

    private static ReplyKind kind(Case c) {
        return switch (c.state) {
            case CaseState.Closed(ReplyKind kind) -> kind;
            case CaseState.Archived(CaseState.Closed(ReplyKind kind)) -> kind;
            default -> c.draft == null ? ReplyKind.WITHDRAWN : c.draft.kind();
        };
    }
}
