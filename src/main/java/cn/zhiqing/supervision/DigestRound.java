package cn.zhiqing.supervision;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Round;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 周报邮件: posts the weekly digests on the morning of the first working day of the week, later in the week when we did not run
 * then. Who may watch what is asked at that moment, so nobody is told of a body whose role they have lost.
 */
@Component
class DigestRound implements SmartLifecycle {

    private final DigestDesk desk;
    private final DigestLedger ledger;
    private final StaffBook staff;
    private final Calendars calendars;
    private final CityClock clock;
    private final LocalTime at;
    private final Round round = Round.every(Duration.ofMinutes(5), "digests", this::go);

    DigestRound(
            DigestDesk desk,
            DigestLedger ledger,
            StaffBook staff,
            Calendars calendars,
            CityClock clock,
            @Value("${zhiqing.digest.at:08:30}") String at) {
        this.desk = desk;
        this.ledger = ledger;
        this.staff = staff;
        this.calendars = calendars;
        this.clock = clock;
        this.at = LocalTime.parse(at);
    }

    /** Posts what is due and was not posted yet; returns how many digests. */
    int go() {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        Instant due = DigestDays.due(today, at, calendars.current()).orElse(null);
        if (due == null || now.isBefore(due)) {
            return 0;
        }
        Period week = DigestDays.told(today);
        int posted = 0;
        for (DigestChoice choice : ledger.waiting(due, week.from())) {
            posted += staff.viewer(choice.staff())
                            .flatMap(viewer -> desk.letter(viewer, week))
                            .filter(letter -> ledger.post(choice, week.from(), letter))
                            .isPresent()
                    ? 1
                    : 0;
        }
        return posted;
    }

    @Override
    public void start() {
        round.start();
    }

    @Override
    public void stop() {
        round.stop();
    }

    @Override
    public boolean isRunning() {
        return round.isRunning();
    }
}
