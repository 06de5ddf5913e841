package cn.zhiqing.cases.store;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 便签: rows of {@code cases.note}, each sealed to its place, gone for good when deleted. */
@Component
public class Notes implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("cases.note", "便签");

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final Ids ids;

    Notes(JdbcTemplate jdbc, Sealer sealer, Ids ids) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.ids = ids;
    }

    /** One note, opened. */
    public record Note(long id, StaffId author, Instant at, String text) {}

    /** Notes of a case, the youngest first. */
    public List<Note> of(CaseId request) {
        return jdbc.query(
                "SELECT id, author, at, sealed FROM cases.note WHERE request = ? ORDER BY id DESC",
                (row, _) -> new Note(
                        row.getLong(1),
                        new StaffId(row.getLong(2)),
                        row.getTimestamp(3).toInstant(),
                        sealer.open(COLUMN.place(row.getLong(1)), row.getBytes(4))
                                .disclose()),
                request.value());
    }

    /** Keeps a note in the caller's transaction and gives its id. */
    public long keep(CaseId request, StaffId author, Instant at, String text) {
        long id = ids.next();
        jdbc.update(
                "INSERT INTO cases.note (id, request, author, at, sealed) VALUES (?,?,?,?,?)",
                id,
                request.value(),
                author.value(),
                Timestamp.from(at),
                sealer.seal(COLUMN.place(id), Secret.of(text)));
        return id;
    }

    /** Removes the author's own note of the case; false when there is none. */
    public boolean remove(CaseId request, long id, StaffId author) {
        return jdbc.update(
                        "DELETE FROM cases.note WHERE id = ? AND request = ? AND author = ?",
                        id,
                        request.value(),
                        author.value())
                > 0;
    }

    /** Removes all notes of a case. */
    public int removeAll(CaseId request) {
        return jdbc.update("DELETE FROM cases.note WHERE request = ?", request.value());
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
