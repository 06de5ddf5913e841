package cn.zhiqing.city;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Plans the ordinary flow of requests of a body up to today: most answered in time, the last ones open, a few late. */
final class FlowPlanner {

    private static final int NATURAL_PERCENT = 85;

    private final WorkingCalendar calendar;
    private final RandomGenerator random;

    FlowPlanner(WorkingCalendar calendar, RandomGenerator random) {
        this.calendar = calendar;
        this.random = random;
    }

    /** {@code count} requests received on working days from {@code from} to {@code until}, both included. */
    List<PlannedCase> plan(LocalDate from, LocalDate until, int count) {
        int days = calendar.between(from.minusDays(1), until);
        List<PlannedCase> plan = new ArrayList<>();
        for (int i = 0; i < count && days > 0; i++) {
            plan.add(ordinary(calendar.nth(from.minusDays(1), 1 + random.nextInt(days))));
        }
        return plan;
    }

    /** A request that is still being worked on at {@code today}, received so many working days before. */
    PlannedCase open(LocalDate today, int workingDaysAgo, boolean drafted) {
        Story s = begin(back(today, workingDaysAgo));
        Paths.open(s);
        if (drafted) {
            s.later(Math.min(workingDaysAgo, s.between(2, 6)));
            Paths.draft(s, ReplyKind.GRANT);
        }
        return s.end();
    }

    /** Requests that wait today: nobody opened it yet, the applicant, a third party; and one whose period was extended. */
    List<PlannedCase> waiting(LocalDate today) {
        Story fresh = new Story(calendar, random, ApplicantKind.NATURAL, Channel.EMAIL, back(today, 0));
        Story unclear = begin(back(today, 6));
        Paths.open(unclear);
        Paths.askCorrection(unclear);
        Story third = begin(back(today, 9));
        Paths.open(third);
        Paths.askThirdParty(third);
        Story extended = begin(back(today, 24));
        Paths.open(extended);
        Paths.extend(extended, 15);
        return List.of(fresh.end(), unclear.end(), third.end(), extended.end());
    }

    private LocalDate back(LocalDate today, int workingDays) {
        LocalDate day = today;
        while (!calendar.isWorkingDay(day) || calendar.between(day, today) < workingDays) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Story begin(LocalDate receipt) {
        ApplicantKind[] organisations = {ApplicantKind.BUSINESS, ApplicantKind.LEGAL, ApplicantKind.OTHER};
        ApplicantKind kind = random.nextInt(100) < NATURAL_PERCENT
                ? ApplicantKind.NATURAL
                : organisations[random.nextInt(organisations.length)];
        Channel[] channels = {Channel.ONLINE, Channel.ONLINE, Channel.MAIL_SIGNED, Channel.IN_PERSON};
        return new Story(calendar, random, kind, channels[random.nextInt(channels.length)], receipt);
    }

    private PlannedCase ordinary(LocalDate receipt) {
        Story s = begin(receipt);
        Paths.open(s);
        ReplyKind kind = Outcomes.ordinary(random);
        if (kind == ReplyKind.WITHDRAWN) {
            Paths.withdraw(s);
            Paths.archive(s);
            return s.end();
        }
        if (s.chance(15)) {
            Paths.correct(s);
        }
        if (kind == ReplyKind.REFUSE_THIRD) {
            Paths.consultThirdParty(s, Opinion.OBJECTS);
        } else if (s.chance(10)) {
            Paths.extend(s, s.between(5, 15));
        }
        s.later(s.between(2, 8));
        Paths.reply(s, kind);
        Paths.archive(s);
        return s.end();
    }
}
