package cn.zhiqing.supervision;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What supervision remembers of a request and the register's row does not tell: the fold of its events.
 *
 * @param agencies numbers of the consultations that other bodies have not answered
 * @param repliedOn first dispatch; what goes out later does not make a reply more or less late
 */
record FileFacts(
        List<Integer> agencies,
        @Nullable LocalDate correctedOn,
        @Nullable LocalDate extendedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate endedOn,
        boolean late,
        boolean referred,
        @Nullable LocalDate changedOn,
        List<Remedy> remedies) {

    /** 复议、诉讼 of a reply. */
    record Remedy(
            int number,
            RemedyTrack track,
            LocalDate soughtOn,
            @Nullable LocalDate decidedOn,
            @Nullable RemedyResult result) {}

    static final FileFacts NONE = new FileFacts(List.of(), null, null, null, null, null, false, false, null, List.of());

    FileFacts {
        agencies = List.copyOf(agencies);
        remedies = List.copyOf(remedies);
    }

    /** The facts after one more event; most events change only when something happened last. */
    FileFacts after(CaseEvent event) {
        FileFacts next = changed(event);
        return new FileFacts(
                next.agencies,
                next.correctedOn,
                next.extendedOn,
                next.decidedOn,
                next.repliedOn,
                next.endedOn,
                next.late,
                next.referred,
                event.on(),
                next.remedies);
    }

    private FileFacts changed(CaseEvent event) {
        return switch (event) {
            case CaseEvent.AgencyConsulted e -> agencies(e.consultation(), true);
            case CaseEvent.ConsultationAnswered e -> agencies(e.consultation(), false);
            case CaseEvent.CorrectionRequested e -> dates(first(correctedOn, e.on()), extendedOn, decidedOn);
            case CaseEvent.DeadlineExtended e -> dates(correctedOn, first(extendedOn, e.on()), decidedOn);
            case CaseEvent.DecisionSigned e -> dates(correctedOn, extendedOn, first(decidedOn, e.on()));
            case CaseEvent.ReplyDispatched e ->
                repliedOn != null ? this : ended(e.on(), first(endedOn, e.on()), e.late(), referred);
            case CaseEvent.Withdrawn e -> ended(repliedOn, first(endedOn, e.on()), late, referred);
            case CaseEvent.Abandoned e -> ended(repliedOn, first(endedOn, e.on()), late, referred);
            case CaseEvent.ReferredToBody _, CaseEvent.ApplicationSplit _, CaseEvent.MatterMerged _ ->
                ended(repliedOn, endedOn, late, true);
            case CaseEvent.MattersMerged _ -> ended(repliedOn, endedOn, late, false);
            case CaseEvent.RemedySought e ->
                remedies(Stream.concat(
                        remedies.stream(), Stream.of(new Remedy(e.remedy(), e.track(), e.on(), null, null))));
            case CaseEvent.RemedyDecided e ->
                remedies(remedies.stream()
                        .map(r -> r.number() == e.remedy()
                                ? new Remedy(r.number(), r.track(), r.soughtOn(), e.on(), e.result())
                                : r));
            default -> this;
        };
    }

    private static LocalDate first(@Nullable LocalDate known, LocalDate on) {
        return known == null ? on : known;
    }

    private FileFacts agencies(int consultation, boolean asked) {
        SortedSet<Integer> open = new TreeSet<>(agencies);
        if (asked) {
            open.add(consultation);
        } else {
            open.remove(consultation);
        }
        return new FileFacts(
                List.copyOf(open),
                correctedOn,
                extendedOn,
                decidedOn,
                repliedOn,
                endedOn,
                late,
                referred,
                changedOn,
                remedies);
    }

    private FileFacts dates(@Nullable LocalDate corrected, @Nullable LocalDate extended, @Nullable LocalDate decided) {
        return new FileFacts(
                agencies, corrected, extended, decided, repliedOn, endedOn, late, referred, changedOn, remedies);
    }

    private FileFacts ended(@Nullable LocalDate replied, @Nullable LocalDate ended, boolean wasLate, boolean handedOn) {
        return new FileFacts(
                agencies, correctedOn, extendedOn, decidedOn, replied, ended, wasLate, handedOn, changedOn, remedies);
    }

    private FileFacts remedies(Stream<Remedy> all) {
        return new FileFacts(
                agencies,
                correctedOn,
                extendedOn,
                decidedOn,
                repliedOn,
                endedOn,
                late,
                referred,
                changedOn,
                all.toList());
    }
}
