package cn.zhiqing.supervision;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** 周报: makes the weekly digest of a supervising office, for its page and for its mail. */
@Component
public class WeeklyDigests {

    private static final int MOST_NAMED = 10;
    private static final int MOST_NUMBERS = 30;

    private static final Comparator<WeeklyDigest.Line> WORST_FIRST = Comparator.comparingLong(
                    WeeklyDigest.Line::overdue)
            .thenComparingLong(WeeklyDigest.Line::lapsed)
            .thenComparingLong(WeeklyDigest.Line::late)
            .thenComparingLong(WeeklyDigest.Line::lettersOverdue)
            .thenComparingLong(WeeklyDigest.Line::soon)
            .thenComparingLong(WeeklyDigest.Line::received)
            .reversed();

    private final Watch watch;
    private final Bodies bodies;
    private final CityClock clock;
    private final NamedParameterJdbcTemplate jdbc;

    WeeklyDigests(Watch watch, Bodies bodies, CityClock clock, NamedParameterJdbcTemplate jdbc) {
        this.watch = watch;
        this.bodies = bodies;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The week, Monday to Sunday, in which a day lies. */
    public static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    /**
     * The digest of a week.
     *
     * @param office the body it is made for; its name stands above
     * @param watched the bodies it tells of
     */
    public WeeklyDigest of(Body office, Set<BodyId> watched, Period week) {
        List<WeeklyDigest.Line> lines = lines(watched, week);
        Period before = new Period(week.from().minusWeeks(1), week.until().minusWeeks(1));
        return new WeeklyDigest(
                office.shortName(),
                week,
                clock.today(),
                total(office, lines),
                total(office, lines(watched, before)),
                standing(watched, week),
                lines.stream()
                        .filter(WeeklyDigest.Line::tellsAnything)
                        .sorted(WORST_FIRST.thenComparing(WeeklyDigest.Line::name))
                        .toList(),
                watch.page(WatchQuery.of(watched, WatchList.OVERDUE, null), 1, MOST_NAMED),
                watch.page(WatchQuery.of(watched, WatchList.LATE, week), 1, MOST_NAMED));
    }

    private WeeklyDigest.Standing standing(Set<BodyId> watched, Period week) {
        return new WeeklyDigest.Standing(
                watch.lights(watched),
                watch.bodies(watched, week).values().stream().reduce(Figures.NONE, Figures::plus),
                byBody(watched, week, WAITING).values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                watch.page(WatchQuery.of(watched, WatchList.SOON, null), 1, MOST_NUMBERS));
    }

    private List<WeeklyDigest.Line> lines(Set<BodyId> watched, Period week) {
        Map<BodyId, Figures> figures = watch.bodies(watched, week);
        Map<BodyId, Long> lapsed = byBody(watched, week, LAPSED);
        Map<BodyId, Long> sent = byBody(watched, week, SENT);
        Map<BodyId, Long> unanswered = byBody(watched, week, UNANSWERED);
        return watched.stream()
                .map(body -> {
                    Figures f = CaseColumns.figures(figures, body);
                    return new WeeklyDigest.Line(
                            body,
                            bodies.find(body).map(Body::shortName).orElse(""),
                            f.received(),
                            f.ended(),
                            f.late(),
                            lapsed.getOrDefault(body, 0L),
                            f.overdue(),
                            f.soon(),
                            sent.getOrDefault(body, 0L),
                            unanswered.getOrDefault(body, 0L));
                })
                .toList();
    }

    private static WeeklyDigest.Line total(Body office, List<WeeklyDigest.Line> lines) {
        return lines.stream()
                .reduce(
                        new WeeklyDigest.Line(office.id(), office.shortName(), 0, 0, 0, 0, 0, 0, 0, 0),
                        WeeklyDigest.Line::plus);
    }

    private static final String LAPSED =
            "SELECT f.body, count(*) AS n FROM supervision.file f WHERE f.body = ANY (:bodies)"
                    + " AND f.due BETWEEN :from AND :until AND (f.late OR (f.open AND (" + LightDays.SQL
                    + ") = 'OVERDUE')) GROUP BY f.body";

    private static final String SENT =
            "SELECT u.body, count(*) AS n FROM supervision.urge u WHERE u.body = ANY (:bodies)"
                    + " AND u.sent_on BETWEEN :from AND :until GROUP BY u.body";

    private static final String WAITING = "SELECT u.body, count(*) AS n FROM supervision.urge u"
            + " WHERE u.body = ANY (:bodies) AND u.state = 'WAITING' GROUP BY u.body";

    private static final String UNANSWERED =
            "SELECT u.body, count(*) AS n FROM supervision.urge u WHERE u.body = ANY (:bodies)"
                    + " AND u.state = 'WAITING' AND u.answer_by < :today GROUP BY u.body";

    private Map<BodyId, Long> byBody(Set<BodyId> watched, Period week, String sql) {
        LightDays days = watch.days();
        Map<BodyId, Long> found = new HashMap<>();
        jdbc.query(
                sql,
                Map.of(
                        "bodies",
                        watched.stream().map(BodyId::value).toArray(Long[]::new),
                        "from",
                        week.from(),
                        "until",
                        week.until(),
                        "today",
                        days.today(),
                        "orange",
                        days.orangeBefore(),
                        "yellow",
                        days.yellowBefore()),
                row -> {
                    found.put(new BodyId(row.getLong("body")), row.getLong("n"));
                });
        return found;
    }
}
