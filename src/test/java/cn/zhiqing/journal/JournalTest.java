package cn.zhiqing.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.journal.Lamps.LampLit;
import cn.zhiqing.journal.Lamps.LampPutUp;
import cn.zhiqing.journal.Lamps.LampRepaired;
import cn.zhiqing.journal.Lamps.LampRepairedOld;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123456Z");
    private static final StreamId LAMP = new StreamId("lamp", 7);

    private final TestDatabase database = TestDatabase.fresh();
    private final JournalFixture fixture = JournalFixture.on(database.asApp(), new Lamps());
    private final Journal journal = fixture.journal();

    private Head append(Head expected, Event... events) {
        return fixture.inTransaction(() -> journal.append(LAMP, expected, List.of(events), Actor.MACHINE, NOON));
    }

    @Test
    @DisplayName("what was recorded is read back: ids, dates, absent fields, actor, moment, order")
    void roundTrip() {
        Actor staff = new Actor.Staff(new StaffId(12), new BodyId(3));
        Event putUp =
                new LampPutUp(new BodyId(3), LocalDate.of(2026, 3, 2), null, List.of(new StaffId(4), new StaffId(5)));
        Head first = fixture.inTransaction(() -> journal.append(LAMP, Head.EMPTY, List.of(putUp), staff, NOON));
        append(first, new LampLit(1, "历下大街"), new LampLit(2, "泉城路"));

        List<Recorded> read = journal.read(LAMP);

        assertThat(read)
                .extracting(Recorded::event)
                .containsExactly(putUp, new LampLit(1, "历下大街"), new LampLit(2, "泉城路"));
        assertThat(read).extracting(Recorded::seq).containsExactly(1, 2, 3);
        assertThat(read.getFirst().actor()).isEqualTo(staff);
        assertThat(read.getFirst().at()).isEqualTo(NOON);
        assertThat(journal.head(LAMP)).isEqualTo(read.getLast().head());
        assertThat(journal.head(new StreamId("lamp", 8))).isEqualTo(Head.EMPTY);
        assertThat(fixture.jdbc()
                        .sql("SELECT payload FROM journal.event WHERE seq = 1")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"body\":3,\"on\":\"2026-03-02\",\"crew\":[4,5]}");
    }

    @Test
    @DisplayName("who read before somebody else appended is told so, and nothing is recorded")
    void stale() {
        Head one = append(Head.EMPTY, new LampLit(1, "a"));
        append(one, new LampLit(2, "a"));

        assertThatThrownBy(() -> append(one, new LampLit(3, "a"))).isInstanceOf(StaleStream.class);
        assertThatThrownBy(() -> append(one, new LampLit(3, "a"), new LampLit(4, "a")))
                .isInstanceOf(StaleStream.class);
        assertThatThrownBy(() -> append(Head.EMPTY, new LampLit(3, "a"))).isInstanceOf(StaleStream.class);
        assertThatThrownBy(() -> append(new Head(5, one.hash()), new LampLit(3, "a")))
                .as("a head that does not exist")
                .isInstanceOf(StaleStream.class);
        assertThatThrownBy(() -> append(new Head(2, one.hash()), new LampLit(3, "a")))
                .as("a head with another hash")
                .isInstanceOf(StaleStream.class);
        assertThat(journal.read(LAMP)).hasSize(2);
    }

    @Test
    @DisplayName("a batch records many streams in one statement, also two acts of one stream")
    void batch() {
        StreamId other = new StreamId("lamp", 8);
        fixture.inTransaction(() -> {
            Head lit = journal.append(LAMP, Head.EMPTY, List.of(new LampLit(1, "a")), Actor.MACHINE, NOON);
            List<Head> heads = journal.appendBatch(List.of(
                    new Append(LAMP, lit, List.of(new LampLit(2, "a"), new LampLit(3, "a")), Actor.APPLICANT, NOON),
                    new Append(other, Head.EMPTY, List.of(new LampLit(9, "b")), Actor.MACHINE, NOON)));
            return journal.appendBatch(List.of(
                    new Append(other, heads.get(1), List.of(new LampLit(10, "b")), Actor.MACHINE, NOON),
                    new Append(LAMP, heads.get(0), List.of(new LampLit(4, "a")), Actor.MACHINE, NOON)));
        });

        assertThat(journal.read(LAMP))
                .extracting(r -> ((LampLit) r.event()).number())
                .containsExactly(1, 2, 3, 4);
        assertThat(journal.read(other)).hasSize(2);
    }

    @Test
    @DisplayName("an event of an old version is given to readers in the present one, and stays as written in the row")
    void upcast() {
        append(Head.EMPTY, new LampRepairedOld(5));

        assertThat(journal.read(LAMP)).extracting(Recorded::event).containsExactly(new LampRepaired(5, "unknown"));
        assertThat(fixture.jdbc()
                        .sql("SELECT payload FROM journal.event")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"number\":5}");
    }

    @Test
    @DisplayName("an event that no catalogue lists is refused by name, when writing and when reading")
    void unknown() {
        append(Head.EMPTY, new LampLit(1, "a"));
        Journal foreign = JournalFixture.on(database.asApp()).journal();

        assertThatThrownBy(() -> foreign.read(LAMP)).hasMessageContaining("lamp.lit.1");
        record Stranger(int n) implements Event {}
        assertThatThrownBy(() -> append(Head.EMPTY, new Stranger(1))).hasMessageContaining("Stranger");
    }

    @Test
    @DisplayName("outside a transaction nothing is recorded")
    void transaction() {
        assertThatThrownBy(() -> journal.append(LAMP, Head.EMPTY, List.of(new LampLit(1, "a")), Actor.MACHINE, NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("the application's role may not change, remove, renumber or empty journal rows")
    void rights() {
        append(Head.EMPTY, new LampLit(1, "a"));
        for (String forbidden : List.of(
                "UPDATE journal.event SET payload = '{}'",
                "DELETE FROM journal.event",
                "TRUNCATE journal.event",
                "UPDATE journal.name SET name = 'x'",
                "DELETE FROM journal.name",
                "DELETE FROM journal.checkpoint",
                "UPDATE journal.checkpoint SET events = 0",
                "INSERT INTO journal.event (xid, stream_id, at, seq, kind, type, actor, payload, hash)"
                        + " VALUES ('1', 1, 1, 1, 1, 1, 'm', '{}', '')",
                "ALTER TABLE journal.event DISABLE TRIGGER ALL",
                "DROP TABLE journal.event")) {
            assertThatThrownBy(() -> fixture.jdbc().sql(forbidden).update())
                    .as(forbidden)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
        assertThat(journal.read(LAMP)).hasSize(1);
    }

    @Test
    @DisplayName("who holds a stream first writes first; who waited reads what was written and comes next")
    void held() {
        var other = fixture.inTransaction(() -> {
            journal.hold(LAMP);
            var waiting = java.util.concurrent.CompletableFuture.supplyAsync(() -> fixture.inTransaction(() -> {
                journal.hold(LAMP);
                int read = journal.read(LAMP).size();
                journal.append(LAMP, new LampLit(2, "b"), Actor.MACHINE, NOON);
                return read;
            }));
            journal.append(LAMP, new LampLit(1, "a"), Actor.MACHINE, NOON);
            return waiting;
        });
        assertThat(other.join()).isEqualTo(1);
        assertThat(journal.read(LAMP)).hasSize(2);
        assertThatThrownBy(() -> journal.hold(LAMP)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("a transaction that began writing before the stream's last event cannot continue the stream")
    void orderOfTransactionsIsOrderOfStreams() throws Exception {
        Head one = append(Head.EMPTY, new LampLit(1, "a"));
        try (var older = database.asApp().getConnection()) {
            older.setAutoCommit(false);
            older.createStatement().execute("SELECT pg_current_xact_id()");
            append(one, new LampLit(2, "a"));
            var source = new org.springframework.jdbc.datasource.SingleConnectionDataSource(older, true);
            JournalFixture old = JournalFixture.on(source, new Lamps());
            Head two = old.journal().head(LAMP);
            assertThat(two.seq()).isEqualTo(2);
            assertThatThrownBy(() -> old.inTransaction(
                            () -> old.journal().append(LAMP, two, List.of(new LampLit(3, "a")), Actor.MACHINE, NOON)))
                    .isInstanceOf(StaleStream.class);
        }
    }
}
