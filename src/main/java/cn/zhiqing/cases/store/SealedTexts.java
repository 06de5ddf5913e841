package cn.zhiqing.cases.store;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of {@code cases.text}: what people wrote in the course of a case, each sealed to its place. */
@Component
class SealedTexts implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("cases.text", "办理过程中的文字");
    private static final String INSERT = "INSERT INTO cases.text (id, sealed) VALUES (?,?)";

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final Ids ids;

    SealedTexts(JdbcTemplate jdbc, Sealer sealer, Ids ids) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.ids = ids;
    }

    KeptText seal(String text) {
        long id = ids.next();
        return new KeptText(id, sealer.seal(COLUMN.place(id), Secret.of(text)));
    }

    void insertAll(List<KeptText> texts) {
        jdbc.batchUpdate(
                INSERT,
                texts.stream().map(t -> new Object[] {t.id(), t.sealed()}).toList());
    }

    /** The texts of the ids, opened; ids of 0 and forgotten texts are left out. */
    Map<Long, String> open(List<Long> wanted) {
        var found = new HashMap<Long, String>();
        Batch.collected()
                .ifPresent(batch -> wanted.forEach(id -> {
                    byte[] pending = batch.sealedText(id);
                    if (pending != null) {
                        found.put(id, sealer.open(COLUMN.place(id), pending).disclose());
                    }
                }));
        Long[] real =
                wanted.stream().filter(id -> id != 0 && !found.containsKey(id)).toArray(Long[]::new);
        if (real.length > 0) {
            jdbc.query(
                    "SELECT id, sealed FROM cases.text WHERE id = ANY (?)",
                    row -> {
                        long id = row.getLong(1);
                        found.put(
                                id,
                                sealer.open(COLUMN.place(id), row.getBytes(2)).disclose());
                    },
                    (Object) real);
        }
        return found;
    }

    /** A sealed nothing in the place of each text; returns how many there were. */
    int forget(List<Long> ids) {
        int done = 0;
        for (long id : ids) {
            done += jdbc.update(
                    "UPDATE cases.text SET sealed = ? WHERE id = ?", sealer.seal(COLUMN.place(id), Secret.of("")), id);
        }
        return done;
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
