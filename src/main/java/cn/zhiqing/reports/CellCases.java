package cn.zhiqing.reports;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.Table3Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the requests behind a cell: the same rule as {@link Tally}, asked the other way round. */
@Repository
class CellCases {

    private final JdbcClient jdbc;

    CellCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LedgerCase> behind(BodyId body, int year, CellId cell, int limit) {
        return switch (cell) {
            case Table1Cell _ -> List.of();
            case Table2Cell(Row row, Column column) -> requests(body, year, row, column, limit);
            case Table3Cell c -> challenged(body, year, c, limit);
        };
    }

    private List<LedgerCase> requests(BodyId body, int year, Row row, Column column, int limit) {
        String when = switch (row) {
            case R1_NEW -> "f.received_on BETWEEN :from AND :until";
            case R2_CARRY_IN -> "f.received_on < :from AND (f.decided_on IS NULL OR f.decided_on >= :from)";
            case R4_CARRY_OUT -> "f.received_on <= :until AND (f.decided_on IS NULL OR f.decided_on > :until)";
            default -> "f.received_on IS NOT NULL AND f.decided_on BETWEEN :from AND :until AND f.reply IN (:replies)";
        };
        return jdbc.sql(
                        "SELECT f.* FROM reports.fact f WHERE f.body = :body AND NOT f.referred AND f.kind IN (:kinds) AND "
                                + when + " ORDER BY f.year, f.number LIMIT :limit")
                .param("body", body.value())
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .param("kinds", kinds(column))
                .param("replies", replies(row))
                .param("limit", limit)
                .query((r, _) -> read(r))
                .list();
    }

    private static List<String> kinds(Column column) {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> column == Column.C7_TOTAL || kind.column().equals(column.name()))
                .map(Enum::name)
                .toList();
    }

    private static List<String> replies(Row row) {
        return Arrays.stream(ReplyKind.values())
                .filter(kind -> row == Row.R3_7_TOTAL
                        || kind.row().equals(row.name())
                        || (row == Row.R3_6_OTHER_ALL && Row.OTHER_PARTS.contains(Row.valueOf(kind.row()))))
                .map(Enum::name)
                .toList();
    }

    private List<LedgerCase> challenged(BodyId body, int year, Table3Cell cell, int limit) {
        String decided = "r.decided_on BETWEEN :from AND :until";
        String pending = "r.sought_on <= :until AND (r.decided_on IS NULL OR r.decided_on > :until)";
        String when = cell.column() == RemedyColumn.PENDING
                ? pending
                : cell.column() == RemedyColumn.TOTAL
                        ? "(" + decided + " OR " + pending + ")"
                        : decided + " AND r.result = :result";
        return jdbc.sql("SELECT f.* FROM reports.remedy r JOIN reports.fact f USING (case_id) WHERE r.body = :body"
                        + " AND NOT f.referred AND r.track = :track AND " + when
                        + " ORDER BY f.year, f.number, r.remedy LIMIT :limit")
                .param("body", body.value())
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .param("track", track(cell))
                .param("result", cell.column().name())
                .param("limit", limit)
                .query((r, _) -> read(r))
                .list();
    }

    private static String track(Table3Cell cell) {
        return Arrays.stream(cn.zhiqing.cases.events.RemedyTrack.values())
                .filter(track -> track.block().equals(cell.remedy().name()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static LedgerCase read(ResultSet row) throws SQLException {
        String reply = row.getString("reply");
        return new LedgerCase(
                new CaseId(row.getLong("case_id")),
                row.getInt("year"),
                row.getInt("number"),
                ApplicantKind.valueOf(row.getString("kind")).label(),
                row.getString("topic"),
                date(row, "received_on"),
                date(row, "decided_on"),
                reply == null ? null : ReplyKind.valueOf(reply).label());
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
