package cn.zhiqing.privacy;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 重封: moves a {@link SealedColumn} from older keys to the active one, some rows at a time, beside running work. */
@Component
class Resealing {

    private static final String OLDER = " WHERE substring(%s FROM 1 FOR 3) <> ?";

    /** Of the values of one step. */
    private static final long MOST_BYTES = 8L << 20;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Sealer sealer;

    Resealing(JdbcTemplate jdbc, TransactionTemplate transaction, Sealer sealer) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sealer = sealer;
    }

    /** How many values stand under an older key. */
    long outdated(SealedColumn of) {
        Long left = jdbc.queryForObject(
                "SELECT count(*) FROM " + of.table() + OLDER.formatted(of.column()), Long.class, sealer.activeHeader());
        return left == null ? 0 : left;
    }

    /**
     * Re-seals up to {@code limit} values in one transaction of its own, fewer when they are large, at least one. A row is held
     * from reading to writing, so that its line in the table stays good for both.
     *
     * @return how many were re-sealed; 0 when none is left
     */
    int some(SealedColumn of, int limit) {
        Integer done = transaction.execute(_ -> {
            String[] lines = held(of, limit);
            var rows = new ArrayList<Object[]>();
            jdbc.query(
                    "SELECT ctid::text, " + of.placeInSql() + ", " + of.column() + " FROM " + of.table()
                            + " WHERE ctid = ANY (?::tid[])",
                    row -> {
                        rows.add(new Object[] {sealer.reseal(row.getString(2), row.getBytes(3)), row.getString(1)});
                    },
                    (Object) lines);
            jdbc.batchUpdate("UPDATE " + of.table() + " SET " + of.column() + " = ? WHERE ctid = ?::tid", rows);
            return rows.size();
        });
        return done == null ? 0 : done;
    }

    /** Lines of the table whose values fit into memory together; whole packages and e-mails stand beside short words. */
    private String[] held(SealedColumn of, int limit) {
        var lines = new ArrayList<String>();
        var bytes = new AtomicLong();
        jdbc.query(
                "SELECT ctid::text, octet_length(" + of.column() + ") FROM " + of.table() + OLDER.formatted(of.column())
                        + " LIMIT ? FOR UPDATE",
                row -> {
                    if (bytes.addAndGet(row.getLong(2)) <= MOST_BYTES || lines.isEmpty()) {
                        lines.add(row.getString(1));
                    }
                },
                sealer.activeHeader(),
                limit);
        return lines.toArray(String[]::new);
    }
}
