package cn.zhiqing.archive;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rows of {@code archive.destruction}: never removed, lines never changed. */
@Repository
class Destructions {

    private final JdbcTemplate jdbc;

    Destructions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long nextId() {
        Long id = jdbc.queryForObject("SELECT nextval('archive.id')", Long.class);
        return java.util.Objects.requireNonNull(id);
    }

    void insert(Destruction register) {
        jdbc.update(
                "INSERT INTO archive.destruction (id, body, version, state, proposed_by, proposed_on) VALUES (?,?,1,?,?,?)",
                register.id(),
                register.body().value(),
                register.state().name(),
                register.proposedBy().value(),
                register.proposedOn());
        jdbc.batchUpdate(
                """
                INSERT INTO archive.destruction_case
                  (destruction, case_id, year, number, archived_on, class, period, keep_until, sm3)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                register.lines().stream()
                        .map(line -> new Object[] {
                            register.id(),
                            line.id().value(),
                            line.number().year(),
                            line.number().number(),
                            line.archivedOn(),
                            line.fileClass().name(),
                            line.period().name(),
                            line.keepUntil(),
                            line.sm3()
                        })
                        .toList());
    }

    void decide(Destruction register, Destruction.State state, StaffId by, LocalDate on) {
        jdbc.update(
                "UPDATE archive.destruction SET version = version + 1, state = ?, decided_by = ?, decided_on = ? WHERE id = ?",
                state.name(),
                by.value(),
                on,
                register.id());
    }

    Optional<Destruction> find(long id) {
        return select("id = ?", id).stream().findFirst();
    }

    /** The register, held against everybody else until the transaction ends. */
    Optional<Destruction> locked(long id) {
        return select("id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** Registers of these bodies, those that wait first, then the latest. */
    List<Destruction> of(Set<BodyId> bodies, int most) {
        return select(
                "body = ANY (?) ORDER BY state <> 'PROPOSED', id DESC LIMIT ?",
                bodies.stream().map(BodyId::value).toArray(Long[]::new),
                most);
    }

    int waiting(Set<BodyId> bodies, StaffId notBy) {
        Integer count = jdbc.queryForObject(
                "SELECT count(*) FROM archive.destruction WHERE state = 'PROPOSED' AND body = ANY (?) AND proposed_by <> ?",
                Integer.class,
                bodies.stream().map(BodyId::value).toArray(Long[]::new),
                notBy.value());
        return count == null ? 0 : count;
    }

    /** Which of these cases stand in a register that waits. */
    Set<CaseId> listed(List<CaseId> cases) {
        return Set.copyOf(jdbc.query("""
                SELECT DISTINCT c.case_id FROM archive.destruction_case c JOIN archive.destruction d ON d.id = c.destruction
                WHERE d.state = 'PROPOSED' AND c.case_id = ANY (?)""", (row, _) -> new CaseId(row.getLong(1)), (Object)
                cases.stream().map(CaseId::value).toArray(Long[]::new)));
    }

    private List<Destruction> select(String where, Object... values) {
        return jdbc.query("SELECT * FROM archive.destruction WHERE " + where, (row, _) -> read(row), values);
    }

    private Destruction read(ResultSet row) throws SQLException {
        long by = row.getLong("decided_by");
        return new Destruction(
                row.getLong("id"),
                new BodyId(row.getLong("body")),
                row.getInt("version"),
                Destruction.State.valueOf(row.getString("state")),
                new StaffId(row.getLong("proposed_by")),
                row.getObject("proposed_on", LocalDate.class),
                by == 0 ? null : new StaffId(by),
                row.getObject("decided_on", LocalDate.class),
                lines(row.getLong("id")));
    }

    private List<Destruction.Line> lines(long id) {
        return jdbc.query(
                "SELECT * FROM archive.destruction_case WHERE destruction = ? ORDER BY year, number",
                (row, _) -> new Destruction.Line(
                        new CaseId(row.getLong("case_id")),
                        new CaseNumber(row.getInt("year"), row.getInt("number")),
                        row.getObject("archived_on", LocalDate.class),
                        FileClass.valueOf(row.getString("class")),
                        Period.valueOf(row.getString("period")),
                        row.getObject("keep_until", LocalDate.class),
                        row.getString("sm3")),
                id);
    }
}
