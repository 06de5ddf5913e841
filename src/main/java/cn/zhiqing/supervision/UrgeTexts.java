package cn.zhiqing.supervision;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of {@code supervision.text}: what two offices wrote to each other, each sealed to its place. */
@Repository
class UrgeTexts implements Resealable {

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final TransactionTemplate transaction;

    UrgeTexts(JdbcTemplate jdbc, Sealer sealer, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.transaction = transaction;
    }

    /** Keeps a text and returns its id, in the caller's transaction. */
    long keep(Secret<String> text) {
        Long id = jdbc.queryForObject("SELECT nextval('supervision.id')", Long.class);
        if (id == null) {
            throw new IllegalStateException("the sequence gave no id");
        }
        jdbc.update("INSERT INTO supervision.text (id, sealed) VALUES (?, ?)", id, sealer.seal(place(id), text));
        return id;
    }

    Map<Long, String> open(Collection<Long> ids) {
        Map<Long, String> found = new HashMap<>();
        jdbc.query(
                "SELECT id, sealed FROM supervision.text WHERE id = ANY (?)",
                row -> {
                    long id = row.getLong(1);
                    found.put(id, sealer.open(place(id), row.getBytes(2)).disclose());
                },
                (Object) ids.toArray(Long[]::new));
        return found;
    }

    @Override
    public String name() {
        return "supervision.text";
    }

    @Override
    public String label() {
        return "督办函和回复的文字";
    }

    @Override
    public long outdated(Sealer with) {
        Long left = jdbc.queryForObject(
                "SELECT count(*) FROM supervision.text WHERE substring(sealed FROM 1 FOR 3) <> ?",
                Long.class,
                with.activeHeader());
        return left == null ? 0 : left;
    }

    @Override
    public int resealSome(Sealer with, int limit) {
        Integer done = transaction.execute(_ -> {
            var rows = new ArrayList<Object[]>();
            jdbc.query(
                    "SELECT id, sealed FROM supervision.text WHERE substring(sealed FROM 1 FOR 3) <> ? LIMIT ? FOR UPDATE",
                    row -> {
                        long id = row.getLong(1);
                        rows.add(new Object[] {with.reseal(place(id), row.getBytes(2)), id});
                    },
                    with.activeHeader(),
                    limit);
            jdbc.batchUpdate("UPDATE supervision.text SET sealed = ? WHERE id = ?", rows);
            return rows.size();
        });
        return done == null ? 0 : done;
    }

    private static String place(long id) {
        return "supervision.text/" + id;
    }
}
