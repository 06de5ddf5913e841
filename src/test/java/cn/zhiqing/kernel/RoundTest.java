package cn.zhiqing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("巡回: work that goes round beside the application")
class RoundTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMillis(1);

    private final BlockingQueue<String> turns = new LinkedBlockingQueue<>();

    private void turnComes() throws InterruptedException {
        assertThat(turns.poll(20, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    @DisplayName("turns follow each other; one that fails does not end the round; after the stop there is none")
    void goesOn() throws Exception {
        AtomicInteger count = new AtomicInteger();
        Round round = Round.every(SOON, "lamps", () -> {
            turns.add("turn");
            if (count.incrementAndGet() == 2) {
                throw new IllegalStateException("secret");
            }
        });
        round.start();
        for (int i = 0; i < 4; i++) {
            turnComes();
        }
        assertThat(round.isRunning()).isTrue();
        round.stop();
        assertThat(round.isRunning()).isFalse();
        int last = count.get();
        turns.clear();
        assertThat(turns.poll(20, TimeUnit.MILLISECONDS)).isNull();
        assertThat(count).hasValue(last);
    }

    @Test
    @DisplayName("a database that is away is told once, and once more after it had come back; other failures each time")
    void outage() throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        Logger log = (Logger) LoggerFactory.getLogger(Round.class);
        log.addAppender(lines);
        String fates = "AAAxAAFFx";
        AtomicInteger count = new AtomicInteger();
        Round round = Round.every(SOON, "outage-lamps", () -> {
            int turn = count.getAndIncrement();
            turns.add("turn");
            switch (turn < fates.length() ? fates.charAt(turn) : 'x') {
                case 'A' -> throw new IllegalStateException(new SQLException("secret", "08006"));
                case 'F' -> throw new IllegalStateException("secret");
                default -> {}
            }
        });
        round.start();
        for (int i = 0; i <= fates.length(); i++) {
            turnComes();
        }
        round.stop();
        log.detachAppender(lines);
        assertThat(lines.list.stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .filter(line -> line.contains("outage-lamps")))
                .hasSize(4)
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    @DisplayName("from the start: no pause while a turn says that there is more, and then the pause")
    void more() throws Exception {
        AtomicInteger left = new AtomicInteger(3);
        Round round = Round.fromTheStart(NEVER, "lamps", () -> {
            turns.add("turn");
            return left.decrementAndGet() > 0;
        });
        round.start();
        for (int i = 0; i < 3; i++) {
            turnComes();
        }
        round.stop();
        assertThat(left).hasValue(0);
    }

    @Test
    @DisplayName(
            "started twice it goes round once; stopped it can be started again; stopping what does not run is nothing")
    void again() throws Exception {
        AtomicInteger at = new AtomicInteger();
        Round round = Round.fromTheStart(NEVER, "lamps", () -> {
            at.incrementAndGet();
            turns.add("turn");
            return false;
        });
        round.stop();
        round.start();
        round.start();
        turnComes();
        round.stop();
        assertThat(at).hasValue(1);
        round.start();
        turnComes();
        round.stop();
        assertThat(at).hasValue(2);
    }

    @Test
    @DisplayName("the stop lets the present turn end; one that takes too long is interrupted")
    void ending() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        AtomicBoolean whole = new AtomicBoolean();
        Round patient = Round.fromTheStart(NEVER, "lamps", () -> {
            turns.add("turn");
            go.await();
            whole.set(true);
            return false;
        });
        patient.start();
        turnComes();
        patient.end();
        assertThat(patient.isRunning()).isFalse();
        go.countDown();
        patient.stop();
        assertThat(whole).isTrue();

        AtomicBoolean interrupted = new AtomicBoolean();
        Round endless = Round.fromTheStart(NEVER, "lamps", () -> {
            turns.add("turn");
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException hurried) {
                interrupted.set(true);
                throw hurried;
            }
            return false;
        });
        endless.start();
        turnComes();
        endless.stop(SOON);
        assertThat(interrupted).isTrue();
    }
}
