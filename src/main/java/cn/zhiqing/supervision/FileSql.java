package cn.zhiqing.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 清单的条件: what each list means, once, as SQL over {@code supervision.file f}; counts and rows use the same text. */
final class FileSql {

    private static final String REMEDY =
            "EXISTS (SELECT 1 FROM supervision.remedy r WHERE r.case_id = f.case_id AND r.decided_on BETWEEN :from AND :until%s)";

    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private FileSql() {}

    static FileSql of(WatchQuery query, LightDays days) {
        FileSql sql = new FileSql();
        sql.lights(days);
        sql.values.put("bodies", ids(query));
        sql.where.add("f.body = ANY (:bodies)");
        sql.where.add(condition(query.list()));
        Period period = query.period();
        if (period != null) {
            sql.values.put("from", period.from());
            sql.values.put("until", period.until());
            if (!query.list().isOfPeriod()) {
                sql.where.add("f.received_on BETWEEN :from AND :until");
            }
        } else if (query.list().isOfPeriod()) {
            throw new IllegalArgumentException("the list " + query.list() + " is about a period");
        }
        sql.filter(query.filter());
        return sql;
    }

    /** What belongs to a list; referred requests count where they went (条例第三十六条第五项). */
    static String condition(WatchList list) {
        return switch (list) {
            case OPEN -> "f.open";
            case SOON -> "f.open AND " + lit("DUE_TODAY", "ORANGE", "YELLOW");
            case OVERDUE -> "f.open AND " + lit("OVERDUE");
            case WAITING -> "f.open AND (f.waiting <> 'NOTHING' OR f.agencies <> '')";
            case RECEIVED -> "NOT f.referred AND f.receipt_on BETWEEN :from AND :until";
            case ENDED -> "NOT f.referred AND f.ended_on BETWEEN :from AND :until";
            case REPLIED -> "NOT f.referred AND f.replied_on BETWEEN :from AND :until";
            case ON_TIME -> "NOT f.referred AND f.replied_on BETWEEN :from AND :until AND NOT f.late";
            case LATE -> "NOT f.referred AND f.replied_on BETWEEN :from AND :until AND f.late";
            case EXTENDED -> "NOT f.referred AND f.ended_on BETWEEN :from AND :until AND f.extended_on IS NOT NULL";
            case CORRECTED -> "NOT f.referred AND f.ended_on BETWEEN :from AND :until AND f.corrected_on IS NOT NULL";
            case REMEDIED -> "NOT f.referred AND " + REMEDY.formatted("");
            case REVERSED -> "NOT f.referred AND " + REMEDY.formatted(" AND r.result = 'CORRECTED'");
        };
    }

    String where() {
        return String.join(" AND ", where);
    }

    Map<String, Object> values() {
        return values;
    }

    static String order(WatchQuery.Sort sort) {
        return switch (sort) {
            case DUE -> "f.due NULLS LAST, f.received_on, f.case_id";
            case BODY -> "f.body, f.due NULLS LAST, f.case_id";
            case NEWEST -> "f.received_on DESC, f.case_id DESC";
            case ENDED -> "f.ended_on DESC NULLS LAST, f.case_id DESC";
        };
    }

    private void lights(LightDays days) {
        values.put("today", days.today());
        values.put("orange", days.orangeBefore());
        values.put("yellow", days.yellowBefore());
    }

    private void filter(WatchQuery.Filter filter) {
        is("f.channel", "channel", filter.channel());
        is("f.kind", "kind", filter.kind());
        is("f.reply", "reply", filter.reply());
        is("f.stage", "stage", filter.stage());
        is("(" + LightDays.SQL + ")", "light", filter.light());
        var assignee = filter.assignee();
        if (assignee != null) {
            where.add("f.assignee = :assignee");
            values.put("assignee", assignee.value());
        }
        var await = filter.await();
        if (await != null) {
            where.add(
                    await == WatchQuery.Await.BODY
                            ? "f.open AND f.agencies <> ''"
                            : "f.open AND f.waiting = '" + await.name() + "'");
        }
    }

    private void is(String column, String name, @Nullable Enum<?> constant) {
        if (constant != null) {
            where.add(column + " = :" + name);
            values.put(name, constant.name());
        }
    }

    static Long[] ids(WatchQuery query) {
        return query.bodies().stream().map(b -> b.value()).toArray(Long[]::new);
    }

    private static String lit(String... lights) {
        return "(" + LightDays.SQL + ") IN ("
                + List.of(lights).stream().map(l -> "'" + l + "'").collect(Collectors.joining(",")) + ")";
    }
}
