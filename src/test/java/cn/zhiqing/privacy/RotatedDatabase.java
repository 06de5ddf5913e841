package cn.zhiqing.privacy;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own in which every sealed column holds values under an old key, and the rotation that brings them up. */
public final class RotatedDatabase {

    /** Rows of each table. */
    public static final int ROWS = 3;

    private final JdbcTemplate owner;
    private final Sealer sealer;
    private final List<SealedColumn> columns;
    private final KeyRotation rotation;

    /** With the columns of the running application, and its limited role. */
    public RotatedDatabase(KeyRotation running, Path home) {
        TestDatabase database = TestDatabase.fresh();
        owner = new JdbcTemplate(database.asOwner());
        columns = running.columns();
        Keys keys = new Keys(home, CityClock.system());
        sealer = new Sealer(keys);
        var app = database.asApp();
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        var resealing = new Resealing(new JdbcTemplate(app), transaction, sealer);
        rotation = new KeyRotation(keys, resealing, List.of(() -> columns), (_, _) -> {});
        columns.stream().map(SealedColumn::table).distinct().forEach(this::fill);
        columns.forEach(this::seal);
    }

    public Map<String, Long> rotate() {
        return rotation.rotate(Actor.MACHINE, KeyRotation.Watcher.NOBODY);
    }

    public List<KeyRotation.Left> left() {
        return rotation.left();
    }

    public List<String> names() {
        return columns.stream().map(SealedColumn::name).toList();
    }

    /** Every column of bytes in the schemas of the application. */
    public List<String> columnsOfBytes() {
        return owner.queryForList("""
                SELECT table_schema || '.' || table_name || '.' || column_name FROM information_schema.columns
                WHERE data_type = 'bytea' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
                """, String.class);
    }

    /** The values of a column that open at their place and say what was sealed. */
    public long good(String name) {
        SealedColumn column =
                columns.stream().filter(c -> c.name().equals(name)).findAny().orElseThrow();
        return owner
                .query(
                        "SELECT " + column.placeInSql() + ", " + column.column() + " FROM " + column.table(),
                        (row, _) -> sealer.open(row.getString(1), row.getBytes(2))
                                .disclose()
                                .equals(row.getString(1)))
                .stream()
                .filter(good -> good)
                .count();
    }

    private void seal(SealedColumn column) {
        List<Map.Entry<String, String>> rows = owner.query(
                "SELECT ctid::text, " + column.placeInSql() + " FROM " + column.table(),
                (row, _) -> Map.entry(row.getString(1), row.getString(2)));
        rows.forEach(row -> owner.update(
                "UPDATE " + column.table() + " SET " + column.column() + " = ? WHERE ctid = ?::tid",
                sealer.seal(row.getValue(), Secret.of(row.getValue())),
                row.getKey()));
    }

    /** Rows of something in each column; what rows mean to each other is not looked at here. */
    private void fill(String table) {
        owner.queryForList(
                        "SELECT conname FROM pg_constraint WHERE conrelid = ?::regclass AND contype IN ('c', 'f')",
                        String.class,
                        table)
                .forEach(rule -> owner.execute("ALTER TABLE " + table + " DROP CONSTRAINT " + rule));
        Map<String, String> types = owner
                .query(
                        "SELECT column_name, data_type FROM information_schema.columns"
                                + " WHERE table_schema || '.' || table_name = ? AND is_identity = 'NO' AND is_generated = 'NEVER'",
                        (row, _) -> Map.entry(row.getString(1), row.getString(2)),
                        table)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        String names = String.join(", ", types.keySet());
        String values = types.values().stream().map(RotatedDatabase::some).collect(Collectors.joining(", "));
        owner.execute("INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM generate_series(1, " + ROWS
                + ") n");
    }

    private static String some(String type) {
        return switch (type) {
            case "bytea" -> "decode(lpad(n::text, 2, '0'), 'hex')";
            case "boolean" -> "false";
            case "date", "timestamp with time zone" -> "now()";
            case "uuid" -> "gen_random_uuid()";
            case "bigint", "integer", "smallint", "text" -> "n::" + type;
            default -> "NULL::" + type;
        };
    }
}
