package cn.zhiqing.cases.store;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code cases.letter}: e-mails to a body, what they say sealed as one. */
@Component
public class Letters implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("cases.letter", "邮件来件");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT = "SELECT id, body, received_at, state, request, sealed FROM cases.letter ";

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final LetterParts parts;

    Letters(JdbcTemplate jdbc, Sealer sealer, LetterParts parts) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.parts = parts;
    }

    /** What became of a letter so far. */
    public enum State {
        WAITING,
        TAKEN,
        DISMISSED
    }

    /** A file of a letter, as its sender named it. */
    public record File(String name, int size) {}

    /** What a letter says, personal throughout; never printed. */
    public record Words(
            String from, String fromName, String subject, String text, List<String> remarks, List<File> files) {}

    /** A letter; {@code request} is what it became. */
    public record Letter(
            long id,
            BodyId body,
            Instant at,
            State state,
            @Nullable CaseId request,
            Secret<Words> words) {}

    public void add(long id, BodyId body, Instant at, Words words, List<Secret<byte[]>> contents) {
        byte[] sealed = sealer.seal(COLUMN.place(id), Secret.of(JSON.writeValueAsString(words)));
        jdbc.update(
                "INSERT INTO cases.letter (id, body, received_at, state, sealed) VALUES (?,?,?,'WAITING',?)",
                id,
                body.value(),
                at.atOffset(ZoneOffset.UTC),
                sealed);
        for (int i = 0; i < contents.size(); i++) {
            parts.add(id, i + 1, contents.get(i));
        }
    }

    public Optional<Letter> find(BodyId body, long id) {
        return one(SELECT + "WHERE body = ? AND id = ?", body, id);
    }

    /** The letter, held against everybody else until the transaction ends. */
    public Optional<Letter> hold(BodyId body, long id) {
        return one(SELECT + "WHERE body = ? AND id = ? FOR UPDATE", body, id);
    }

    private Optional<Letter> one(String sql, BodyId body, long id) {
        return jdbc.query(sql, (row, _) -> letter(row), body.value(), id).stream()
                .findFirst();
    }

    /** The youngest letters that wait, or that are done with. */
    public List<Letter> of(BodyId body, boolean waiting, int most) {
        return jdbc.query(
                SELECT + "WHERE body = ? AND (state = 'WAITING') = ? ORDER BY id DESC LIMIT ?",
                (row, _) -> letter(row),
                body.value(),
                waiting,
                most);
    }

    /** The letters that became a request. */
    public List<Letter> of(CaseId request) {
        return jdbc.query(SELECT + "WHERE request = ? ORDER BY id", (row, _) -> letter(row), request.value());
    }

    public int waiting(BodyId body) {
        Integer count = jdbc.queryForObject(
                "SELECT count(*) FROM cases.letter WHERE body = ? AND state = 'WAITING'", Integer.class, body.value());
        return count == null ? 0 : count;
    }

    public void settle(long id, State state, @Nullable CaseId request) {
        jdbc.update(
                "UPDATE cases.letter SET state = ?, request = ? WHERE id = ?",
                state.name(),
                request == null ? null : request.value(),
                id);
    }

    /** The content of a file of a letter; {@code part} counts from 1. */
    public Optional<Secret<byte[]>> content(long id, int part) {
        return parts.open(id, part);
    }

    /** Forgets what the letters of a request and their files said. */
    public int forget(CaseId request) {
        int done = 0;
        var nothing = new Words("", "", "", "", List.of(), List.of());
        for (Letter letter : of(request)) {
            byte[] sealed = sealer.seal(COLUMN.place(letter.id()), Secret.of(JSON.writeValueAsString(nothing)));
            done += jdbc.update("UPDATE cases.letter SET sealed = ? WHERE id = ?", sealed, letter.id())
                    + parts.forget(letter.id());
        }
        return done;
    }

    private Letter letter(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long request = row.getLong("request");
        return new Letter(
                id,
                new BodyId(row.getLong("body")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                request == 0 ? null : new CaseId(request),
                sealer.open(COLUMN.place(id), row.getBytes("sealed")).map(text -> JSON.readValue(text, Words.class)));
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
