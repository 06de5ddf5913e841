package cn.zhiqing.supervision;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.supervision.sheets.Format;
import cn.zhiqing.supervision.sheets.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what is exported through a cursor, as of one moment, and writes it down row by row. */
@Repository
class ExportRows {

    private static final int FETCH = 1_000;
    private static final int LETTERS = 500;

    private final Watch watch;
    private final Urges urges;
    private final CaseColumns columns;
    private final CityClock clock;
    private final NamedParameterJdbcTemplate cursor;
    private final TransactionTemplate oneMoment;

    ExportRows(
            Watch watch,
            Urges urges,
            CaseColumns columns,
            CityClock clock,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.watch = watch;
        this.urges = urges;
        this.columns = columns;
        this.clock = clock;
        JdbcTemplate fetching = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        fetching.setFetchSize(FETCH);
        this.cursor = new NamedParameterJdbcTemplate(fetching);
        // a cursor needs a transaction; one that only reads takes no number and does not hold up the followers
        this.oneMoment = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    long count(ExportTable table) {
        return switch (table) {
            case ExportTable.Cases(WatchQuery query) -> watch.count(query);
            case ExportTable.ByBody(Set<BodyId> bodies, Period _) -> bodies.size();
            case ExportTable.ByPerson(Set<BodyId> bodies, Period period) ->
                watch.people(bodies, period).size();
            case ExportTable.Letters(UrgeQuery query) -> urges.count(query, clock.today());
        };
    }

    long write(ExportTable table, Format format, OutputStream out) throws IOException {
        try (Sheet sheet = format.begin(table.title(), headings(table), out)) {
            Today today = new Today(
                    watch.days(), watch.rows()); // may read the calendar for the first time: before the cursor
            return Objects.requireNonNull(oneMoment.execute(_ -> rows(table, today, sheet)));
        } catch (UncheckedIOException gone) {
            throw Objects.requireNonNull(gone.getCause());
        }
    }

    private static List<String> headings(ExportTable table) {
        return switch (table) {
            case ExportTable.Cases _ -> CaseColumns.CASE;
            case ExportTable.ByBody _ -> CaseColumns.BODY;
            case ExportTable.ByPerson _ -> CaseColumns.PERSON;
            case ExportTable.Letters _ -> CaseColumns.LETTER;
        };
    }

    /** How dates are read while an export lasts, however long. */
    private record Today(LightDays days, FileRows rows) {}

    private long rows(ExportTable table, Today today, Sheet sheet) {
        Count count = new Count(sheet);
        switch (table) {
            case ExportTable.Cases(WatchQuery query) -> cases(query, today, count);
            case ExportTable.ByBody(Set<BodyId> bodies, Period period) -> bodies(bodies, period, count);
            case ExportTable.ByPerson(Set<BodyId> bodies, Period period) -> people(bodies, period, count);
            case ExportTable.Letters(UrgeQuery query) -> letters(query, count);
        }
        return count.n;
    }

    private void cases(WatchQuery query, Today today, Count to) {
        FileSql sql = FileSql.of(query, today.days());
        cursor.query(
                "SELECT " + FileRows.COLUMNS + " FROM supervision.file f WHERE " + sql.where() + " ORDER BY "
                        + FileSql.order(query.sort()),
                sql.values(),
                row -> {
                    to.row(columns.of(today.rows().read(row)));
                });
    }

    private void bodies(Set<BodyId> bodies, Period period, Count to) {
        Map<BodyId, Figures> now = watch.bodies(bodies, period);
        Map<BodyId, Figures> before = watch.bodies(bodies, period.yearBefore());
        Map<BodyId, Integer> open = urges.open(bodies);
        bodies.stream()
                .sorted(Comparator.comparingLong(BodyId::value))
                .forEach(body -> to.row(columns.of(
                        body,
                        CaseColumns.figures(now, body),
                        CaseColumns.figures(before, body),
                        open.getOrDefault(body, 0))));
    }

    private void people(Set<BodyId> bodies, Period period, Count to) {
        Map<Watch.Workplace, Figures> before = watch.people(bodies, period.yearBefore());
        watch.people(bodies, period)
                .forEach((place, figures) -> to.row(columns.of(place, figures, CaseColumns.figures(before, place))));
    }

    private void letters(UrgeQuery query, Count to) {
        for (int page = 1; ; page++) {
            List<Urge> some = urges.page(query, clock.today(), page, LETTERS);
            some.forEach(urge -> to.row(columns.of(urge, clock.today())));
            if (some.size() < LETTERS) {
                return;
            }
        }
    }

    /** Counts while it writes; what goes wrong with the file gets through the database's callback. */
    private static final class Count {

        private final Sheet sheet;
        private long n;

        Count(Sheet sheet) {
            this.sheet = sheet;
        }

        void row(List<@Nullable Object> cells) {
            try {
                sheet.row(cells);
                n++;
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
