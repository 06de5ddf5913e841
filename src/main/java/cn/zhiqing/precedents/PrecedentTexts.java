package cn.zhiqing.precedents;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code precedents.text}: editions and reasons, sealed, since a draft may still name people. */
@Repository
class PrecedentTexts implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("precedents.text", "案例各稿和理由");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Sealer sealer;

    PrecedentTexts(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }

    /** Keeps a text and returns its id, in the caller's transaction. */
    long keep(Secret<String> text) {
        long id = jdbc.sql("SELECT nextval('precedents.id')").query(Long.class).single();
        jdbc.sql("INSERT INTO precedents.text (id, sealed) VALUES (?, ?)")
                .params(id, sealer.seal(COLUMN.place(id), text))
                .update();
        return id;
    }

    long keep(PrecedentText text) {
        return keep(Secret.of(JSON.writeValueAsString(text)));
    }

    Map<Long, String> open(Collection<Long> ids) {
        Map<Long, String> found = new HashMap<>();
        jdbc.sql("SELECT id, sealed FROM precedents.text WHERE id = ANY (?)")
                .param(ids.toArray(Long[]::new))
                .query(row -> {
                    long id = row.getLong(1);
                    found.put(id, sealer.open(COLUMN.place(id), row.getBytes(2)).disclose());
                });
        return found;
    }

    /** A sealed nothing in the place of each reason; returns how many there were. */
    int forgetReasons(Collection<Long> ids) {
        return overwrite(ids, "");
    }

    /** An edition without words in the place of each; returns how many there were. */
    int forgetEditions(Collection<Long> ids) {
        return overwrite(ids, JSON.writeValueAsString(new PrecedentText(Map.of(), List.of())));
    }

    private int overwrite(Collection<Long> ids, String nothing) {
        return ids.stream()
                .mapToInt(id -> jdbc.sql("UPDATE precedents.text SET sealed = ? WHERE id = ?")
                        .params(sealer.seal(COLUMN.place(id), Secret.of(nothing)), id)
                        .update())
                .sum();
    }

    PrecedentText text(long id) {
        String json = open(List.of(id)).get(id);
        if (json == null) {
            throw new IllegalStateException("the text of an edition is gone");
        }
        return JSON.readValue(json, PrecedentText.class);
    }
}
