package cn.zhiqing.notify;

import cn.zhiqing.kernel.Round;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries the outbox out while the application runs: one round per way, so that a slow server holds up its own messages only.
 * Stopping lets what is being handed over end; what does not end in time comes back by its lease.
 */
@Component
class PostRound implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Round> ways;

    PostRound(List<Carrier> carriers, Rounds rounds) {
        this.ways = carriers.stream()
                .map(carrier -> Round.fromTheStart(PAUSE, "postman-" + carrier.way(), () -> rounds.go(carrier) > 0))
                .toList();
    }

    @Override
    public void start() {
        ways.forEach(Round::start);
    }

    @Override
    public void stop() {
        ways.forEach(Round::end);
        ways.forEach(Round::stop);
    }

    @Override
    public boolean isRunning() {
        return ways.stream().anyMatch(Round::isRunning);
    }
}
