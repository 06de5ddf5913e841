package cn.zhiqing.precedents.events;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;

/** Everything that can happen to a precedent (案例), in the stream {@code precedent/ID}; words lie sealed, named by their text id. */
public sealed interface PrecedentEvent extends Event {

    /** The day of the act. */
    LocalDate on();

    /**
     * 提出: the first edition, written from a closed request.
     *
     * @param kept how many places that looked personal its author kept as not personal
     */
    record PrecedentProposed(
            LocalDate on, BodyId body, CaseId caseId, ReplyKind kind, LocalDate decidedOn, int kept, long text)
            implements PrecedentEvent {}

    /** 修改: another edition; what is on the shelf stays there until this one is shared. */
    record PrecedentRevised(LocalDate on, int edition, int kept, long text) implements PrecedentEvent {}

    /** 退回修改, by who checked whether people can be recognised. */
    record PrecedentReturned(LocalDate on, int edition, long reasonText) implements PrecedentEvent {}

    /** 共享: checked by a second person and put on the shelf. */
    record PrecedentShared(LocalDate on, int edition) implements PrecedentEvent {}

    /** 撤下, with the reason; taken from the shelf and from the index. */
    record PrecedentWithdrawn(LocalDate on, int edition, long reasonText) implements PrecedentEvent {}
}
