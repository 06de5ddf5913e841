package cn.zhiqing.calendar;

import static cn.zhiqing.calendar.RunningClock.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一段期限 in a proof: from the day it begins (or begins anew) to the day the next one begins. */
final class ProofRun {

    final int base;
    int quota = RunningClock.PERIOD;
    /** Day of the notice that stopped the run, NEVER when none did. */
    int stopped = NEVER;

    @Nullable
    WaitingFor stoppedFor;
    /** Working days counted so far. */
    int counted;

    private ProofRun(int base) {
        this.base = base;
    }

    boolean isStoppedOn(int day) {
        return day > stopped;
    }

    /** Plays lawful facts and keeps what a running clock forgets: the runs before the last. */
    static List<ProofRun> of(RunningClock clock, List<? extends ClockEvent> events) {
        List<ProofRun> runs = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            ClockEvent event = events.get(i);
            int on = WorkingCalendar.epoch(event.on());
            clock.take(event, on);
            boolean begins = i == 0 || event instanceof ClockEvent.Corrected || event instanceof ClockEvent.FeePaid;
            if (begins) {
                runs.add(new ProofRun(clock.base));
            }
            ProofRun run = runs.getLast();
            run.quota = clock.quota;
            if (clock.waiting != null && run.stopped == NEVER) {
                run.stopped = on;
                run.stoppedFor = clock.waiting;
            }
        }
        return runs;
    }
}
