package cn.zhiqing.notify;

import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code notify.setting}: one sealed text per way, passwords and all. */
@Repository("notifySettings")
class Settings implements Resealable {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    /** Any number that nothing else locks: the letters of "notify". */
    private static final long LOCK = 0x6E6F74696679L;

    private static final SealedColumn COLUMN =
            SealedColumn.of("notify.setting", "sealed", "notify.setting/{name}", "通知设置");

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final JsonMapper json = JsonMapper.builder().build();

    Settings(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Two administrators at once are written into the journal one after the other; until the end of the transaction. */
    void oneAtATime() {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
    }

    Optional<Map<String, String>> find(String name) {
        return jdbc.sql("SELECT sealed FROM notify.setting WHERE name = :name")
                .param("name", name)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .map(closed ->
                        json.readValue(sealer.open(COLUMN.place(name), closed).disclose(), FIELDS));
    }

    void put(String name, Map<String, String> fields) {
        jdbc.sql("INSERT INTO notify.setting (name, sealed) VALUES (:name, :sealed)"
                        + " ON CONFLICT (name) DO UPDATE SET sealed = EXCLUDED.sealed")
                .param("name", name)
                .param("sealed", sealer.seal(COLUMN.place(name), Secret.of(json.writeValueAsString(fields))))
                .update();
    }

    void remove(String name) {
        jdbc.sql("DELETE FROM notify.setting WHERE name = :name")
                .param("name", name)
                .update();
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
