package cn.zhiqing.notify;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.Sealer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One sealed column that key rotation brings under the active key.
 *
 * @param row SQL that gives the row's part of the place, between {@code before} and {@code after}
 */
record SealedColumn(
        JdbcClient jdbc,
        TransactionTemplate transaction,
        String table,
        String column,
        String row,
        String before,
        String after,
        String label)
        implements Resealable {

    @SuppressWarnings("ArrayRecordComponent") // never compared; lives inside one transaction
    private record Value(String line, String row, byte[] sealed) {}

    @Override
    public String name() {
        return table + "." + column;
    }

    @Override
    public long outdated(Sealer with) {
        return jdbc.sql("SELECT count(*) FROM " + table + older())
                .param("header", with.activeHeader())
                .query(Long.class)
                .single();
    }

    @Override
    public int resealSome(Sealer with, int limit) {
        Integer done = transaction.execute(_ -> {
            List<Value> values = jdbc.sql("SELECT ctid::text, " + row + ", " + column + " FROM " + table + older()
                            + " LIMIT :limit FOR UPDATE")
                    .param("header", with.activeHeader())
                    .param("limit", limit)
                    .query((r, _) -> new Value(r.getString(1), r.getString(2), r.getBytes(3)))
                    .list();
            values.forEach(value -> jdbc.sql(
                            "UPDATE " + table + " SET " + column + " = :sealed WHERE ctid = :line::tid")
                    .param("sealed", with.reseal(before + value.row() + after, value.sealed()))
                    .param("line", value.line())
                    .update());
            return values.size();
        });
        return done == null ? 0 : done;
    }

    private String older() {
        return " WHERE " + column + " IS NOT NULL AND substring(" + column + " FROM 1 FOR 3) <> :header";
    }
}
