package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockEvent;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.TypedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * 一事一申请: when an application may be split into its matters and when they may be merged again (国办函〔2020〕109号). Split or
 * merged, an application has one clock per reply that is owed; where that could no longer be said, neither is done.
 */
public final class MatterRules {

    private static final String RULE = "国办函〔2020〕109号";
    private static final int MOST = 30;

    static final Refusal APPLICATION_SPLIT = new Refusal("APPLICATION_SPLIT", RULE, "本件已经按事项拆分，请在分出的各件中办理；拆错的，先合并。");
    static final Refusal MATTER_MERGED = new Refusal("MATTER_MERGED", RULE, "本件已经并回原申请，编号作废保留，请在原申请中办理。");
    static final Refusal NOT_SPLIT = new Refusal("NOT_SPLIT", RULE, "本件没有拆分过，不用合并。");
    static final Refusal SPLIT_TOO_LATE =
            new Refusal("SPLIT_TOO_LATE", RULE, "本件已经收费、延期、征求意见或者拟稿，期限不再是原来的一个，不能拆分；请在一份答复中分项写明。");
    static final Refusal SPLIT_AGAIN = new Refusal("SPLIT_AGAIN", RULE, "本件是从一件申请中分出的，不能再拆；分得不对的，请合并后重新拆分。");
    static final Refusal TOO_FEW_MATTERS = new Refusal("TOO_FEW_MATTERS", RULE, "拆分至少要有两项内容，只有一项的不用拆分。");
    static final Refusal TOO_MANY_MATTERS = new Refusal("TOO_MANY_MATTERS", RULE, "一次最多拆成 " + MOST + " 项。");
    static final Refusal MATTER_MISSING = new Refusal("MATTER_MISSING", RULE, "每一项都要写明内容，不用的项请去掉。");
    static final Refusal MATTER_TWICE = new Refusal("MATTER_TWICE", RULE, "有两项写的内容相同，请核对。");

    private MatterRules() {}

    /** What forbids to split, whatever the matters. */
    static List<Refusal> splitting(Case c) {
        if (c.unit() != null) {
            return List.of(SPLIT_AGAIN);
        }
        boolean late = c.order != null
                || c.fee != null
                || c.draft != null
                || c.extended
                || c.proposal != null
                || c.reasons != null
                || !c.consultations.isEmpty();
        return late ? List.of(SPLIT_TOO_LATE) : List.of();
    }

    static List<Refusal> particulars(CaseCommand.SplitMatters ask) {
        var found = new ArrayList<Refusal>();
        List<String> written = ask.matters().stream()
                .map(matter -> TypedText.clean(matter).strip())
                .filter(matter -> !TypedText.isBlank(matter))
                .toList();
        if (written.size() < ask.matters().size()) {
            found.add(MATTER_MISSING);
        }
        if (ask.matters().size() < 2) {
            found.add(TOO_FEW_MATTERS);
        }
        if (ask.matters().size() > MOST) {
            found.add(TOO_MANY_MATTERS);
        }
        if (new LinkedHashSet<>(written).size() < written.size()) {
            found.add(MATTER_TWICE);
        }
        return found;
    }

    /** What forbids to merge these units, each reason once with the first unit it holds for. */
    public static List<Refusal> merging(List<Case> units) {
        var found = new ArrayList<Refusal>();
        for (Case unit : units) {
            Refusal why = staysAlone(unit);
            if (why != null && found.stream().noneMatch(old -> old.code().equals(why.code()))) {
                found.add(why);
            }
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable Refusal staysAlone(Case unit) {
        String which = "分出的第 "
                + Objects.requireNonNull(unit.unit(), "a unit knows its cover").number() + " 项";
        return switch (unit.stage()) {
            case REFERRED -> new Refusal("UNIT_REFERRED", RULE, which + "已经移送其他机关，不能再合并。");
            case SIGNED, DISPATCHED, SERVED, CLOSED, ARCHIVED, SPLIT, MERGED ->
                new Refusal("UNIT_DECIDED", RULE, which + "已经作出决定或者已经结束，不能再合并。");
            case AWAITING_CORRECTION, AWAITING_PAYMENT -> clockMoved(which);
            case ARRIVED, RECEIVED, REGISTERED, UNDER_REVIEW, IN_REVIEW ->
                hasClockOfItsOwn(unit) ? clockMoved(which) : null;
        };
    }

    private static Refusal clockMoved(String which) {
        return new Refusal("UNIT_CLOCK_MOVED", RULE, which + "已经告知补正、收费、延期或者征求意见，期限与其他各项不同，不能再合并。");
    }

    /** A correction that came before the separation is the cover's own. */
    private static boolean hasClockOfItsOwn(Case unit) {
        long own = unit.clock.stream()
                .filter(event -> !(event instanceof ClockEvent.Received))
                .count();
        boolean corrected = unit.correction != null && unit.correction.itemsText() == 0;
        return own > (corrected ? 2 : 0);
    }

    /**
     * What a unit begins with behind its receipt: its matter, and the work where the cover stood when it was split.
     *
     * @param cover as it was before
     */
    public static List<CaseEvent> begun(Case cover, CaseEvent.ApplicationSplit split, int unit) {
        var events = new ArrayList<CaseEvent>();
        events.add(
                separated(cover, cover.id, split.on(), unit, split.matterTexts().get(unit - 1)));
        if (cover.state instanceof CaseState.Registered || cover.state instanceof CaseState.UnderReview) {
            events.add(new CaseEvent.Registered(split.on()));
        }
        if (cover.state instanceof CaseState.UnderReview(var assignee)) {
            events.add(new CaseEvent.Assigned(split.on(), assignee));
        }
        return events;
    }

    /** A unit handed to another body stays the matter it was. */
    public static CaseEvent.MatterSeparated handedOn(Case unit, java.time.LocalDate on) {
        Facts.Unit it = Objects.requireNonNull(unit.unit(), "only a unit has a matter of its own");
        return separated(unit, it.cover(), on, it.number(), it.matterText());
    }

    private static CaseEvent.MatterSeparated separated(
            Case from, CaseId cover, java.time.LocalDate on, int unit, long matterText) {
        Facts.Correction it = from.correction;
        return it == null || it.correctedOn() == null
                ? new CaseEvent.MatterSeparated(on, cover, unit, matterText, null, null, 0)
                : new CaseEvent.MatterSeparated(
                        on, cover, unit, matterText, it.requestedOn(), it.correctedOn(), it.contentText());
    }
}
