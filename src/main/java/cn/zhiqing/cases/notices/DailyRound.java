package cn.zhiqing.cases.notices;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Round;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Goes the {@link LimitRound} once on each day, in the morning; a day on which we did not run in the morning, when we do. */
@Component
class DailyRound implements SmartLifecycle {

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final LimitRound limits;
    private final CityClock clock;
    private final Round round = Round.every(Duration.ofMinutes(5), "limits", this::look);
    private LocalDate done = LocalDate.MIN;

    DailyRound(LimitRound limits, CityClock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    private void look() {
        var now = clock.instant().atZone(CityClock.ZONE);
        if (!done.equals(now.toLocalDate()) && !now.toLocalTime().isBefore(MORNING)) {
            limits.go(now.toLocalDate());
            done = now.toLocalDate();
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
