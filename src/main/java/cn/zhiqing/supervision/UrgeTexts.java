package cn.zhiqing.supervision;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rows of {@code supervision.text}: what two offices wrote to each other, each sealed to its place. */
@Repository
class UrgeTexts implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("supervision.text", "督办函和回复的文字");

    private final JdbcTemplate jdbc;
    private final Sealer sealer;

    UrgeTexts(JdbcTemplate jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Keeps a text and returns its id, in the caller's transaction. */
    long keep(Secret<String> text) {
        Long id = jdbc.queryForObject("SELECT nextval('supervision.id')", Long.class);
        if (id == null) {
            throw new IllegalStateException("the sequence gave no id");
        }
        jdbc.update("INSERT INTO supervision.text (id, sealed) VALUES (?, ?)", id, sealer.seal(COLUMN.place(id), text));
        return id;
    }

    Map<Long, String> open(Collection<Long> ids) {
        Map<Long, String> found = new HashMap<>();
        jdbc.query(
                "SELECT id, sealed FROM supervision.text WHERE id = ANY (?)",
                row -> {
                    long id = row.getLong(1);
                    found.put(id, sealer.open(COLUMN.place(id), row.getBytes(2)).disclose());
                },
                (Object) ids.toArray(Long[]::new));
        return found;
    }

    /** A sealed nothing in the place of each text; returns how many there were. */
    int forget(Collection<Long> ids) {
        return ids.stream()
                .mapToInt(id -> jdbc.update(
                        "UPDATE supervision.text SET sealed = ? WHERE id = ?",
                        sealer.seal(COLUMN.place(id), Secret.of("")),
                        id))
                .sum();
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
