package cn.zhiqing.privacy;

import java.util.ArrayList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 重封: moves a {@link SealedColumn} from older keys to the active one, some rows at a time, beside running work. */
@Component
class Resealing {

    private static final String OLDER = " WHERE substring(%s FROM 1 FOR 3) <> ?";

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
     * Re-seals up to {@code limit} values in one transaction of its own. A row is held from reading to writing, so that its
     * line in the table stays good for both.
     *
     * @return how many were re-sealed; 0 when none is left
     */
    int some(SealedColumn of, int limit) {
        Integer done = transaction.execute(_ -> {
            var rows = new ArrayList<Object[]>();
            jdbc.query(
                    "SELECT ctid::text, " + of.placeInSql() + ", " + of.column() + " FROM " + of.table()
                            + OLDER.formatted(of.column()) + " LIMIT ? FOR UPDATE",
                    row -> {
                        rows.add(new Object[] {sealer.reseal(row.getString(2), row.getBytes(3)), row.getString(1)});
                    },
                    sealer.activeHeader(),
                    limit);
            jdbc.batchUpdate("UPDATE " + of.table() + " SET " + of.column() + " = ? WHERE ctid = ?::tid", rows);
            return rows.size();
        });
        return done == null ? 0 : done;
    }
}
