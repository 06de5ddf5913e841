package cn.zhiqing.exchange;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.Sealer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A table whose column {@code sealed} is bound to the table's name and the row's {@code id}, written as {@code table/id}. */
abstract class SealedColumn implements Resealable {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String table;

    SealedColumn(JdbcClient jdbc, TransactionTemplate transaction, String table) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.table = table;
    }

    String place(long id) {
        return table + "/" + id;
    }

    @Override
    public String name() {
        return table;
    }

    @Override
    public long outdated(Sealer with) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE substring(sealed FROM 1 FOR 3) <> ?")
                .param(with.activeHeader())
                .query(Long.class)
                .single();
    }

    @Override
    public int resealSome(Sealer with, int limit) {
        Integer done = transaction.execute(_ -> {
            List<Object[]> found = new ArrayList<>();
            jdbc.sql("SELECT id, sealed FROM " + table
                            + " WHERE substring(sealed FROM 1 FOR 3) <> ? LIMIT ? FOR UPDATE")
                    .params(with.activeHeader(), limit)
                    .query(row -> {
                        long id = row.getLong(1);
                        found.add(new Object[] {with.reseal(place(id), row.getBytes(2)), id});
                    });
            found.forEach(values -> jdbc.sql("UPDATE " + table + " SET sealed = ? WHERE id = ?")
                    .params(values)
                    .update());
            return found.size();
        });
        return done == null ? 0 : done;
    }
}
