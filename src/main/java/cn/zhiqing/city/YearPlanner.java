package cn.zhiqing.city;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.ReconsiderFirst;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Plans the requests behind a year's tables: as many received, carried over and ended in every row and column as the
 * figures say, each inside the law's periods. The same seed gives the same year.
 */
final class YearPlanner {

    /** Working days before a year's end in which a request arrives that is still open on 31 December. */
    private static final int LATE_ARRIVAL = 10;

    /** The applicants of the table's columns, from left to right. */
    private static final List<ApplicantKind> KINDS = List.of(ApplicantKind.values());

    private static final int LONGEST_WAY = 62;
    private static final int REPLY_PERIOD = 20;

    private final WorkingCalendar calendar;
    private final RandomGenerator random;
    private final YearFigures figures;
    private final Remedies remedies;
    private final RemedyDemand demand;
    private final List<PlannedCase> plan = new ArrayList<>();

    private YearPlanner(YearFigures figures, WorkingCalendar calendar, RandomGenerator random) {
        this.figures = figures;
        this.calendar = calendar;
        this.random = random;
        this.demand = new RemedyDemand(figures);
        this.remedies = new Remedies(figures.year(), demand);
    }

    /** The year's cases; their arrivals are not in order. */
    static List<PlannedCase> plan(YearFigures figures, WorkingCalendar calendar, RandomGenerator random) {
        YearPlanner planner = new YearPlanner(figures, calendar, random);
        for (int column = 0; column < YearFigures.COLUMNS; column++) {
            planner.column(column);
        }
        planner.challengeEarlierReplies();
        return List.copyOf(planner.plan);
    }

    private void column(int column) {
        ApplicantKind kind = KINDS.get(column);
        int received = figures.count("R1_NEW", column);
        int carriedIn = figures.count("R2_CARRY_IN", column);
        int carriedOut = figures.count("R4_CARRY_OUT", column);
        int openTwice = Math.max(0, carriedOut - received);
        Iterator<ReplyKind> outcomes = Outcomes.of(figures, column, random).iterator();
        for (int i = 0; i < carriedIn - openTwice; i++) {
            overNewYear(kind, figures.year() - 1, outcomes.next());
        }
        for (int i = 0; i < openTwice; i++) {
            openAllYear(kind);
        }
        for (int i = 0; i < carriedOut - openTwice; i++) {
            overNewYear(kind, figures.year(), replyOf(Outcomes.ordinary(random)));
        }
        while (outcomes.hasNext()) {
            withinYear(kind, outcomes.next());
        }
    }

    private static ReplyKind replyOf(ReplyKind kind) {
        return kind == ReplyKind.REFUSE_THIRD ? ReplyKind.NOT_EXIST : kind;
    }

    /** Received and ended in the year. */
    private void withinYear(ApplicantKind applicant, ReplyKind kind) {
        LocalDate newYear = LocalDate.of(figures.year() - 1, 12, 31);
        int days = calendar.between(newYear, LocalDate.of(figures.year(), 12, 31));
        LocalDate receipt = calendar.nth(newYear, 1 + random.nextInt(days - LONGEST_WAY));
        Story s = begin(applicant, receipt);
        boolean replied = walk(s, kind, receipt, random.nextInt(100) < 12, random.nextInt(100) < 10);
        if (!replied || remedies.challenge(s, !ReconsiderFirst.applies(kind, s.sentOn()))) {
            Paths.archive(s);
        }
        plan.add(s.end());
    }

    /** Received in the last days of {@code year}, ended in the first of the next. */
    private void overNewYear(ApplicantKind applicant, int year, ReplyKind kind) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        Story s = begin(applicant, lateIn(year));
        walk(s, kind, calendar.nth(lastDay, 1), false, false);
        Paths.archive(s);
        plan.add(s.end());
    }

    /** Received before the year, delayed under article 35 until after it. */
    private void openAllYear(ApplicantKind applicant) {
        Story s = begin(applicant, lateIn(figures.year() - 1));
        s.later(s.between(2, 4));
        LocalDate day = s.day();
        LocalDate until = calendar.nth(LocalDate.of(figures.year(), 12, 31), 15);
        s.act(
                Part.OFFICE,
                (id, clerk) -> new cn.zhiqing.cases.CaseCommand.DelayReply(id, day, until, "申请数量明显超过合理范围，需要分批核查。"));
        s.on(calendar.nth(LocalDate.of(figures.year(), 12, 31), s.between(2, 12)));
        Paths.reply(s, ReplyKind.GRANT);
        Paths.archive(s);
        plan.add(s.end());
    }

    private LocalDate lateIn(int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        LocalDate day = lastDay;
        int back = random.nextInt(LATE_ARRIVAL);
        while (!calendar.isWorkingDay(day) || calendar.between(day, lastDay) < back) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Story begin(ApplicantKind applicant, LocalDate receipt) {
        Channel[] usual = {
            Channel.ONLINE, Channel.ONLINE, Channel.ONLINE, Channel.MAIL_SIGNED, Channel.MAIL_SIGNED,
            Channel.IN_PERSON, Channel.EMAIL, Channel.MAIL_PLAIN, Channel.FAX, Channel.ORAL
        };
        Story s = new Story(calendar, random, applicant, usual[random.nextInt(usual.length)], receipt);
        Paths.open(s);
        return s;
    }

    /**
     * Goes the way that the kind needs, ending not before {@code notBefore}.
     *
     * @return whether it ends with a reply that was served
     */
    private boolean walk(Story s, ReplyKind kind, LocalDate notBefore, boolean corrected, boolean extended) {
        switch (kind) {
            case NO_CORRECTION -> Paths.lapseUncorrected(s);
            case NO_PAYMENT -> {
                s.on(notBefore);
                Paths.lapseUnpaid(s);
            }
            case WITHDRAWN -> {
                s.on(notBefore);
                Paths.withdraw(s);
            }
            default -> {
                replyAfter(s, kind, notBefore, corrected, extended);
                return true;
            }
        }
        return false;
    }

    private void replyAfter(Story s, ReplyKind kind, LocalDate notBefore, boolean corrected, boolean extended) {
        LocalDate base = s.receipt();
        if (corrected || kind == ReplyKind.STILL_UNCLEAR) {
            Paths.correct(s);
            base = s.day();
        }
        if (kind == ReplyKind.REFUSE_THIRD) {
            Paths.consultThirdParty(s, Opinion.OBJECTS);
        } else if (kind == ReplyKind.EXCESSIVE) {
            Paths.askReasonsInVain(s);
        } else if (extended) {
            Paths.extend(s, s.between(5, 20));
        }
        int used = calendar.between(base, s.day());
        s.later(s.between(1, Math.max(1, REPLY_PERIOD - 2 - used)));
        s.on(notBefore);
        Paths.reply(s, kind);
    }

    /** Challenges of replies given before the year, for as many as the year's own replies left over. */
    private void challengeEarlierReplies() {
        for (RemedyTrack track : RemedyTrack.values()) {
            while (demand.has(track)) {
                earlierReply(demand.next(track).orElseThrow());
            }
        }
    }

    private void earlierReply(RemedyDemand.Wanted wanted) {
        LocalDate lastDay = LocalDate.of(figures.year() - 1, 12, 31);
        boolean after = wanted.track() == RemedyTrack.SUIT_AFTER_RECONSIDERATION;
        LocalDate receipt = LocalDate.of(figures.year() - 1, after ? 8 : 11, 1);
        Story s = begin(ApplicantKind.NATURAL, calendar.nth(receipt, s(8)));
        s.later(s.between(5, 15));
        Paths.reply(s, suable(s.day(), wanted.track()));
        if (after) {
            s.later(s.between(10, 20));
            Remedies.record(s, RemedyTrack.RECONSIDERATION);
            s.on(calendar.nth(lastDay.minusDays(9), 1));
            Remedies.decide(s, 1, RemedyResult.MAINTAINED);
        }
        s.on(calendar.nth(lastDay, s.between(1, 3)));
        Remedies.record(s, wanted.track());
        RemedyResult result = wanted.result();
        s.on(
                result == null
                        ? calendar.nth(LocalDate.of(figures.year(), 12, 31), 30)
                        : calendar.nth(s.day(), s.between(30, 60)));
        Remedies.decide(s, after ? 2 : 1, result == null ? RemedyResult.MAINTAINED : result);
        Paths.archive(s);
        plan.add(s.end());
    }

    /** A reply that the law of its day lets this remedy be sought against. */
    private static ReplyKind suable(LocalDate sentOn, RemedyTrack track) {
        boolean direct = track == RemedyTrack.DIRECT_SUIT;
        return direct && ReconsiderFirst.applies(ReplyKind.NOT_EXIST, sentOn) ? ReplyKind.GRANT : ReplyKind.NOT_EXIST;
    }

    private int s(int bound) {
        return 1 + random.nextInt(bound);
    }
}
