package cn.zhiqing.archive;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code archive.content}: the bytes of packages, each sealed to its case; deleted when the file is destroyed. */
@Repository
class Contents implements Resealable {

    private static final SealedColumn COLUMN =
            SealedColumn.of("archive.content", "sealed", "archive.content/{case_id}", "归档包");

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Contents(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    void keep(CaseId id, byte[] zip) {
        byte[] sealed =
                sealer.seal(COLUMN.place(id), Secret.of(Base64.getEncoder().encodeToString(zip)));
        jdbc.sql("""
                        INSERT INTO archive.content (case_id, sealed) VALUES (?, ?)
                        ON CONFLICT (case_id) DO UPDATE SET sealed = excluded.sealed""").params(id.value(), sealed).update();
    }

    Optional<byte[]> open(CaseId id) {
        return jdbc.sql("SELECT sealed FROM archive.content WHERE case_id = ?")
                .param(id.value())
                .query(byte[].class)
                .optional()
                .map(closed -> Base64.getDecoder()
                        .decode(sealer.open(COLUMN.place(id), closed).disclose()));
    }

    void delete(CaseId id) {
        jdbc.sql("DELETE FROM archive.content WHERE case_id = ?")
                .param(id.value())
                .update();
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
