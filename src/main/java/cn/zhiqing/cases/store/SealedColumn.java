package cn.zhiqing.cases.store;

import cn.zhiqing.privacy.Sealer;
import java.util.ArrayList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** 重封: the column {@code sealed} of one table, moved from an old key to the active one, some rows at a time. */
final class SealedColumn {

    private final String table;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /** The name of the table goes into statements: it is a constant of this package, never anybody's text. */
    SealedColumn(String table, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.table = table;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** To which a sealed value is bound. */
    String place(long id) {
        return table + "/" + id;
    }

    long outdated(Sealer with) {
        Long left = jdbc.queryForObject(
                "SELECT count(*) FROM " + table + " WHERE substring(sealed FROM 1 FOR 3) <> ?",
                Long.class,
                with.activeHeader());
        return left == null ? 0 : left;
    }

    int resealSome(Sealer with, int limit) {
        Integer done = transaction.execute(_ -> {
            var rows = new ArrayList<Object[]>();
            jdbc.query(
                    "SELECT id, sealed FROM " + table + " WHERE substring(sealed FROM 1 FOR 3) <> ? LIMIT ? FOR UPDATE",
                    row -> {
                        long id = row.getLong(1);
                        rows.add(new Object[] {with.reseal(place(id), row.getBytes(2)), id});
                    },
                    with.activeHeader(),
                    limit);
            jdbc.batchUpdate("UPDATE " + table + " SET sealed = ? WHERE id = ?", rows);
            return rows.size();
        });
        return done == null ? 0 : done;
    }
}
