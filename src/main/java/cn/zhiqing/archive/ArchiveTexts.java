package cn.zhiqing.archive;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code archive.text}: reasons that people gave, each sealed to its place. */
@Repository
class ArchiveTexts implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("archive.text", "档案鉴定和销毁的理由");

    private final JdbcClient jdbc;
    private final Sealer sealer;

    ArchiveTexts(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Keeps a text in the caller's transaction; 0 for a blank one. */
    long keep(Secret<String> text) {
        if (text.disclose().isBlank()) {
            return 0;
        }
        long id = jdbc.sql("SELECT nextval('archive.id')").query(Long.class).single();
        jdbc.sql("INSERT INTO archive.text (id, sealed) VALUES (?, ?)")
                .params(id, sealer.seal(COLUMN.place(id), text))
                .update();
        return id;
    }

    /** What was written; empty for 0. */
    String open(long id) {
        return jdbc.sql("SELECT sealed FROM archive.text WHERE id = ?")
                .param(id)
                .query(byte[].class)
                .optional()
                .map(closed -> sealer.open(COLUMN.place(id), closed).disclose())
                .orElse("");
    }

    /** A sealed nothing in its place. */
    int forget(long id) {
        return jdbc.sql("UPDATE archive.text SET sealed = ? WHERE id = ?")
                .params(sealer.seal(COLUMN.place(id), Secret.of("")), id)
                .update();
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
