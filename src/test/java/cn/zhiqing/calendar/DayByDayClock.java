package cn.zhiqing.calendar;

import cn.zhiqing.calendar.CalendarDay.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The same law, written a second time without the first: no arrays, no intervals, no running state. Every question starts
 * again from the list of facts and walks the days one by one. Slow on purpose; for comparison only.
 */
final class DayByDayClock {

    private record Letter(
            boolean agency,
            String party,
            LocalDate sent,
            @Nullable LocalDate got,
            @Nullable LocalDate answer) {}

    private final WorkingCalendar calendar;
    private final List<ClockEvent> facts;

    DayByDayClock(List<ClockEvent> facts, WorkingCalendar calendar) {
        this.facts = facts;
        this.calendar = calendar;
    }

    private boolean works(LocalDate d) {
        Kind kind = calendar.day(d).kind();
        return kind == Kind.WEEKDAY || kind == Kind.MAKEUP_WORK;
    }

    LocalDate later(LocalDate d, int k) {
        LocalDate x = d;
        for (int n = 0; n < k; ) {
            x = x.plusDays(1);
            n += works(x) ? 1 : 0;
        }
        return x;
    }

    int count(LocalDate a, LocalDate b) {
        int n = 0;
        for (LocalDate x = a.plusDays(1); !x.isAfter(b); x = x.plusDays(1)) {
            n += works(x) ? 1 : 0;
        }
        return n;
    }

    private LocalDate roll(LocalDate d) {
        return works(d) ? d : later(d, 1);
    }

    private List<Letter> letters(int known) {
        List<Letter> all = new ArrayList<>();
        for (int i = 0; i < known; i++) {
            switch (facts.get(i)) {
                case ClockEvent.ThirdPartyConsulted e ->
                    all.add(new Letter(false, e.party(), e.on(), e.receivedOn(), null));
                case ClockEvent.AgencyConsulted e -> all.add(new Letter(true, e.party(), e.on(), e.receivedOn(), null));
                case ClockEvent.ThirdPartyAnswered e -> answer(all, false, e.party(), e.on());
                case ClockEvent.AgencyAnswered e -> answer(all, true, e.party(), e.on());
                default -> {}
            }
        }
        return all;
    }

    private static void answer(List<Letter> all, boolean agency, String party, LocalDate on) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Letter l = all.get(i);
            if (l.agency() == agency && l.party().equals(party)) {
                all.set(i, new Letter(agency, party, l.sent(), l.got(), on));
                return;
            }
        }
    }

    private @Nullable LocalDate limit(Letter l) {
        return l.got() == null ? null : later(l.got(), 15);
    }

    private boolean open(Letter l, LocalDate seen) {
        LocalDate limit = limit(l);
        return l.answer() == null && (limit == null || !seen.isAfter(limit));
    }

    private boolean excluded(List<Letter> letters, LocalDate x, LocalDate seen) {
        for (Letter l : letters) {
            LocalDate limit = limit(l);
            LocalDate end = l.answer();
            if (limit != null && (end == null || end.isAfter(limit))) {
                end = limit;
            }
            if (x.isAfter(l.sent()) && (open(l, seen) || (end != null && !x.isAfter(end)))) {
                return true;
            }
        }
        return false;
    }

    private LocalDate base(int known) {
        LocalDate base = LocalDate.MIN;
        for (int i = 0; i < known; i++) {
            switch (facts.get(i)) {
                case ClockEvent.Received e ->
                    base = e.channel().needsConfirmation() && e.confirmedOn() != null ? e.confirmedOn() : e.on();
                case ClockEvent.Formed e -> base = e.on();
                case ClockEvent.Corrected e -> base = e.on();
                case ClockEvent.FeePaid e -> base = e.on();
                default -> {}
            }
        }
        return base;
    }

    private int quota(int known) {
        int quota = 20;
        for (int i = 0; i < known; i++) {
            switch (facts.get(i)) {
                case ClockEvent.Corrected _ -> quota = 20;
                case ClockEvent.FeePaid _ -> quota = 20;
                case ClockEvent.Extended e -> quota += e.workingDays();
                case ClockEvent.Delayed e -> {
                    LocalDate due = due(i, e.on());
                    quota += due == null ? 0 : count(due, roll(e.until()));
                }
                default -> {}
            }
        }
        return quota;
    }

    /** Index of the notice the applicant must still answer, or -1. */
    private int waitingSince(int known) {
        int since = -1;
        for (int i = 0; i < known; i++) {
            switch (facts.get(i)) {
                case ClockEvent.CorrectionRequested _ -> since = i;
                case ClockEvent.FeeNoticeSent _ -> since = i;
                case ClockEvent.Corrected _ -> since = -1;
                case ClockEvent.FeePaid _ -> since = -1;
                default -> {}
            }
        }
        return since;
    }

    /** Due day from the first {@code known} facts as seen at the end of a day; null while waiting. */
    @Nullable
    LocalDate due(int known, LocalDate seen) {
        if (waitingSince(known) >= 0) {
            return null;
        }
        List<Letter> letters = letters(known);
        int left = quota(known);
        LocalDate x = base(known);
        for (int walked = 0; walked < 1200; walked++) {
            x = x.plusDays(1);
            if (works(x) && !excluded(letters, x, seen) && --left == 0) {
                return x;
            }
        }
        return null;
    }

    private boolean used(int known, Class<? extends ClockEvent> type, boolean inThisRun) {
        boolean used = false;
        for (int i = 0; i < known; i++) {
            ClockEvent e = facts.get(i);
            boolean restarts = e instanceof ClockEvent.Corrected || e instanceof ClockEvent.FeePaid;
            used = type.isInstance(e) || (used && !(inThisRun && restarts));
        }
        return used;
    }

    private @Nullable LocalDate waitLimit(int known) {
        int since = waitingSince(known);
        if (since < 0) {
            return null;
        }
        return switch (facts.get(since)) {
            case ClockEvent.CorrectionRequested e ->
                e.noticeReceivedOn() == null ? null : later(e.noticeReceivedOn(), e.limitWorkingDays());
            case ClockEvent.FeeNoticeSent e -> e.noticeReceivedOn() == null ? null : later(e.noticeReceivedOn(), 20);
            default -> null;
        };
    }

    private @Nullable LocalDate closable(int known) {
        LocalDate limit = waitLimit(known);
        if (limit == null) {
            return null;
        }
        boolean payment = facts.get(waitingSince(known)) instanceof ClockEvent.FeeNoticeSent;
        return payment ? limit.plusDays(1) : later(limit, 1);
    }

    private static List<LocalDate> datesBesides(ClockEvent e) {
        LocalDate other = switch (e) {
            case ClockEvent.Received r when r.channel().needsConfirmation() -> r.confirmedOn();
            case ClockEvent.CorrectionRequested r -> r.noticeReceivedOn();
            case ClockEvent.ThirdPartyConsulted r -> r.receivedOn();
            case ClockEvent.AgencyConsulted r -> r.receivedOn();
            case ClockEvent.FeeNoticeSent r -> r.noticeReceivedOn();
            case ClockEvent.Delayed r -> r.until();
            case ClockEvent.Replied r -> r.servedOn();
            default -> null;
        };
        return other == null ? List.of() : List.of(other);
    }

    private boolean out(LocalDate d) {
        return d.getYear() < 2019 || d.getYear() > 2026;
    }

    ClockResult read(LocalDate asOf) {
        if (facts.isEmpty() || out(asOf)) {
            return new ClockRefusal(null, ClockReason.BAD_CASE);
        }
        for (int i = 0; i < facts.size(); i++) {
            ClockReason reason = general(i, asOf);
            reason = reason == null ? particular(i) : reason;
            if (reason != null) {
                return new ClockRefusal(i, reason);
            }
        }
        return reading(asOf);
    }

    private @Nullable ClockReason general(int i, LocalDate asOf) {
        ClockEvent e = facts.get(i);
        List<LocalDate> others = datesBesides(e);
        if (out(e.on()) || others.stream().anyMatch(this::out)) {
            return ClockReason.DATE_OUT_OF_CALENDAR;
        }
        if (others.stream().anyMatch(d -> d.isBefore(e.on()))) {
            return ClockReason.DATES_REVERSED;
        }
        if (i > 0) {
            LocalDate before = facts.get(i - 1) instanceof ClockEvent.Received
                    ? base(i)
                    : facts.get(i - 1).on();
            if (e.on().isBefore(before)) {
                return ClockReason.OUT_OF_ORDER;
            }
        }
        if (e.on().isAfter(asOf)
                || (!(e instanceof ClockEvent.Delayed) && others.stream().anyMatch(d -> d.isAfter(asOf)))) {
            return ClockReason.AFTER_AS_OF;
        }
        boolean opening = e instanceof ClockEvent.Received || e instanceof ClockEvent.Formed;
        if (i == 0 && !opening) {
            return ClockReason.NOT_RECEIVED;
        }
        if (i > 0 && opening) {
            return ClockReason.ALREADY_RECEIVED;
        }
        boolean proactive = facts.getFirst() instanceof ClockEvent.Formed;
        if (i > 0 && proactive && !(e instanceof ClockEvent.Published)) {
            return ClockReason.WRONG_TRACK;
        }
        if (!proactive && e instanceof ClockEvent.Published) {
            return ClockReason.WRONG_TRACK;
        }
        boolean replied = used(i, ClockEvent.Replied.class, false) || used(i, ClockEvent.Published.class, false);
        boolean decision = e instanceof ClockEvent.Reconsidered;
        if (replied && !decision) {
            return ClockReason.AFTER_REPLY;
        }
        if (decision && !replied) {
            return ClockReason.NOT_REPLIED;
        }
        return decision && used(i, ClockEvent.Reconsidered.class, false) ? ClockReason.ALREADY_RECONSIDERED : null;
    }

    private @Nullable ClockReason particular(int i) {
        ClockEvent e = facts.get(i);
        LocalDate on = e.on();
        boolean waiting = waitingSince(i) >= 0;
        LocalDate due = i == 0 ? null : due(i, on);
        boolean late = due != null && on.isAfter(due);
        return switch (e) {
            case ClockEvent.Received r ->
                r.channel().needsConfirmation() && r.confirmedOn() == null ? ClockReason.NOT_CONFIRMED : null;
            case ClockEvent.CorrectionRequested r ->
                r.limitWorkingDays() < 5 || r.limitWorkingDays() > 15
                        ? ClockReason.CORRECTION_LIMIT_RANGE
                        : used(i, ClockEvent.CorrectionRequested.class, false)
                                ? ClockReason.SECOND_CORRECTION_NOTICE
                                : waiting ? ClockReason.WHILE_WAITING : late ? ClockReason.CORRECTION_AFTER_DUE : null;
            case ClockEvent.Corrected _ ->
                waiting && facts.get(waitingSince(i)) instanceof ClockEvent.CorrectionRequested
                        ? null
                        : ClockReason.NOT_WAITING_FOR_CORRECTION;
            case ClockEvent.ThirdPartyConsulted r -> consult(i, false, r.party(), on, waiting);
            case ClockEvent.AgencyConsulted r -> consult(i, true, r.party(), on, waiting);
            case ClockEvent.ThirdPartyAnswered r -> answered(i, false, r.party());
            case ClockEvent.AgencyAnswered r -> answered(i, true, r.party());
            case ClockEvent.Extended r ->
                r.workingDays() < 1 || r.workingDays() > 20
                        ? ClockReason.EXTENSION_LENGTH
                        : used(i, ClockEvent.Extended.class, true)
                                ? ClockReason.SECOND_EXTENSION
                                : waiting ? ClockReason.WHILE_WAITING : late ? ClockReason.EXTENSION_AFTER_DUE : null;
            case ClockEvent.Delayed r -> delay(i, r, due);
            case ClockEvent.FeeNoticeSent _ ->
                on.getYear() < 2021
                        ? ClockReason.FEE_BEFORE_2021
                        : used(i, ClockEvent.FeeNoticeSent.class, false)
                                ? ClockReason.SECOND_FEE_NOTICE
                                : waiting ? ClockReason.WHILE_WAITING : late ? ClockReason.FEE_NOTICE_AFTER_DUE : null;
            case ClockEvent.FeePaid _ -> {
                LocalDate limit = waitLimit(i);
                boolean fee = waiting && facts.get(waitingSince(i)) instanceof ClockEvent.FeeNoticeSent;
                yield !fee
                        ? ClockReason.NOT_WAITING_FOR_PAYMENT
                        : limit != null && on.isAfter(limit) ? ClockReason.PAYMENT_AFTER_LIMIT : null;
            }
            case ClockEvent.Replied _ -> {
                LocalDate closable = closable(i);
                boolean early = waiting
                        ? closable == null || closable.isAfter(on)
                        : letters(i).stream().anyMatch(l -> open(l, on));
                yield early ? ClockReason.REPLY_WHILE_WAITING : null;
            }
            default -> null;
        };
    }

    private @Nullable ClockReason delay(int i, ClockEvent.Delayed r, @Nullable LocalDate due) {
        if (!r.reasonGiven()) {
            return ClockReason.REASON_MISSING;
        }
        if (used(i, ClockEvent.Delayed.class, true)) {
            return ClockReason.SECOND_DELAY;
        }
        if (due == null) {
            return ClockReason.WHILE_WAITING;
        }
        if (r.on().isAfter(due)) {
            return ClockReason.DELAY_AFTER_DUE;
        }
        return roll(r.until()).isAfter(due) ? null : ClockReason.DELAY_NOT_LATER;
    }

    private @Nullable ClockReason consult(int i, boolean agency, String party, LocalDate on, boolean waiting) {
        if (waiting) {
            return ClockReason.WHILE_WAITING;
        }
        boolean open = letters(i).stream()
                .anyMatch(l -> l.agency() == agency && l.party().equals(party) && open(l, on));
        return open ? ClockReason.CONSULTATION_ALREADY_OPEN : null;
    }

    private @Nullable ClockReason answered(int i, boolean agency, String party) {
        Letter last = letters(i).stream()
                .filter(l -> l.agency() == agency && l.party().equals(party))
                .reduce((a, b) -> b)
                .orElse(null);
        return last == null || last.answer() != null ? ClockReason.NOT_CONSULTED : null;
    }

    private ClockReading reading(LocalDate asOf) {
        int all = facts.size();
        ClockEvent.Replied reply = null;
        ClockEvent.Reconsidered decision = null;
        LocalDate ended = null;
        for (ClockEvent e : facts) {
            switch (e) {
                case ClockEvent.Replied r -> {
                    reply = r;
                    ended = r.on();
                }
                case ClockEvent.Published p -> ended = p.on();
                case ClockEvent.Reconsidered r -> decision = r;
                default -> {}
            }
        }
        LocalDate judged = ended == null ? asOf : ended;
        boolean proactive = facts.getFirst() instanceof ClockEvent.Formed;
        LocalDate receipt = base(1);
        LocalDate notice = proactive ? null : later(receipt, 7);
        LocalDate due = due(all, judged);
        WaitingFor waiting = null;
        LocalDate limit = null;
        if (ended == null && waitingSince(all) >= 0) {
            boolean fee = facts.get(waitingSince(all)) instanceof ClockEvent.FeeNoticeSent;
            waiting = fee ? WaitingFor.PAYMENT : WaitingFor.CORRECTION;
            limit = waitLimit(all);
        } else if (ended == null && due == null) {
            waiting = WaitingFor.CONSULTATION;
            limit = latestLimit(all, judged);
        }
        LocalDate reconsiderBy = reply == null ? null : roll(reply.servedOn().plusDays(60));
        LocalDate sueBy = null;
        if (decision != null) {
            sueBy = roll(decision.on().plusDays(15));
        } else if (reply != null && !reply.reconsiderFirst()) {
            sueBy = roll(reply.servedOn().plusMonths(6));
        }
        LocalDate closable = ended == null ? closable(all) : null;
        Set<ClockFlag> flags = flags(all, judged);
        if (closable != null && !asOf.isBefore(closable)) {
            flags.add(ClockFlag.MAY_CLOSE);
        }
        for (LocalDate d : new LocalDate[] {notice, due, limit, reconsiderBy, sueBy}) {
            if (d != null && d.getYear() > 2026) {
                flags.add(ClockFlag.PROVISIONAL);
            }
        }
        Integer left = null;
        if (ended == null && due != null) {
            left = asOf.isAfter(due) ? -count(due, asOf) : count(asOf, due);
        }
        return new ClockReading(
                receipt,
                notice,
                due,
                waiting,
                limit,
                left,
                standing(ended, due, asOf, left),
                reconsiderBy,
                sueBy,
                flags,
                closable);
    }

    private static Standing standing(
            @Nullable LocalDate ended, @Nullable LocalDate due, LocalDate asOf, @Nullable Integer left) {
        if (ended != null) {
            return due == null || !ended.isAfter(due) ? Standing.REPLIED_ON_TIME : Standing.REPLIED_LATE;
        }
        if (due == null || left == null) {
            return Standing.WAITING;
        }
        if (asOf.isAfter(due)) {
            return Standing.OVERDUE;
        }
        if (asOf.equals(due)) {
            return Standing.DUE_TODAY;
        }
        return left < 3 ? Standing.ORANGE : left < 6 ? Standing.YELLOW : Standing.ON_TIME;
    }

    private @Nullable LocalDate latestLimit(int known, LocalDate seen) {
        LocalDate latest = LocalDate.MIN;
        for (Letter l : letters(known)) {
            LocalDate limit = limit(l);
            if (open(l, seen) && limit == null) {
                return null;
            }
            if (open(l, seen) && limit != null && limit.isAfter(latest)) {
                latest = limit;
            }
        }
        return latest;
    }

    private Set<ClockFlag> flags(int all, LocalDate judged) {
        Set<ClockFlag> flags = EnumSet.noneOf(ClockFlag.class);
        for (Letter l : letters(all)) {
            LocalDate limit = limit(l);
            if (limit != null
                    && limit.isBefore(judged)
                    && (l.answer() == null || l.answer().isAfter(limit))) {
                flags.add(l.agency() ? ClockFlag.AGENCY_LAPSED : ClockFlag.THIRD_PARTY_LAPSED);
            }
        }
        for (int i = 0; i < all; i++) {
            LocalDate on = facts.get(i).on();
            switch (facts.get(i)) {
                case ClockEvent.Received r -> {
                    if (r.channel() == ReceiptChannel.MAIL_PLAIN && base(1).isAfter(on)) {
                        flags.add(ClockFlag.CONFIRMED_LATE);
                    }
                }
                case ClockEvent.CorrectionRequested _ -> {
                    if (on.isAfter(later(base(1), 7))) {
                        flags.add(ClockFlag.CORRECTION_NOTICE_LATE);
                    }
                }
                case ClockEvent.Corrected _ -> {
                    LocalDate limit = waitLimit(i);
                    if (limit != null && on.isAfter(limit)) {
                        flags.add(ClockFlag.CORRECTED_LATE);
                    }
                }
                case ClockEvent.ThirdPartyConsulted _, ClockEvent.AgencyConsulted _ -> {
                    LocalDate due = due(i, on);
                    if (due != null && !on.isBefore(due)) {
                        flags.add(ClockFlag.CONSULTED_TOO_LATE);
                    }
                }
                default -> {}
            }
        }
        return flags;
    }
}
