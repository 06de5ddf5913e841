package cn.zhiqing.archive;

import cn.zhiqing.cases.keeping.KeptAsks;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Round;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 更正和建议的保管期限: who asked and what they wrote is forgotten when the period of the table has ended (个人信息保护法第十九条), counted
 * from the year of the answer like that of files. No file is destroyed, so nobody approves: the period itself was set by people.
 */
@Component
public class AskKeeping implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 200;
    private static final int SHORTEST_YEARS = 10;

    private final KeptAsks asks;
    private final RetentionRules rules;
    private final CityClock clock;
    private final Round round = Round.every(PAUSE, "archive-asks", this::walk);

    AskKeeping(KeptAsks asks, RetentionRules rules, CityClock clock) {
        this.asks = asks;
        this.rules = rules;
        this.clock = clock;
    }

    /** Forgets all whose keeping has ended; returns how many. */
    public int forgetEnded() {
        LocalDate today = clock.today();
        List<RetentionRules.Rule> table = rules.all();
        int done = 0;
        long after = 0;
        for (var part = part(today, after); !part.isEmpty(); part = part(today, after)) {
            for (KeptAsks.Ended one : part) {
                after = one.id();
                if (isOver(table, one, today) && asks.forget(one.id())) {
                    done++;
                }
            }
        }
        return done;
    }

    private List<KeptAsks.Ended> part(LocalDate today, long after) {
        return asks.ended(today.minusYears(SHORTEST_YEARS), after, AT_ONCE);
    }

    private static boolean isOver(List<RetentionRules.Rule> table, KeptAsks.Ended one, LocalDate today) {
        LocalDate until = RetentionRules.period(table, one.body(), FileClass.ASK, one.answeredOn())
                .until(one.answeredOn());
        return until != null && until.isBefore(today);
    }

    private void walk() {
        forgetEnded();
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
