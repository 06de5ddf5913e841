package cn.zhiqing.reports;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The ledger's rows: facts, remedies and tallies. */
@Repository
class Facts {

    private final JdbcTemplate jdbc;

    Facts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, CaseFact> load(Collection<Long> cases) {
        Long[] ids = cases.toArray(Long[]::new);
        Map<Long, List<RemedyFact>> remedies = new HashMap<>();
        jdbc.query(
                "SELECT * FROM reports.remedy WHERE case_id = ANY (?) ORDER BY remedy",
                row -> {
                    remedies.computeIfAbsent(row.getLong("case_id"), _ -> new ArrayList<>())
                            .add(remedy(row));
                },
                (Object) ids);
        Map<Long, CaseFact> facts = new HashMap<>();
        jdbc.query(
                "SELECT * FROM reports.fact WHERE case_id = ANY (?)",
                row -> {
                    long id = row.getLong("case_id");
                    facts.put(id, fact(row, remedies.getOrDefault(id, List.of())));
                },
                (Object) ids);
        return facts;
    }

    void save(Map<Long, CaseFact> facts) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> remedies = new ArrayList<>();
        facts.forEach((id, fact) -> {
            rows.add(columns(id, fact));
            fact.remedies()
                    .forEach(r -> remedies.add(columns(id, fact.register().body(), r)));
        });
        jdbc.batchUpdate("""
                INSERT INTO reports.fact AS f (case_id, body, year, number, kind, channel, topic, region,
                                               received_on, decided_on, reply, referred)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (case_id) DO UPDATE SET received_on = EXCLUDED.received_on,
                    decided_on = EXCLUDED.decided_on, reply = EXCLUDED.reply, referred = EXCLUDED.referred""", rows);
        jdbc.batchUpdate("""
                INSERT INTO reports.remedy (case_id, remedy, body, track, sought_on, decided_on, result)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (case_id, remedy) DO UPDATE SET decided_on = EXCLUDED.decided_on,
                    result = EXCLUDED.result""", remedies);
    }

    /** Adds to the tallies; always in the same order, so that two writers cannot wait for each other. */
    void add(Map<Tally.Place, Long> changes) {
        List<Object[]> rows = changes.entrySet().stream()
                .filter(e -> e.getValue() != 0)
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Tally.Place::toString)))
                .map(e -> new Object[] {
                    e.getKey().body().value(),
                    e.getKey().year(),
                    e.getKey().row(),
                    e.getKey().column(),
                    e.getValue()
                })
                .toList();
        jdbc.batchUpdate("""
                INSERT INTO reports.tally AS t (body, year, row, col, n) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (body, year, row, col) DO UPDATE SET n = t.n + EXCLUDED.n""", rows);
    }

    Map<Tally.Place, Long> tallies(BodyId body) {
        Map<Tally.Place, Long> all = new HashMap<>();
        jdbc.query(
                "SELECT year, row, col, n FROM reports.tally WHERE body = ?",
                row -> {
                    all.put(
                            new Tally.Place(body, row.getInt("year"), row.getString("row"), row.getString("col")),
                            row.getLong("n"));
                },
                body.value());
        return all;
    }

    List<Integer> years(BodyId body) {
        return jdbc.queryForList(
                "SELECT DISTINCT year FROM reports.tally WHERE body = ? AND n > 0 ORDER BY year DESC",
                Integer.class,
                body.value());
    }

    void clear() {
        jdbc.update("DELETE FROM reports.fact");
        jdbc.update("DELETE FROM reports.remedy");
        jdbc.update("DELETE FROM reports.tally");
    }

    private static Object[] columns(Long id, CaseFact fact) {
        CaseFact.Register r = fact.register();
        ReplyKind reply = fact.reply();
        return new Object[] {
            id,
            r.body().value(),
            r.year(),
            r.number(),
            r.kind().name(),
            r.channel().name(),
            r.topic(),
            r.region(),
            fact.receivedOn(),
            fact.decidedOn(),
            reply == null ? null : reply.name(),
            fact.referred()
        };
    }

    private static Object[] columns(Long id, BodyId body, RemedyFact r) {
        RemedyResult result = r.result();
        return new Object[] {
            id,
            r.number(),
            body.value(),
            r.track().name(),
            r.soughtOn(),
            r.decidedOn(),
            result == null ? null : result.name()
        };
    }

    private static CaseFact fact(ResultSet row, List<RemedyFact> remedies) throws SQLException {
        CaseFact.Register register = new CaseFact.Register(
                new BodyId(row.getLong("body")),
                row.getInt("year"),
                row.getInt("number"),
                ApplicantKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                row.getString("topic"),
                row.getString("region"));
        String reply = row.getString("reply");
        return new CaseFact(
                register,
                date(row, "received_on"),
                date(row, "decided_on"),
                reply == null ? null : ReplyKind.valueOf(reply),
                row.getBoolean("referred"),
                remedies);
    }

    private static RemedyFact remedy(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new RemedyFact(
                row.getInt("remedy"),
                RemedyTrack.valueOf(row.getString("track")),
                row.getObject("sought_on", LocalDate.class),
                date(row, "decided_on"),
                result == null ? null : RemedyResult.valueOf(result));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
