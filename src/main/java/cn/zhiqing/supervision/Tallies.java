package cn.zhiqing.supervision;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.supervision.Watch.Workplace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** 汇总: counts every list at once, with the very conditions of the lists, so that a figure and its list cannot disagree. */
@Repository
class Tallies {

    private static final Set<WatchList> REMEDIES = Set.of(WatchList.REMEDIED, WatchList.REVERSED);

    private final NamedParameterJdbcTemplate jdbc;

    Tallies(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<BodyId, Figures> byBody(Set<BodyId> bodies, Period period, LightDays days) {
        Map<BodyId, Figures> found = new LinkedHashMap<>();
        count("f.body", bodies, period, days).forEach((place, figures) -> found.put(place.body(), figures));
        return found;
    }

    Map<Workplace, Figures> byPerson(Set<BodyId> bodies, Period period, LightDays days) {
        return count("f.body, f.assignee", bodies, period, days);
    }

    private Map<Workplace, Figures> count(String by, Set<BodyId> bodies, Period period, LightDays days) {
        Map<String, Object> values = values(bodies, period, days);
        boolean person = by.contains("assignee");
        Map<Workplace, Figures> found = new LinkedHashMap<>();
        jdbc.query(
                "SELECT " + by + ", " + columns()
                        + ", count(*) FILTER (WHERE f.open AND f.stage = 'ARRIVED') AS confirming"
                        + " FROM supervision.file f WHERE f.body = ANY (:bodies)"
                        + " AND (f.open OR f.ended_on BETWEEN :from AND :until OR f.receipt_on BETWEEN :from AND :until)"
                        + " GROUP BY " + by + " ORDER BY " + by,
                values,
                row -> {
                    found.put(place(row, person), read(row));
                });
        Map<Workplace, long[]> remedies = remedies(by, values, person);
        remedies.forEach((place, n) -> found.merge(
                place, Figures.NONE.withRemedies(n[0], n[1]), (known, _) -> known.withRemedies(n[0], n[1])));
        return found;
    }

    private static String columns() {
        return Arrays.stream(WatchList.values())
                .filter(list -> !REMEDIES.contains(list))
                .map(list -> "count(*) FILTER (WHERE " + FileSql.condition(list) + ") AS n_" + list.name())
                .collect(Collectors.joining(", "));
    }

    /** Remedies end in other years than requests: they are counted from their own table. */
    private Map<Workplace, long[]> remedies(String by, Map<String, Object> values, boolean person) {
        Map<Workplace, long[]> found = new HashMap<>();
        jdbc.query(
                "SELECT " + by + ", count(DISTINCT f.case_id) AS decided,"
                        + " count(DISTINCT f.case_id) FILTER (WHERE r.result = 'CORRECTED') AS corrected"
                        + " FROM supervision.remedy r JOIN supervision.file f USING (case_id)"
                        + " WHERE f.body = ANY (:bodies) AND NOT f.referred AND r.decided_on BETWEEN :from AND :until"
                        + " GROUP BY " + by,
                values,
                row -> {
                    found.put(place(row, person), new long[] {row.getLong("decided"), row.getLong("corrected")});
                });
        return found;
    }

    private static Map<String, Object> values(Set<BodyId> bodies, Period period, LightDays days) {
        Map<String, Object> values = new HashMap<>();
        values.put("bodies", bodies.stream().map(BodyId::value).toArray(Long[]::new));
        values.put("from", period.from());
        values.put("until", period.until());
        values.put("today", days.today());
        values.put("orange", days.orangeBefore());
        values.put("yellow", days.yellowBefore());
        return values;
    }

    private static Workplace place(ResultSet row, boolean person) throws SQLException {
        BodyId body = new BodyId(row.getLong("body"));
        if (!person) {
            return new Workplace(body, null);
        }
        long assignee = row.getLong("assignee");
        return new Workplace(body, row.wasNull() ? null : new StaffId(assignee));
    }

    private static Figures read(ResultSet row) throws SQLException {
        return new Figures(
                n(row, WatchList.OPEN),
                n(row, WatchList.SOON),
                n(row, WatchList.OVERDUE),
                n(row, WatchList.WAITING),
                row.getLong("confirming"),
                n(row, WatchList.RECEIVED),
                n(row, WatchList.ENDED),
                n(row, WatchList.REPLIED),
                n(row, WatchList.LATE),
                n(row, WatchList.EXTENDED),
                n(row, WatchList.CORRECTED),
                0,
                0);
    }

    private static long n(ResultSet row, WatchList list) throws SQLException {
        return row.getLong("n_" + list.name());
    }
}
