package cn.zhiqing.archive;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Round;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 打包轮次: builds one package after another, never more than one at a time. What was archived in the last days is built by day;
 * what a city brings with it from earlier years is built at night, so that no start and no working hour pays for it.
 */
@Component
class ArchiveRound implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int FRESH_DAYS = 7;
    private static final int NIGHT_ENDS = 5;

    private final ArchiveRoom room;
    private final Packages packages;
    private final CityClock clock;
    private final Round round = Round.every(PAUSE, "archive", this::walk);

    ArchiveRound(ArchiveRoom room, Packages packages, CityClock clock) {
        this.room = room;
        this.packages = packages;
        this.clock = clock;
    }

    /** Builds the next package that waits; false when none does at this hour. */
    boolean step() {
        ZonedDateTime now = clock.instant().atZone(CityClock.ZONE);
        LocalDate since =
                now.getHour() < NIGHT_ENDS ? LocalDate.EPOCH : now.toLocalDate().minusDays(FRESH_DAYS);
        CaseId next = packages.waiting(since).orElse(null);
        if (next == null) {
            return false;
        }
        packages.tried(next);
        packages.find(next).ifPresent(row -> room.build(row, Actor.MACHINE));
        return true;
    }

    /** As long as something waits and nobody ends the round. */
    private void walk() {
        boolean more = true;
        while (more && round.isRunning()) {
            more = step();
        }
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
