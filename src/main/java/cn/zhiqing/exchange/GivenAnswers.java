package cn.zhiqing.exchange;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 已给的回答: rows of {@code exchange.answer}, by which the same call gets the same answer. The answer holds a query code, so it is
 * sealed, and gone after thirty days; that the call was made is kept.
 */
@Repository
class GivenAnswers implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("exchange.answer", "接口收件的回执");

    static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final CityClock clock;

    GivenAnswers(JdbcClient jdbc, Sealer sealer, CityClock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** What is known of an earlier call: SM3 of its body in hex, and its answer, null once it was forgotten. */
    record Earlier(String digest, @Nullable Secret<String> answer) {}

    /** Takes the name for this call, waiting for another call of the same name that still runs; 0 when it is taken. */
    long reserve(ApiKey key, String name, String digest) {
        return jdbc.sql("""
                        INSERT INTO exchange.answer (id, key, name, digest, made_at)
                        VALUES (nextval('exchange.id'), ?, ?, ?, ?) ON CONFLICT (key, name) DO NOTHING RETURNING id""")
                .params(key.id(), name, HexFormat.of().parseHex(digest), Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void fill(long id, CaseId caseId, Secret<String> answer) {
        jdbc.sql("UPDATE exchange.answer SET case_id = ?, sealed = ? WHERE id = ?")
                .params(caseId.value(), sealer.seal(COLUMN.place(id), answer), id)
                .update();
    }

    Earlier earlier(ApiKey key, String name) {
        return jdbc.sql("SELECT id, digest, sealed FROM exchange.answer WHERE key = ? AND name = ?")
                .params(key.id(), name)
                .query((row, _) -> {
                    byte[] sealed = row.getBytes("sealed");
                    return new Earlier(
                            HexFormat.of().formatHex(row.getBytes("digest")),
                            sealed == null ? null : sealer.open(COLUMN.place(row.getLong("id")), sealed));
                })
                .single();
    }

    /** Forgets the answers whose time has come; returns how many. */
    int forgetOld() {
        return jdbc.sql("UPDATE exchange.answer SET sealed = NULL WHERE made_at < ? AND sealed IS NOT NULL")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
