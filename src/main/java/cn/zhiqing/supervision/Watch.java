package cn.zhiqing.supervision;

import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.Light;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 监管台: the lists and figures of bodies, as they stand today. What the viewer may watch is decided by the caller, who names the
 * bodies ({@code Doorkeeper.scope} with {@code Act.WATCH}).
 */
@Component
public class Watch {

    private final NamedParameterJdbcTemplate jdbc;
    private final Tallies tallies;
    private final Calendars calendars;
    private final CityClock clock;

    Watch(NamedParameterJdbcTemplate jdbc, Tallies tallies, Calendars calendars, CityClock clock) {
        this.jdbc = jdbc;
        this.tallies = tallies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** One page of a list, counted from 1. */
    public List<WatchedCase> page(WatchQuery query, int page, int size) {
        FileSql sql = FileSql.of(query, days());
        Map<String, Object> values = sql.values();
        values.put("size", size);
        values.put("skip", (long) (page - 1) * size);
        FileRows rows = rows();
        return jdbc.query(
                "SELECT " + FileRows.COLUMNS + " FROM supervision.file f WHERE " + sql.where() + " ORDER BY "
                        + FileSql.order(query.sort()) + " LIMIT :size OFFSET :skip",
                values,
                (row, _) -> rows.read(row));
    }

    /** How many requests a list has. */
    public long count(WatchQuery query) {
        FileSql sql = FileSql.of(query, days());
        Long found = jdbc.queryForObject(
                "SELECT count(*) FROM supervision.file f WHERE " + sql.where(), sql.values(), Long.class);
        return found == null ? 0 : found;
    }

    /** How many open requests of the bodies stand under which light. */
    public Map<Light, Long> lights(Set<BodyId> bodies) {
        FileSql sql = FileSql.of(WatchQuery.of(bodies, WatchList.OPEN, null), days());
        Map<Light, Long> found = new EnumMap<>(Light.class);
        jdbc.query(
                "SELECT " + LightDays.SQL + " AS light, count(*) AS n FROM supervision.file f WHERE " + sql.where()
                        + " GROUP BY 1",
                sql.values(),
                row -> {
                    found.put(Light.valueOf(row.getString("light")), row.getLong("n"));
                });
        return found;
    }

    /** The rows of these requests, of the bodies only. */
    public List<WatchedCase> cases(Collection<CaseId> ids, Set<BodyId> bodies) {
        FileRows rows = rows();
        return jdbc.query(
                "SELECT " + FileRows.COLUMNS
                        + " FROM supervision.file f WHERE f.case_id = ANY (:ids) AND f.body = ANY (:bodies) ORDER BY "
                        + FileSql.order(WatchQuery.Sort.DUE),
                Map.of(
                        "ids",
                        ids.stream().map(CaseId::value).toArray(Long[]::new),
                        "bodies",
                        bodies.stream().map(BodyId::value).toArray(Long[]::new)),
                (row, _) -> rows.read(row));
    }

    /** The figures of each body that has any, for now and for a period. */
    public Map<BodyId, Figures> bodies(Set<BodyId> bodies, Period period) {
        return tallies.byBody(bodies, period, days());
    }

    /**
     * The work of each person, for now and for a period.
     *
     * @return by body and person; the person is null for what nobody was given
     */
    public Map<Workplace, Figures> people(Set<BodyId> bodies, Period period) {
        return tallies.byPerson(bodies, period, days());
    }

    /** A person's desk at a body; what nobody was given has none. */
    public record Workplace(BodyId body, @Nullable StaffId person) {}

    LightDays days() {
        return LightDays.on(clock.today(), calendars.current());
    }

    FileRows rows() {
        return new FileRows(days(), calendars.current());
    }
}
