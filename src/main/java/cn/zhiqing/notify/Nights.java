package cn.zhiqing.notify;

import cn.zhiqing.kernel.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code notify.quiet_hours}: data with a date of effect. */
@Repository
class Nights {

    private final JdbcClient jdbc;

    Nights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isQuiet(Way way, Instant now) {
        ZonedDateTime here = now.atZone(CityClock.ZONE);
        return inForce(way, here.toLocalDate())
                .map(q -> q.covers(here.toLocalTime()))
                .orElse(false);
    }

    Optional<QuietHours> inForce(Way way, LocalDate day) {
        return all().stream()
                .filter(q -> q.way() == way && !q.validFrom().isAfter(day))
                .findFirst();
    }

    /** The newest first. */
    List<QuietHours> all() {
        return jdbc.sql("SELECT way, valid_from, begins, ends FROM notify.quiet_hours ORDER BY valid_from DESC, way")
                .query((row, _) -> new QuietHours(
                        Way.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalTime.class),
                        row.getObject(4, LocalTime.class)))
                .list();
    }

    void put(QuietHours hours) {
        jdbc.sql("INSERT INTO notify.quiet_hours (way, valid_from, begins, ends) VALUES (:way, :day, :begins, :ends)"
                        + " ON CONFLICT (way, valid_from) DO UPDATE SET begins = EXCLUDED.begins, ends = EXCLUDED.ends")
                .param("way", hours.way().name())
                .param("day", hours.validFrom())
                .param("begins", hours.begins())
                .param("ends", hours.ends())
                .update();
    }
}
