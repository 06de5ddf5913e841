package cn.zhiqing.cases.domain;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.PossibleAct;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 办理规则: whether an act is allowed, and what it becomes. Role, stage, facts, particulars and clock are asked in turn and
 * every reason is given at once; {@link #possible} asks the same gates without particulars, for buttons.
 */
public final class CaseRules {

    private CaseRules() {}

    /** Decides one act; the scribe is asked for texts and numbers only when nothing forbids it. */
    public static Outcome<List<CaseEvent>> decide(Case c, CaseCommand command, Hand hand, Day day, Scribe scribe) {
        CaseAct act = CaseAct.of(command);
        var reasons = new LinkedHashSet<Refusal>();
        boolean rightStage = gates(c, act, hand, command.on(), day, reasons);
        if (rightStage) {
            reasons.addAll(Particulars.refusals(c, command, hand, day));
        }
        if (rightStage && mayAskClock(reasons)) {
            CaseEvent trial = trial(command, new Writing(c, hand, day, Scribe.DRY));
            Refusal objection = CaseClock.objection(c, c.apply(trial), day.calendar());
            if (objection != null) {
                reasons.add(objection);
            }
        }
        return reasons.isEmpty()
                ? Outcome.accepted(new Writing(c, hand, day, scribe).events(command))
                : Outcome.refused(List.copyOf(reasons));
    }

    /** How one act stands today for one person. */
    public static PossibleAct possible(Case c, CaseAct act, Hand hand, Day day) {
        var reasons = new LinkedHashSet<Refusal>();
        LocalDate on = day.today().isBefore(c.lastAct()) ? c.lastAct() : day.today();
        List<Refusal> warnings = List.of();
        if (gates(c, act, hand, on, day, reasons)) {
            CaseEvent sample = reasons.isEmpty() ? Samples.of(c, act, on, day) : null;
            if (sample != null) {
                Case after = c.apply(sample);
                Refusal objection = CaseClock.objection(c, after, day.calendar());
                if (objection != null) {
                    reasons.add(objection);
                } else {
                    warnings = warnings(c, sample, after, day);
                }
            }
        }
        return new PossibleAct(act, List.copyOf(reasons), warnings);
    }

    /** Every act as it stands today for one person. */
    public static List<PossibleAct> possible(Case c, Hand hand, Day day) {
        var all = new ArrayList<PossibleAct>();
        for (CaseAct act : CaseAct.values()) {
            all.add(possible(c, act, hand, day));
        }
        return all;
    }

    private static boolean gates(Case c, CaseAct act, Hand hand, LocalDate on, Day day, Set<Refusal> reasons) {
        add(reasons, RoleGate.refusal(c, act, hand));
        Refusal wrongStage = StateGate.refusal(act, c.stage());
        add(reasons, wrongStage);
        if (wrongStage == null) {
            reasons.addAll(FactGate.refusals(c, act, hand, on, day.calendar()));
        }
        return wrongStage == null;
    }

    /** The clock is asked unless the act could not even be written down, or the day itself is impossible. */
    private static boolean mayAskClock(Set<Refusal> reasons) {
        return reasons.stream()
                .noneMatch(reason -> reason.equals(Reasons.NO_EXTENSION_PROPOSED)
                        || reason.equals(Reasons.NO_CORRECTED_REMEDY)
                        || reason.equals(Reasons.ORDER_DAYS_RANGE)
                        || reason.equals(Reasons.NO_CONSULTATION)
                        || reason.equals(Reasons.NO_SECRECY_REFERRAL)
                        || reason.equals(Reasons.NO_SUCH_CONSULTATION)
                        || reason.equals(Reasons.QUANTITY_RANGE)
                        || reason.equals(Reasons.CONSULTATION_OPEN)
                        || reason.code().equals("FUTURE_DAY")
                        || reason.code().equals("BEFORE_LAST_ACT")
                        || reason.code().equals("NOT_YET_CLOSABLE")
                        || reason.code().equals("NOTICE_NOT_RECEIVED"));
    }

    /** A proposed extension is tried as if it were granted at once: what cannot be granted need not be proposed. */
    private static CaseEvent trial(CaseCommand command, Writing dry) {
        return command instanceof CaseCommand.ProposeExtension ask
                ? new CaseEvent.DeadlineExtended(ask.on(), ask.workingDays())
                : dry.event(command);
    }

    private static List<Refusal> warnings(Case c, CaseEvent sample, Case after, Day day) {
        var found = new ArrayList<Refusal>(CaseClock.newFlags(c, after, day.calendar()));
        if (sample instanceof CaseEvent.ReplyDispatched sent && sent.late()) {
            found.add(new Refusal("REPLY_LATE", "条例第三十三条", "答复期限已过，现在发出将记为逾期答复，并要写明逾期原因；请尽快发出。"));
        }
        if (sample instanceof CaseEvent.RemedySought && c.dispatch != null && c.dispatch.reconsiderFirst()) {
            found.add(new Refusal(
                    "RECONSIDER_FIRST", Precedence.article(c.dispatch.firstOn()), "本件应当先申请行政复议；直接起诉的如实登记，并提请应诉人员注意。"));
        }
        return found;
    }

    private static void add(Set<Refusal> reasons, @Nullable Refusal reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }
}
