package cn.zhiqing.precedents;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.precedents.Precedent.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of precedents and of their editions. */
@Repository
class FiledPrecedents {

    private static final String SELECT = "SELECT * FROM precedents.precedent WHERE ";

    private final JdbcClient jdbc;

    FiledPrecedents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An edition: which text it is, by whom and when. */
    record Edition(int number, long text, StaffId author, LocalDate on) {}

    long nextId() {
        return jdbc.sql("SELECT nextval('precedents.id')").query(Long.class).single();
    }

    void insert(Precedent p) {
        jdbc.sql(
                        "INSERT INTO precedents.precedent (id, version, body, case_id, kind, decided_on, standing, edition, shared,"
                                + " author, changed_on) VALUES (?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        p.id(),
                        p.version(),
                        p.body().value(),
                        p.caseId().value(),
                        p.kind().name(),
                        p.decidedOn(),
                        p.standing().name(),
                        p.edition(),
                        p.shared(),
                        p.author().value(),
                        p.changedOn())
                .update();
    }

    void update(Precedent p) {
        jdbc.sql("UPDATE precedents.precedent SET version = ?, standing = ?, edition = ?, shared = ?, author = ?,"
                        + " changed_on = ? WHERE id = ?")
                .params(
                        p.version(),
                        p.standing().name(),
                        p.edition(),
                        p.shared(),
                        p.author().value(),
                        p.changedOn(),
                        p.id())
                .update();
    }

    void addEdition(long precedent, Edition edition) {
        jdbc.sql("INSERT INTO precedents.edition (precedent, number, text, author, on_day) VALUES (?,?,?,?,?)")
                .params(
                        precedent,
                        edition.number(),
                        edition.text(),
                        edition.author().value(),
                        edition.on())
                .update();
    }

    /** The editions, the youngest first. */
    List<Edition> editions(long precedent) {
        return jdbc.sql(
                        "SELECT number, text, author, on_day FROM precedents.edition WHERE precedent = ? ORDER BY number DESC")
                .param(precedent)
                .query((row, _) -> new Edition(
                        row.getInt(1), row.getLong(2), new StaffId(row.getLong(3)), row.getObject(4, LocalDate.class)))
                .list();
    }

    Optional<Precedent> find(long id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The precedent, its row locked until the transaction ends. */
    Optional<Precedent> locked(long id) {
        return jdbc.sql(SELECT + "id = ? FOR UPDATE")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The precedent that was made of a request and not withdrawn. */
    Optional<Precedent> ofCase(CaseId id) {
        return jdbc.sql(SELECT + "case_id = ? AND standing <> 'WITHDRAWN'")
                .param(id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** All that were ever made of a request, withdrawn ones included. */
    List<Precedent> everOf(CaseId id) {
        return jdbc.sql(SELECT + "case_id = ? ORDER BY id")
                .param(id.value())
                .query((row, _) -> read(row))
                .list();
    }

    /** Of these bodies, those that wait for somebody first, then the youngest. */
    List<Precedent> of(Collection<BodyId> bodies, int page, int size) {
        return jdbc.sql(SELECT
                        + "body = ANY (?) ORDER BY standing NOT IN ('PROPOSED', 'RETURNED'), changed_on DESC, id DESC"
                        + " LIMIT ? OFFSET ?")
                .params(ids(bodies), size, (long) (page - 1) * size)
                .query((row, _) -> read(row))
                .list();
    }

    long count(Collection<BodyId> bodies) {
        return jdbc.sql("SELECT count(*) FROM precedents.precedent WHERE body = ANY (?)")
                .param(ids(bodies))
                .query(Long.class)
                .single();
    }

    /** How many editions of a body wait for a check by somebody else than this person. */
    int waiting(BodyId body, StaffId other) {
        return jdbc.sql(
                        "SELECT count(*) FROM precedents.precedent WHERE body = ? AND standing = 'PROPOSED' AND author <> ?")
                .params(body.value(), other.value())
                .query(Integer.class)
                .single();
    }

    private static Long[] ids(Collection<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toArray(Long[]::new);
    }

    private static Precedent read(ResultSet row) throws SQLException {
        return new Precedent(
                row.getLong("id"),
                row.getInt("version"),
                new BodyId(row.getLong("body")),
                new CaseId(row.getLong("case_id")),
                ReplyKind.valueOf(row.getString("kind")),
                row.getObject("decided_on", LocalDate.class),
                Standing.valueOf(row.getString("standing")),
                row.getInt("edition"),
                row.getInt("shared"),
                new StaffId(row.getLong("author")),
                row.getObject("changed_on", LocalDate.class));
    }
}
