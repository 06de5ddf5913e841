package cn.zhiqing.documents;

import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileKind;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 文件: rows of {@code documents.file}. */
@Component
class FileRows implements Resealable {

    private static final SealedColumn COLUMN =
            SealedColumn.of("documents.file", "sealed", "documents.file/{id}", "材料的文件名");

    private static final String SELECT =
            "SELECT id, space, label, kind, size, pages, sm3, sha256, kept_at, sealed FROM documents.file ";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    FileRows(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Whoever adds to a space waits for whoever is adding to it. */
    void lock(String space) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("documents.file/" + space)
                .query((_, _) -> 0)
                .list();
    }

    long insert(String space, String label, CheckedFile file, Instant at) {
        long id = jdbc.sql("SELECT nextval('documents.file_id')")
                .query(Long.class)
                .single();
        HexFormat hex = HexFormat.of();
        jdbc.sql("""
                        INSERT INTO documents.file (id, space, label, kind, size, pages, sm3, sha256, kept_at, sealed)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(space)
                .param(label)
                .param(file.kind().name())
                .param(file.size())
                .param(file.pages())
                .param(hex.parseHex(file.sm3()))
                .param(hex.parseHex(file.sha256()))
                .param(Timestamp.from(at))
                .param(sealer.seal(COLUMN.place(id), file.name()))
                .update();
        return id;
    }

    Optional<StoredFile> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(this::row).optional();
    }

    List<StoredFile> in(String space) {
        return jdbc.sql(SELECT + "WHERE space = ? ORDER BY id")
                .param(space)
                .query(this::row)
                .list();
    }

    long limit() {
        return jdbc.sql("SELECT per_space FROM documents.file_limit")
                .query(Long.class)
                .single();
    }

    int move(String from, String to) {
        return jdbc.sql("UPDATE documents.file SET space = ? WHERE space = ?")
                .params(to, from)
                .update();
    }

    int prolong(String space, Instant at) {
        return jdbc.sql("UPDATE documents.file SET kept_at = ? WHERE space = ?")
                .params(Timestamp.from(at), space)
                .update();
    }

    boolean delete(String space, long id) {
        return jdbc.sql("DELETE FROM documents.file WHERE space = ? AND id = ?")
                        .params(space, id)
                        .update()
                > 0;
    }

    int sweep(String spaces, Instant before) {
        return jdbc.sql("DELETE FROM documents.file WHERE starts_with(space, ?) AND kept_at < ?")
                .params(spaces, Timestamp.from(before))
                .update();
    }

    private StoredFile row(ResultSet row, int at) throws SQLException {
        long id = row.getLong("id");
        int pages = row.getInt("pages");
        return new StoredFile(
                id,
                row.getString("space"),
                row.getString("label"),
                sealer.open(COLUMN.place(id), row.getBytes("sealed")),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                pages == 0 ? null : pages,
                HexFormat.of().formatHex(row.getBytes("sm3")),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getTimestamp("kept_at").toInstant());
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
