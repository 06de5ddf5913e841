package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockEvent;
import cn.zhiqing.calendar.ReceiptChannel;
import cn.zhiqing.cases.events.CaseEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps the facts of a case that move its statutory clock, in the form the clock reads. A party is named by its number. */
final class ClockFacts {

    private ClockFacts() {}

    static ClockEvent received(CaseEvent.ApplicationReceived e, @Nullable LocalDate confirmedOn) {
        return new ClockEvent.Received(
                e.on(), ReceiptChannel.valueOf(e.channel().name()), confirmedOn);
    }

    static void enter(Case c, CaseEvent event) {
        switch (event) {
            case CaseEvent.ReceiptConfirmed e -> {
                var first = received(c.received, e.on());
                c.clock = c.clock.stream()
                        .map(old -> old instanceof ClockEvent.Received ? first : old)
                        .toList();
            }
            case CaseEvent.CorrectionNoticeReceived e ->
                change(
                        c,
                        old -> old instanceof ClockEvent.CorrectionRequested asked
                                ? new ClockEvent.CorrectionRequested(asked.on(), asked.limitWorkingDays(), e.on())
                                : old);
            case CaseEvent.FeeNoticeReceived e ->
                change(
                        c,
                        old -> old instanceof ClockEvent.FeeNoticeSent sent
                                ? new ClockEvent.FeeNoticeSent(sent.on(), e.on())
                                : old);
            case CaseEvent.ConsultationDelivered e -> change(c, old -> delivered(old, party(e.consultation()), e.on()));
            case CaseEvent.ReplyServed e ->
                change(
                        c,
                        old -> old instanceof ClockEvent.Replied sent
                                ? new ClockEvent.Replied(sent.on(), e.on(), sent.reconsiderFirst())
                                : old);
            default -> {
                ClockEvent more = of(c, event);
                if (more != null) {
                    c.clock = Fold.plus(c.clock, more);
                }
            }
        }
    }

    private static @Nullable ClockEvent of(Case c, CaseEvent event) {
        return switch (event) {
            case CaseEvent.CorrectionRequested e ->
                new ClockEvent.CorrectionRequested(e.on(), e.limitWorkingDays(), null);
            case CaseEvent.CorrectionReceived e -> new ClockEvent.Corrected(e.on());
            case CaseEvent.ThirdPartyConsulted e ->
                new ClockEvent.ThirdPartyConsulted(e.on(), null, party(e.consultation()));
            case CaseEvent.AgencyConsulted e -> new ClockEvent.AgencyConsulted(e.on(), null, party(e.consultation()));
            case CaseEvent.ConsultationAnswered e -> answered(c, e);
            case CaseEvent.DeadlineExtended e -> new ClockEvent.Extended(e.on(), e.workingDays());
            case CaseEvent.ReplyDelayed e -> new ClockEvent.Delayed(e.on(), e.until(), true);
            case CaseEvent.FeeNoticeSent e -> new ClockEvent.FeeNoticeSent(e.on(), null);
            case CaseEvent.FeePaid e -> new ClockEvent.FeePaid(e.on());
            case CaseEvent.ReplyDispatched e ->
                c.dispatch == null ? new ClockEvent.Replied(e.on(), e.on(), e.reconsiderFirst()) : null;
            case CaseEvent.Abandoned e -> new ClockEvent.Replied(e.on(), e.on(), false);
            case CaseEvent.RemedyDecided e ->
                Fold.isReconsideration(c, e.remedy()) && mayBeReconsidered(c)
                        ? new ClockEvent.Reconsidered(e.on())
                        : null;
            default -> null;
        };
    }

    private static ClockEvent answered(Case c, CaseEvent.ConsultationAnswered e) {
        boolean thirdParty =
                c.consultations.stream().anyMatch(asked -> asked.number() == e.consultation() && asked.thirdParty());
        return thirdParty
                ? new ClockEvent.ThirdPartyAnswered(e.on(), party(e.consultation()))
                : new ClockEvent.AgencyAnswered(e.on(), party(e.consultation()));
    }

    /** Only the first reconsideration of a reply moves the day to sue (行政诉讼法第四十五条). */
    private static boolean mayBeReconsidered(Case c) {
        return c.clock.stream().anyMatch(ClockEvent.Replied.class::isInstance)
                && c.clock.stream().noneMatch(ClockEvent.Reconsidered.class::isInstance);
    }

    private static ClockEvent delivered(ClockEvent old, String party, LocalDate on) {
        return switch (old) {
            case ClockEvent.ThirdPartyConsulted sent
            when sent.party().equals(party) -> new ClockEvent.ThirdPartyConsulted(sent.on(), on, party);
            case ClockEvent.AgencyConsulted sent
            when sent.party().equals(party) -> new ClockEvent.AgencyConsulted(sent.on(), on, party);
            default -> old;
        };
    }

    private static String party(int consultation) {
        return Integer.toString(consultation);
    }

    private static void change(Case c, UnaryOperator<ClockEvent> how) {
        c.clock = List.copyOf(c.clock.stream().map(how).toList());
    }
}
