package cn.zhiqing.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the house, in Asia/Shanghai. While a past year is lived again its time is bound for the current thread
 * ({@link #at}); everywhere else it is the machine's time.
 */
public final class CityClock extends Clock {

    /** The time zone of every date in Zhiqing; the machine's own zone never matters. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ScopedValue<Instant> LIVED_AGAIN = ScopedValue.newInstance();

    private final Clock machine;

    public CityClock(Clock machine) {
        this.machine = machine.withZone(ZONE);
    }

    public static CityClock system() {
        return new CityClock(Clock.system(ZONE));
    }

    /** Runs {@code act} as if it happened at {@code moment}. */
    public static void at(Instant moment, Runnable act) {
        ScopedValue.where(LIVED_AGAIN, moment).run(act);
    }

    /** Today in the city. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    @Override
    public Instant instant() {
        return LIVED_AGAIN.isBound() ? LIVED_AGAIN.get() : machine.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return machine.withZone(zone);
    }
}
