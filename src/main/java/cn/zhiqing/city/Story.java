package cn.zhiqing.city;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes one case's acts along the working calendar; the cursor is the day on which the next act happens. */
final class Story {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final WorkingCalendar calendar;
    private final RandomGenerator random;
    private final ApplicantKind applicant;
    private final Channel channel;
    private final LocalDate receipt;
    private final List<PlannedAct> acts = new ArrayList<>();
    private LocalDate day;
    private LocalTime time;
    private @Nullable LocalDate sent;

    Story(
            WorkingCalendar calendar,
            RandomGenerator random,
            ApplicantKind applicant,
            Channel channel,
            LocalDate receipt) {
        this.calendar = calendar;
        this.random = random;
        this.applicant = applicant;
        this.channel = channel;
        this.receipt = receipt;
        this.day = receipt;
        this.time = OFFICE_OPENS.plusMinutes(random.nextInt(60));
    }

    LocalDate receipt() {
        return receipt;
    }

    /** The cursor. */
    LocalDate day() {
        return day;
    }

    /** The day on which the reply was sent; of a story without one, the cursor's. */
    LocalDate sentOn() {
        return sent == null ? day : sent;
    }

    /** The reply goes out on the cursor's day. */
    Story send() {
        sent = day;
        return this;
    }

    RandomGenerator random() {
        return random;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Story act(Part by, PlannedAct.Command command) {
        time = time.plusMinutes(7 + random.nextInt(20));
        acts.add(new PlannedAct(LocalDateTime.of(day, time), by, command));
        return this;
    }

    /** Moves the cursor by {@code n} working days; none leaves it where it is. */
    Story later(int n) {
        return n == 0 ? this : on(calendar.nth(day, n));
    }

    /** Moves the cursor to a day, never backwards. */
    Story on(LocalDate next) {
        if (next.isAfter(day)) {
            day = next;
            time = OFFICE_OPENS.plusMinutes(random.nextInt(60));
        }
        return this;
    }

    /** A whole number of working days between {@code from} and {@code to}, both included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    PlannedCase end() {
        LocalTime arrival = OFFICE_OPENS.minusMinutes(30);
        return new PlannedCase(applicant, channel, LocalDateTime.of(receipt, arrival), acts);
    }
}
