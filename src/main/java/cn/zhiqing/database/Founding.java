package cn.zhiqing.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 建城: tells what was lived while the first start founded a city from what happened in it since. */
@Component
public class Founding {

    private final JdbcClient database;

    public Founding(JdbcClient database) {
        this.database = database;
    }

    /** Whether something recorded at that moment is news: not of the years that a first start lived, or is living. */
    public boolean isNews(Instant at) {
        List<Optional<Instant>> ends = database.sql("SELECT finished_at FROM database.first_start")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .list();
        return ends.stream().allMatch(end -> end.isPresent() && at.isAfter(end.get()));
    }
}
