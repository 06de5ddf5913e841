package cn.zhiqing.documents;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.Sealer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A table whose column {@code sealed} is bound to the table's name and the row's key, written as {@code table/a/b}. */
abstract class SealedColumn implements Resealable {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String table;
    private final List<String> key;

    SealedColumn(JdbcClient jdbc, TransactionTemplate transaction, String table, List<String> key) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.table = table;
        this.key = key;
    }

    final String place(String row) {
        return table + "/" + row;
    }

    @Override
    public final String name() {
        return table;
    }

    @Override
    public final long outdated(Sealer with) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE substring(sealed FROM 1 FOR 3) <> ?")
                .param(with.activeHeader())
                .query(Long.class)
                .single();
    }

    @Override
    public final int resealSome(Sealer with, int limit) {
        String row = key.stream().map(column -> column + "::text").collect(Collectors.joining(" || '/' || "));
        Integer done = transaction.execute(_ -> {
            var found = new ArrayList<Object[]>();
            jdbc.sql("SELECT " + row + " AS row, sealed FROM " + table
                            + " WHERE substring(sealed FROM 1 FOR 3) <> ? LIMIT ? FOR UPDATE")
                    .params(with.activeHeader(), limit)
                    .query(r -> {
                        found.add(new Object[] {with.reseal(place(r.getString(1)), r.getBytes(2)), r.getString(1)});
                    });
            found.forEach(values -> jdbc.sql("UPDATE " + table + " SET sealed = ? WHERE " + row + " = ?")
                    .params(values)
                    .update());
            return found.size();
        });
        return done == null ? 0 : done;
    }
}
