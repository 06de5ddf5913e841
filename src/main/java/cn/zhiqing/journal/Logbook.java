package cn.zhiqing.journal;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 行为查询 Reads the journal across streams, newest first, for auditors. Only for kinds of streams with few events each. */
@Component
public class Logbook {

    private static final int FETCH = 500;

    private final JdbcTemplate jdbc;
    private final EventRows rows;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Logbook(JdbcTemplate jdbc, EventRows rows, Journal journal, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * What is asked for.
     *
     * @param kinds kinds of streams
     * @param types names with version, for example {@code access.signed-in.1}; empty for all
     * @param from first day in the city; null for the beginning
     * @param until last day; null for today
     * @param who only acts by this person, and what stands in their own stream; null for everybody
     */
    public record Question(
            Set<String> kinds,
            Set<String> types,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable StaffId who) {

        public Question {
            kinds = Set.copyOf(kinds);
            types = Set.copyOf(types);
        }
    }

    public long count(Question asked) {
        var where = new Where(asked);
        Long found =
                jdbc.queryForObject("SELECT count(*) FROM journal.event" + where.sql(), Long.class, where.values());
        return found == null ? 0 : found;
    }

    /**
     * @param page counted from 1
     */
    public List<Recorded> page(Question asked, int page, int size) {
        var where = new Where(asked);
        where.values.add(size);
        where.values.add((long) (page - 1) * size);
        return jdbc.query(select(where) + " LIMIT ? OFFSET ?", rows::read, where.values()).stream()
                .map(journal::recorded)
                .toList();
    }

    /** Everything, in batches, in constant memory. */
    public void forEachBatch(Question asked, Consumer<List<Recorded>> consumer) {
        var where = new Where(asked);
        transaction.executeWithoutResult(_ -> {
            List<Recorded> batch = new ArrayList<>();
            var reading = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
            reading.setFetchSize(FETCH);
            reading.query(
                    select(where),
                    row -> {
                        batch.add(journal.recorded(rows.read(row, 0)));
                        if (batch.size() == FETCH) {
                            consumer.accept(List.copyOf(batch));
                            batch.clear();
                        }
                    },
                    where.values());
            consumer.accept(List.copyOf(batch));
        });
    }

    private static String select(Where where) {
        return "SELECT " + EventRows.COLUMNS + " FROM journal.event" + where.sql()
                + " ORDER BY journal.event.xid DESC, position DESC";
    }

    /** The condition, with its values in the order of its question marks. */
    private static final class Where {

        private final List<String> parts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Where(Question asked) {
            add("kind IN (SELECT id FROM journal.name WHERE name = ANY (?))", array(asked.kinds()));
            if (!asked.types().isEmpty()) {
                add("type IN (SELECT id FROM journal.name WHERE name = ANY (?))", array(asked.types()));
            }
            LocalDate from = asked.from();
            if (from != null) {
                add("at >= ?", midnight(from));
            }
            LocalDate until = asked.until();
            if (until != null) {
                add("at < ?", midnight(until.plusDays(1)));
            }
            StaffId who = asked.who();
            if (who != null) {
                add(
                        "(actor LIKE ? OR stream_id = ? AND kind IN (SELECT id FROM journal.name WHERE name = 'staff'))",
                        "s" + who.value() + "@%");
                values.add(who.value());
            }
        }

        private void add(String part, Object value) {
            parts.add(part);
            values.add(value);
        }

        String sql() {
            return " WHERE " + String.join(" AND ", parts);
        }

        Object[] values() {
            return values.toArray();
        }

        private static String[] array(Collection<String> names) {
            return names.toArray(String[]::new);
        }

        private static long midnight(LocalDate day) {
            return Micros.of(day.atStartOfDay(CityClock.ZONE).toInstant());
        }
    }
}
