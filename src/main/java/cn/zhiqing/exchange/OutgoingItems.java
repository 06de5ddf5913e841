package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.Forgetful;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 待发条目: rows of {@code exchange.item}, and of {@code exchange.hand_over}, whose data is sealed because it is an application.
 */
@Repository
class OutgoingItems implements Resealable, Forgetful {

    private static final SealedColumn COLUMN = SealedColumn.of("exchange.hand_over", "移送出去的申请");

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final CityClock clock;

    OutgoingItems(JdbcClient jdbc, Sealer sealer, CityClock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    void keepHandOver(long id, long peer, long caseId, Secret<String> data) {
        jdbc.sql("INSERT INTO exchange.hand_over (id, peer, case_id, made_at, sealed) VALUES (?, ?, ?, ?, ?)")
                .params(id, peer, caseId, Timestamp.from(clock.instant()), sealer.seal(COLUMN.place(id), data))
                .update();
    }

    boolean isOffered(long peer, long caseId) {
        return jdbc.sql(
                                "SELECT count(*) FROM exchange.hand_over WHERE peer = ? AND case_id = ? AND result <> 'refused'")
                        .params(peer, caseId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The youngest that a body handed over. */
    List<HandedOver> ofBody(BodyId body, int most) {
        return jdbc.sql("""
                        SELECT h.case_id, p.name, h.made_at, h.result, h.number FROM exchange.hand_over h
                        JOIN exchange.peer p ON p.id = h.peer WHERE p.body = ? ORDER BY h.id DESC LIMIT ?""")
                .params(body.value(), most)
                .query((row, _) -> new HandedOver(
                        new CaseId(row.getLong(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    void add(long peer, long seq, long position, @Nullable String status, @Nullable Long handOver) {
        jdbc.sql("INSERT INTO exchange.item (peer, seq, position, data, hand_over) VALUES (?, ?, ?, ?, ?)")
                .param(peer)
                .param(seq)
                .param(position)
                .param(status)
                .param(handOver)
                .update();
    }

    boolean isThere(long peer, long position) {
        return jdbc.sql("SELECT count(*) FROM exchange.item WHERE peer = ? AND position = ?")
                        .params(peer, position)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The package that follows a number. */
    ExchangePackage after(Peer peer, long after, int limit) {
        List<ExchangePackage.Item> items = jdbc.sql("""
                        SELECT i.seq, i.data, i.hand_over, h.sealed FROM exchange.item i
                        LEFT JOIN exchange.hand_over h ON h.id = i.hand_over
                        WHERE i.peer = ? AND i.seq > ? ORDER BY i.seq LIMIT ?""")
                .params(peer.id(), after, limit)
                .query((row, _) -> {
                    byte[] sealed = row.getBytes("sealed");
                    return sealed == null
                            ? new ExchangePackage.Item(
                                    row.getLong("seq"), ExchangePackage.Item.STATUS, row.getString("data"))
                            : new ExchangePackage.Item(
                                    row.getLong("seq"),
                                    ExchangePackage.Item.HAND_OVER,
                                    sealer.open(COLUMN.place(row.getLong("hand_over")), sealed)
                                            .disclose());
                })
                .list();
        long reached = items.isEmpty() ? after : items.getLast().seq();
        return new ExchangePackage(origin() + ":" + peer.id(), after, reached < peer.last(), items);
    }

    /** What became of a handed-over request at the other side. */
    void answered(long peer, long seq, String result, String number) {
        jdbc.sql("""
                        UPDATE exchange.hand_over SET result = ?, number = ?
                        WHERE id = (SELECT hand_over FROM exchange.item WHERE peer = ? AND seq = ?) AND result = ''""").params(result, number, peer, seq).update();
    }

    /** The name of this installation, made once and kept. */
    private String origin() {
        jdbc.sql("INSERT INTO exchange.origin (name) VALUES (?) ON CONFLICT DO NOTHING")
                .param(UUID.randomUUID().toString())
                .update();
        return jdbc.sql("SELECT name FROM exchange.origin").query(String.class).single();
    }

    /** What was handed over and answered is forgotten with the file; that it was handed over stays. */
    @Override
    public int forget(CaseId id) {
        int done = 0;
        for (long row : jdbc.sql("SELECT id FROM exchange.hand_over WHERE case_id = ? AND result <> ''")
                .param(id.value())
                .query(Long.class)
                .list()) {
            done += jdbc.sql("UPDATE exchange.hand_over SET sealed = ? WHERE id = ?")
                    .params(sealer.seal(COLUMN.place(row), Secret.of("{}")), row)
                    .update();
        }
        return done;
    }

    @Override
    public String label() {
        return "移送出去的申请";
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
