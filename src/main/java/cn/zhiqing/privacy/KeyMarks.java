package cn.zhiqing.privacy;

import cn.zhiqing.kernel.CityClock;
import java.sql.Timestamp;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code privacy.key_mark}: the fingerprints of all keys that this database has ever been sealed with. */
@Component
class KeyMarks {

    private final JdbcClient jdbc;
    private final CityClock clock;

    KeyMarks(JdbcClient jdbc, CityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Fingerprint by number. */
    Map<Integer, String> all() {
        var found = new TreeMap<Integer, String>();
        jdbc.sql("SELECT number, fingerprint FROM privacy.key_mark").query(row -> {
            found.put(row.getInt(1), row.getString(2));
        });
        return found;
    }

    /** Adds what is new; what is there stays as it is. */
    void add(Map<Integer, String> marks) {
        marks.forEach((number, fingerprint) -> jdbc.sql(
                        "INSERT INTO privacy.key_mark (number, fingerprint, seen_at) VALUES (?,?,?) ON CONFLICT DO NOTHING")
                .params(number, fingerprint, Timestamp.from(clock.instant()))
                .update());
    }
}
