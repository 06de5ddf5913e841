package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.events.SecrecyFinding;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case remembers beside its state, by topic. */
public final class Facts {

    private Facts() {}

    /** 补正. */
    public record Correction(
            LocalDate requestedOn,
            int limitWorkingDays,
            long itemsText,
            @Nullable LocalDate noticeReceivedOn,
            @Nullable LocalDate correctedOn,
            long contentText) {}

    /** 延期 proposed and not yet decided. */
    public record Proposal(LocalDate on, int workingDays, long reasonText) {}

    /** 说明理由: {@code reasonable} is null until reasons came. */
    public record Reasons(LocalDate askedOn, @Nullable Boolean reasonable) {}

    /** 检索. */
    public record Search(int number, LocalDate on, int hits, long text) {}

    /** 协办: asked of a colleague; {@code doneOn} is null until handed in. */
    public record Help(
            int number,
            LocalDate on,
            StaffId to,
            LocalDate by,
            long whatText,
            @Nullable LocalDate doneOn,
            long givenText) {}

    /** 信息处理费. */
    public record Fee(
            LocalDate noticeOn,
            FeeBasis basis,
            int quantity,
            int before,
            long amount,
            @Nullable LocalDate noticeReceivedOn,
            @Nullable LocalDate paidOn) {}

    /** 拟稿, with the steps of its chain that it has passed. */
    public record Draft(
            LocalDate on,
            ReplyKind kind,
            List<ReplyKind> withheldGrounds,
            long factsText,
            @Nullable StaffId drafter,
            ReviewChain chain,
            List<Pass> passes) {

        List<ReviewStep> passed() {
            return passes.stream().map(Pass::step).toList();
        }

        Draft with(List<Pass> other) {
            return new Draft(on, kind, withheldGrounds, factsText, drafter, chain, other);
        }
    }

    /** 审查通过 by a person; null where it is not known. */
    public record Pass(
            LocalDate on, ReviewStep step, @Nullable StaffId by) {}

    /** 退回的一稿. */
    public record Version(
            Draft draft,
            LocalDate backOn,
            ReviewStep step,
            @Nullable StaffId by,
            long reasonText,
            long marksText) {}

    /** 报请确定: {@code finding} is null until it is answered. */
    public record SecrecyReferral(
            LocalDate on,
            long questionText,
            @Nullable LocalDate answeredOn,
            @Nullable SecrecyFinding finding,
            long answerText) {}

    /** 分出的一项 of {@code cover}; its receipt day and corrections are the cover's. */
    public record Unit(CaseId cover, int number, long matterText) {}

    /** 拆分: what it is a unit of, and every unit that was ever separated from it. */
    record Division(@Nullable Unit unit, List<CaseId> units) {

        static final Division NONE = new Division(null, List.of());

        Division {
            units = List.copyOf(units);
        }
    }

    /** 文号, and the day it was given. */
    public record Letter(LocalDate on, int year, int number) {}

    /** 答复发出; {@code firstOn} decides whether it was in time, however often it had to be sent. */
    public record Dispatch(
            LocalDate firstOn,
            LocalDate on,
            boolean reconsiderFirst,
            boolean late,
            @Nullable LocalDate servedOn) {}

    /**
     * 责令重新答复; the last one counts.
     *
     * @param receipt receipt day of the request, which stays what it was
     */
    public record Order(LocalDate on, int remedy, LocalDate due, LocalDate receipt) {}

    /** 此前的答复 that was set aside; its draft is null when the case had been closed without one. */
    public record Reply(
            ReplyKind kind, @Nullable Draft draft, @Nullable Letter letter, LocalDate sentOn, int remedy) {}

    /** 复议、诉讼. */
    public record Remedy(
            int number,
            RemedyTrack track,
            LocalDate soughtOn,
            @Nullable RemedyResult result,
            @Nullable LocalDate decidedOn) {}
}
