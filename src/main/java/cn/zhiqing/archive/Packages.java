package cn.zhiqing.archive;

import cn.zhiqing.archive.pack.Finding;
import cn.zhiqing.archive.pack.Packer;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rows of {@code archive.package}. */
@Repository
class Packages {

    private final JdbcTemplate jdbc;

    Packages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enters archived cases; one that was archived before begins anew and keeps the longer of both periods (续存), one that was
     * destroyed stays so.
     */
    void enter(List<FilePackage> archived) {
        jdbc.batchUpdate(
                """
                INSERT INTO archive.package AS p (case_id, body, year, number, archived_on, class, period, keep_until, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')
                ON CONFLICT (case_id) DO UPDATE SET archived_on = excluded.archived_on, class = excluded.class,
                  period = CASE WHEN p.keep_until IS NULL OR p.keep_until > excluded.keep_until
                    THEN p.period ELSE excluded.period END,
                  keep_until = CASE WHEN p.keep_until IS NULL OR p.keep_until > excluded.keep_until
                    THEN p.keep_until ELSE excluded.keep_until END, state = 'WAITING', tries = 0
                WHERE p.state <> 'DESTROYED' AND p.archived_on IS DISTINCT FROM excluded.archived_on
                   OR p.state = 'REOPENED'""",
                archived.stream()
                        .map(one -> new Object[] {
                            one.id().value(),
                            one.body().value(),
                            one.number().year(),
                            one.number().number(),
                            one.archivedOn(),
                            one.fileClass().name(),
                            one.period().name(),
                            one.keepUntil()
                        })
                        .toList());
    }

    /** Remembers cases with a remedy: it decides how long they are kept. */
    void dispute(Set<CaseId> cases) {
        jdbc.batchUpdate(
                "INSERT INTO archive.disputed (case_id) VALUES (?) ON CONFLICT DO NOTHING",
                cases.stream().map(id -> new Object[] {id.value()}).toList());
    }

    Set<CaseId> disputed(Set<CaseId> cases) {
        return Set.copyOf(jdbc.query(
                "SELECT case_id FROM archive.disputed WHERE case_id = ANY (?)",
                (row, _) -> new CaseId(row.getLong(1)),
                (Object) cases.stream().map(CaseId::value).toArray(Long[]::new)));
    }

    void reopened(List<CaseId> cases) {
        jdbc.batchUpdate(
                "UPDATE archive.package SET state = 'REOPENED' WHERE case_id = ? AND state <> 'DESTROYED'",
                cases.stream().map(id -> new Object[] {id.value()}).toList());
    }

    Optional<FilePackage> find(CaseId id) {
        return select("case_id = ?", id.value()).stream().findFirst();
    }

    /** The row, held against everybody else until the transaction ends. */
    Optional<FilePackage> locked(CaseId id) {
        return select("case_id = ? FOR UPDATE", id.value()).stream().findFirst();
    }

    void built(CaseId id, Packer.Packed packed, Instant at) {
        jdbc.update(
                """
                UPDATE archive.package SET state = ?, built_at = ?, files = ?, size = ?, sm3 = ?, findings = ?, tries = 0
                WHERE case_id = ?""",
                packed.findings().isEmpty() ? "COMPLETE" : "INCOMPLETE",
                at.atOffset(ZoneOffset.UTC),
                packed.files(),
                packed.zip().length,
                packed.sm3(),
                Finding.written(packed.findings()),
                id.value());
    }

    /** False when the package is not there to be judged any more: destroyed, opened again or to be built anew meanwhile. */
    boolean checked(CaseId id, List<Finding> findings) {
        int rows = jdbc.update(
                "UPDATE archive.package SET state = ?, findings = ?"
                        + " WHERE case_id = ? AND state IN ('COMPLETE', 'INCOMPLETE')",
                findings.isEmpty() ? "COMPLETE" : "INCOMPLETE",
                Finding.written(findings),
                id.value());
        return rows > 0;
    }

    void keep(CaseId id, Period period, LocalDate archivedOn) {
        jdbc.update(
                "UPDATE archive.package SET period = ?, keep_until = ? WHERE case_id = ?",
                period.name(),
                period.until(archivedOn),
                id.value());
    }

    void destroyed(CaseId id, LocalDate on) {
        jdbc.update(
                "UPDATE archive.package SET state = 'DESTROYED', destroyed_on = ?, findings = '' WHERE case_id = ?",
                on,
                id.value());
    }

    /** The next to build: those archived since a day, or any; those that failed too often wait for a person. */
    Optional<CaseId> waiting(LocalDate since) {
        return jdbc
                .query(
                        "SELECT case_id FROM archive.package WHERE state = 'WAITING' AND tries < ? AND archived_on >= ?"
                                + " ORDER BY archived_on DESC, case_id DESC LIMIT 1",
                        (row, _) -> new CaseId(row.getLong(1)),
                        FilePackage.MOST_TRIES,
                        since)
                .stream()
                .findFirst();
    }

    void tried(CaseId id) {
        jdbc.update("UPDATE archive.package SET tries = tries + 1 WHERE case_id = ?", id.value());
    }

    List<FilePackage> page(PackageQuery query, LocalDate today, int page, int size) {
        var values = new ArrayList<Object>();
        String where = where(query, today, values);
        values.add(size);
        values.add((long) (page - 1) * size);
        return select(where + " ORDER BY archived_on DESC, case_id DESC LIMIT ? OFFSET ?", values.toArray());
    }

    long count(PackageQuery query, LocalDate today) {
        var values = new ArrayList<Object>();
        String where = where(query, today, values);
        Long count = jdbc.queryForObject(
                "SELECT count(*) FROM archive.package WHERE " + where, Long.class, values.toArray());
        return count == null ? 0 : count;
    }

    /** Years in which these bodies archived something, the latest first. */
    List<Integer> years(Set<BodyId> bodies) {
        return jdbc.queryForList(
                "SELECT DISTINCT extract(year FROM archived_on)::int AS y FROM archive.package WHERE body = ANY (?)"
                        + " ORDER BY y DESC",
                Integer.class,
                (Object) ids(bodies));
    }

    private static String where(PackageQuery query, LocalDate today, List<Object> values) {
        var where = new StringBuilder("body = ANY (?)");
        values.add(ids(query.bodies()));
        if (query.year() > 0) {
            where.append(" AND archived_on BETWEEN ? AND ?");
            values.add(LocalDate.of(query.year(), 1, 1));
            values.add(LocalDate.of(query.year(), 12, 31));
        }
        if (query.state() != null) {
            where.append(" AND state = ?");
            values.add(query.state().name());
        }
        if (query.period() != null) {
            where.append(" AND period = ?");
            values.add(query.period().name());
        }
        if (query.over()) {
            where.append(" AND keep_until < ? AND state <> 'DESTROYED'");
            values.add(today);
        }
        return where.toString();
    }

    private static Long[] ids(Set<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toArray(Long[]::new);
    }

    private List<FilePackage> select(String where, Object... values) {
        return jdbc.query("SELECT * FROM archive.package WHERE " + where, (row, _) -> read(row), values);
    }

    private static FilePackage read(ResultSet row) throws SQLException {
        OffsetDateTime built = row.getObject("built_at", OffsetDateTime.class);
        return new FilePackage(
                new CaseId(row.getLong("case_id")),
                new BodyId(row.getLong("body")),
                new CaseNumber(row.getInt("year"), row.getInt("number")),
                row.getObject("archived_on", LocalDate.class),
                FileClass.valueOf(row.getString("class")),
                Period.valueOf(row.getString("period")),
                row.getObject("keep_until", LocalDate.class),
                PackageState.valueOf(row.getString("state")),
                built == null ? null : built.toInstant(),
                row.getInt("files"),
                row.getLong("size"),
                row.getString("sm3"),
                Finding.read(row.getString("findings")),
                row.getObject("destroyed_on", LocalDate.class),
                row.getInt("tries"));
    }
}
