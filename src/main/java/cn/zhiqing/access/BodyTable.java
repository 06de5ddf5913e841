package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Rows of {@code access.body}, kept in memory because every decision of the {@link Doorkeeper} needs the tree. */
@Component
class BodyTable {

    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private final JdbcClient sql;
    private volatile @Nullable Snapshot kept;

    BodyTable(JdbcClient sql) {
        this.sql = sql;
    }

    private record Snapshot(BodyTree tree, long readAtNanos) {}

    BodyTree tree() {
        Snapshot now = kept;
        if (now != null && System.nanoTime() - now.readAtNanos() < FRESH_NANOS) {
            return now.tree();
        }
        long readAt = System.nanoTime();
        BodyTree tree = new BodyTree(sql.sql("SELECT * FROM access.body ORDER BY id")
                .query(BodyTable::body)
                .list());
        kept = new Snapshot(tree, readAt);
        return tree;
    }

    BodyId insert(NewBody body) {
        long id = bind(sql.sql("""
                        INSERT INTO access.body (code, short_name, name, parent, kind, region_code,
                          reconsideration_organ, court, auto_acknowledge, office_name, office_address,
                          office_postcode, office_phone, office_email, office_hours)
                        VALUES (:code, :short, :name, :parent, :kind, :region, :organ, :court, :auto,
                          :oname, :oaddress, :opostcode, :ophone, :oemail, :ohours) RETURNING id"""), body).query(Long.class).single();
        forgetTree();
        return new BodyId(id);
    }

    void update(BodyId id, NewBody body) {
        bind(sql.sql("""
                        UPDATE access.body SET short_name = :short, name = :name, parent = :parent, kind = :kind,
                          region_code = :region, reconsideration_organ = :organ, court = :court,
                          auto_acknowledge = :auto, office_name = :oname, office_address = :oaddress,
                          office_postcode = :opostcode, office_phone = :ophone, office_email = :oemail,
                          office_hours = :ohours
                        WHERE id = :id AND code = :code"""), body).param("id", id.value()).update();
        forgetTree();
    }

    /** Now, so that the changing transaction sees its change, and at its end, so that nobody keeps what was rolled back. */
    private void forgetTree() {
        kept = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    kept = null;
                }
            });
        }
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, NewBody b) {
        BodyId parent = b.parent();
        return statement
                .param("code", b.code())
                .param("short", b.shortName())
                .param("name", b.name())
                .param("parent", parent == null ? null : parent.value())
                .param("kind", b.kind().name())
                .param("region", b.regionCode())
                .param("organ", b.remedies().reconsiderationOrgan())
                .param("court", b.remedies().court())
                .param("auto", b.autoAcknowledge())
                .param("oname", b.office().name())
                .param("oaddress", b.office().address())
                .param("opostcode", b.office().postcode())
                .param("ophone", b.office().phone())
                .param("oemail", b.office().email())
                .param("ohours", b.office().hours());
    }

    private static Body body(ResultSet row, int number) throws SQLException {
        long parent = row.getLong("parent");
        BodyId above = row.wasNull() ? null : new BodyId(parent);
        return new Body(
                new BodyId(row.getLong("id")),
                row.getString("code"),
                row.getString("short_name"),
                row.getString("name"),
                above,
                BodyKind.valueOf(row.getString("kind")),
                row.getString("region_code"),
                new Body.Remedies(row.getString("reconsideration_organ"), row.getString("court")),
                row.getBoolean("auto_acknowledge"),
                new Body.Office(
                        row.getString("office_name"),
                        row.getString("office_address"),
                        row.getString("office_postcode"),
                        row.getString("office_phone"),
                        row.getString("office_email"),
                        row.getString("office_hours")));
    }
}
