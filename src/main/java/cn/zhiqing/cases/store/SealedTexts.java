package cn.zhiqing.cases.store;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of {@code cases.text}: what people wrote in the course of a case, each sealed to its place. */
@Component
class SealedTexts implements Resealable {

    private static final String INSERT = "INSERT INTO cases.text (id, sealed) VALUES (?,?)";

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final Ids ids;
    private final SealedColumn column;

    SealedTexts(JdbcTemplate jdbc, Sealer sealer, Ids ids, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.ids = ids;
        this.column = new SealedColumn("cases.text", jdbc, transaction);
    }

    KeptText seal(String text) {
        long id = ids.next();
        return new KeptText(id, sealer.seal(place(id), Secret.of(text)));
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
                        found.put(id, sealer.open(place(id), pending).disclose());
                    }
                }));
        Long[] real =
                wanted.stream().filter(id -> id != 0 && !found.containsKey(id)).toArray(Long[]::new);
        if (real.length > 0) {
            jdbc.query(
                    "SELECT id, sealed FROM cases.text WHERE id = ANY (?)",
                    row -> {
                        long id = row.getLong(1);
                        found.put(id, sealer.open(place(id), row.getBytes(2)).disclose());
                    },
                    (Object) real);
        }
        return found;
    }

    @Override
    public String name() {
        return "cases.text";
    }

    @Override
    public String label() {
        return "办理过程中的文字";
    }

    @Override
    public long outdated(Sealer with) {
        return column.outdated(with);
    }

    @Override
    public int resealSome(Sealer with, int limit) {
        return column.resealSome(with, limit);
    }

    private String place(long id) {
        return column.place(id);
    }
}
