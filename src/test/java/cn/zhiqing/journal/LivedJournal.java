package cn.zhiqing.journal;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.journal.Lamps.LampLit;
import cn.zhiqing.journal.Lamps.LampPutUp;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A journal in which something happened: many streams growing side by side, sealed by checkpoints now and then. */
final class LivedJournal {

    static final int STREAMS = 30;
    static final int CHECKPOINTS = 9;
    static final int EVENTS_BETWEEN = 25;

    final TestDatabase database = TestDatabase.fresh();
    final Path home;
    final JournalFixture fixture = JournalFixture.on(database.asApp(), new Lamps());

    LivedJournal(Path home) {
        this.home = home;
        Checkpoints checkpoints = fixture.checkpoints(home);
        Random random = new Random(42);
        for (int i = 0; i < CHECKPOINTS; i++) {
            for (int j = 0; j < EVENTS_BETWEEN; j++) {
                act(random, i * EVENTS_BETWEEN + j);
            }
            if (checkpoints.write().isEmpty()) {
                throw new IllegalStateException("no checkpoint was written");
            }
        }
    }

    JournalAudit audit() {
        return JournalAudit.of(database.asOwner(), home);
    }

    List<Finding> findings(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        audit().verify(connection, findings::add);
        return findings;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        audit().verify(findings::add);
        return findings;
    }

    void act(Random random, int number) {
        StreamId stream = new StreamId(random.nextInt(5) == 0 ? "tree" : "lamp", random.nextInt(STREAMS));
        Actor actor = random.nextBoolean() ? new Actor.Staff(new StaffId(number), new BodyId(2)) : Actor.APPLICANT;
        fixture.inTransaction(() -> {
            Head head = fixture.journal().head(stream);
            List<Event> events = new ArrayList<>(List.of(new LampLit(number, "泉城路 “" + number + "”\n\u0001")));
            if (number % 3 == 0) {
                LocalDate on = LocalDate.of(2026, 1, 1).plusDays(number);
                events.add(new LampPutUp(new BodyId(3), on, new CaseId(number), List.of()));
            }
            return fixture.journal()
                    .append(stream, head, events, actor, Instant.ofEpochSecond(1_770_000_000L + number));
        });
    }
}
