package cn.zhiqing.cases.store;

import cn.zhiqing.kernel.BodyId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 编号: numbers without gaps per body, year and series. The counter's row is locked until the transaction ends, so a number
 * is either used or never given.
 */
@Component
class Counters {

    private static final String NEXT = """
            INSERT INTO cases.counter AS c (body, year, series, last) VALUES (?,?,?,1)
            ON CONFLICT (body, year, series) DO UPDATE SET last = c.last + 1 RETURNING last""";

    private static final String AT_LEAST = """
            INSERT INTO cases.counter AS c (body, year, series, last) VALUES (?,?,?,?)
            ON CONFLICT (body, year, series) DO UPDATE SET last = greatest(c.last, excluded.last)""";

    private static final String SET = "UPDATE cases.counter SET last = ? WHERE body = ? AND year = ? AND series = ?";

    private final JdbcTemplate jdbc;

    Counters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Which row of numbers. */
    enum Series {
        REGISTER(1),
        LETTERS(2);

        private final int code;

        Series(int code) {
            this.code = code;
        }
    }

    int next(BodyId body, int year, Series series) {
        Integer number = jdbc.queryForObject(NEXT, Integer.class, body.value(), year, series.code);
        if (number == null) {
            throw new IllegalStateException("the counter gave no number");
        }
        return number;
    }

    /** Raises a row of numbers to one that was given, when the row stands lower or is gone. */
    void atLeast(BodyId body, int year, Series series, int given) {
        jdbc.update(AT_LEAST, body.value(), year, series.code, given);
    }

    /** Counts in memory after the first number of each row, which locks it; written back once. */
    final class InMemory {

        private record Key(BodyId body, int year, Series series) {}

        private final Map<Key, Integer> reached = new HashMap<>();

        int next(BodyId body, int year, Series series) {
            return reached.compute(
                    new Key(body, year, series),
                    (_, last) -> last == null ? Counters.this.next(body, year, series) : last + 1);
        }

        void write() {
            var rows = reached.entrySet().stream()
                    .map(e -> new Object[] {
                        e.getValue(),
                        e.getKey().body().value(),
                        e.getKey().year(),
                        e.getKey().series().code
                    })
                    .toList();
            jdbc.batchUpdate(SET, rows);
        }
    }
}
