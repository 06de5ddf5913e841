package cn.zhiqing.supervision;

import cn.zhiqing.cases.CaseRegister;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of supervision: one per request, one per remedy. */
@Repository
class WatchedFiles {

    private static final String SAVE = """
            INSERT INTO supervision.file (case_id, body, year, number, stage, open, assignee, channel, kind, received_on,
              receipt_on, due, waiting, wait_until, closable_from, agencies, corrected_on, extended_on, decided_on,
              replied_on, ended_on, late, reply, referred, changed_on, calendar)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            ON CONFLICT (case_id) DO UPDATE SET stage = EXCLUDED.stage, open = EXCLUDED.open,
              assignee = EXCLUDED.assignee, receipt_on = EXCLUDED.receipt_on, due = EXCLUDED.due,
              waiting = EXCLUDED.waiting, wait_until = EXCLUDED.wait_until, closable_from = EXCLUDED.closable_from,
              agencies = EXCLUDED.agencies, corrected_on = EXCLUDED.corrected_on, extended_on = EXCLUDED.extended_on,
              decided_on = EXCLUDED.decided_on, replied_on = EXCLUDED.replied_on, ended_on = EXCLUDED.ended_on,
              late = EXCLUDED.late, reply = EXCLUDED.reply, referred = EXCLUDED.referred,
              changed_on = EXCLUDED.changed_on, calendar = EXCLUDED.calendar""";

    private static final String SAVE_REMEDY = """
            INSERT INTO supervision.remedy (case_id, remedy, body, track, sought_on, decided_on, result)
            VALUES (?,?,?,?,?,?,?)
            ON CONFLICT (case_id, remedy) DO UPDATE SET decided_on = EXCLUDED.decided_on, result = EXCLUDED.result""";

    private final JdbcTemplate jdbc;

    WatchedFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, FileFacts> load(Collection<Long> cases) {
        Long[] ids = cases.toArray(Long[]::new);
        Map<Long, List<FileFacts.Remedy>> remedies = new HashMap<>();
        jdbc.query(
                "SELECT * FROM supervision.remedy WHERE case_id = ANY (?) ORDER BY remedy",
                row -> {
                    remedies.computeIfAbsent(row.getLong("case_id"), _ -> new ArrayList<>())
                            .add(remedy(row));
                },
                (Object) ids);
        Map<Long, FileFacts> facts = new HashMap<>();
        jdbc.query(
                "SELECT * FROM supervision.file WHERE case_id = ANY (?)",
                row -> {
                    long id = row.getLong("case_id");
                    facts.put(id, facts(row, remedies.getOrDefault(id, List.of())));
                },
                (Object) ids);
        return facts;
    }

    void save(List<CaseRegister.Entry> entries, Map<Long, FileFacts> facts) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> remedies = new ArrayList<>();
        for (CaseRegister.Entry entry : entries) {
            CaseSummary row = entry.summary();
            FileFacts known = Objects.requireNonNull(facts.get(row.id().value()));
            rows.add(columns(row, known, entry.calendar()));
            known.remedies().forEach(r -> remedies.add(columns(row, r)));
        }
        jdbc.batchUpdate(SAVE, rows);
        jdbc.batchUpdate(SAVE_REMEDY, remedies);
    }

    void clear() {
        jdbc.update("DELETE FROM supervision.file");
        jdbc.update("DELETE FROM supervision.remedy");
    }

    private static Object[] columns(CaseSummary row, FileFacts facts, String calendar) {
        LocalDate changed = facts.changedOn();
        return Stream.concat(Stream.of(register(row)), Stream.of(new Object[] {
                    facts.agencies().stream().map(String::valueOf).collect(Collectors.joining(",")),
                    facts.correctedOn(),
                    facts.extendedOn(),
                    facts.decidedOn(),
                    facts.repliedOn(),
                    facts.endedOn(),
                    facts.late(),
                    row.reply() == null ? null : row.reply().name(),
                    facts.referred(),
                    changed == null ? row.receivedOn() : changed,
                    calendar
                }))
                .toArray();
    }

    private static Object[] register(CaseSummary row) {
        return new Object[] {
            row.id().value(),
            row.body().value(),
            row.number().year(),
            row.number().number(),
            row.stage().name(),
            row.stage().isOpen(),
            row.assignee() == null ? null : row.assignee().value(),
            row.channel().name(),
            row.applicantKind().name(),
            row.receivedOn(),
            row.receiptDate(),
            row.due(),
            row.waiting().name(),
            row.waitUntil(),
            row.closableFrom()
        };
    }

    private static Object[] columns(CaseSummary row, FileFacts.Remedy r) {
        RemedyResult result = r.result();
        return new Object[] {
            row.id().value(),
            r.number(),
            row.body().value(),
            r.track().name(),
            r.soughtOn(),
            r.decidedOn(),
            result == null ? null : result.name()
        };
    }

    private static FileFacts facts(ResultSet row, List<FileFacts.Remedy> remedies) throws SQLException {
        String agencies = row.getString("agencies");
        return new FileFacts(
                agencies.isEmpty()
                        ? List.of()
                        : Stream.of(agencies.split(",", -1))
                                .map(Integer::valueOf)
                                .toList(),
                date(row, "corrected_on"),
                date(row, "extended_on"),
                date(row, "decided_on"),
                date(row, "replied_on"),
                date(row, "ended_on"),
                row.getBoolean("late"),
                row.getBoolean("referred"),
                date(row, "changed_on"),
                remedies);
    }

    private static FileFacts.Remedy remedy(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new FileFacts.Remedy(
                row.getInt("remedy"),
                RemedyTrack.valueOf(row.getString("track")),
                row.getObject("sought_on", LocalDate.class),
                date(row, "decided_on"),
                result == null ? null : RemedyResult.valueOf(result));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
