package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.privacy.events.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("换钥重封: the columns of a table under a new key")
class ResealingTest {

    private static final SealedColumn LAMP =
            SealedColumn.of("lamps.lamp", "oil", "lamps.lamp/{code:hex}/of/{room}/oil", "灯");
    private static final int LAMPS = 2450;

    private final javax.sql.DataSource database = TestDatabase.fresh().asOwner();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final List<Object> told = new ArrayList<>();

    @TempDir
    private Path home;

    @Test
    @DisplayName("a rotation re-seals every value in steps and tells how many; empty ones stay empty")
    void inSteps() {
        Keys keys = Home.keys(home);
        Sealer sealer = new Sealer(keys);
        light(sealer);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        var resealing = new Resealing(jdbc, transaction, sealer);
        var rotation = new KeyRotation(keys, resealing, List.of(() -> List.of(LAMP)), (event, _) -> told.add(event));
        rotation.addKey(Actor.MACHINE);
        assertThat(resealing.some(LAMP, 50)).as("interrupted here").isEqualTo(50);
        assertThat(rotation.left()).containsExactly(new KeyRotation.Left("lamps.lamp.oil", "灯", LAMPS - 50));
        assertThat(rotation.resealAll(Actor.MACHINE, KeyRotation.Watcher.NOBODY))
                .containsEntry("lamps.lamp.oil", LAMPS - 50L);
        assertThat(told)
                .containsExactly(
                        new KeyEvent.KeyAdded(2, keys.list().getLast().fingerprint()),
                        new KeyEvent.ValuesResealed(2, "lamps.lamp.oil", LAMPS - 50));
        assertThat(rotation.left().getFirst().values()).isZero();
        jdbc.query("SELECT code, room, oil FROM lamps.lamp WHERE oil IS NOT NULL", row -> {
            String code = HexFormat.of().formatHex(row.getBytes(1));
            assertThat(sealer.isOutdated(row.getBytes(3))).isFalse();
            assertThat(sealer.open(LAMP.place(code, row.getInt(2)), row.getBytes(3))
                            .disclose())
                    .isEqualTo("灯" + row.getInt(2));
        });
        assertThat(jdbc.queryForObject("SELECT count(*) FROM lamps.lamp WHERE oil IS NULL", Integer.class))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "large values are re-sealed a few at a time, one that is larger than a step alone: memory stays bounded")
    void large() {
        Keys keys = Home.keys(home);
        Sealer sealer = new Sealer(keys);
        jdbc.execute("CREATE SCHEMA lamps");
        jdbc.execute("CREATE TABLE lamps.lamp (code bytea, room integer, oil bytea)");
        for (int room = 0; room < 40; room++) {
            String oil = "o".repeat((room == 20 ? 10 : 2) << 20);
            byte[] sealed = sealer.seal(LAMP.place("07", room), Secret.of(oil));
            jdbc.update("INSERT INTO lamps.lamp VALUES ('\\x07', ?, ?)", room, sealed);
        }
        keys.rotate();
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        var resealing = new Resealing(jdbc, transaction, sealer);
        int all = 0;
        for (int some = resealing.some(LAMP, 1_000); some > 0; some = resealing.some(LAMP, 1_000)) {
            assertThat(some).isBetween(1, 4);
            all += some;
        }
        assertThat(all).isEqualTo(40);
        assertThat(resealing.outdated(LAMP)).isZero();
        byte[] last = jdbc.queryForList("SELECT oil FROM lamps.lamp WHERE room = 39", byte[].class)
                .getFirst();
        assertThat(sealer.open(LAMP.place("07", 39), last).disclose()).hasSize(2 << 20);
    }

    private void light(Sealer sealer) {
        jdbc.execute("CREATE SCHEMA lamps");
        jdbc.execute("CREATE TABLE lamps.lamp (code bytea, room integer, oil bytea)");
        List<Object[]> rows = new ArrayList<>();
        for (int room = 0; room < LAMPS; room++) {
            byte[] code = {(byte) (room >> 8), (byte) room};
            String place = LAMP.place(HexFormat.of().formatHex(code), room);
            rows.add(new Object[] {code, room, sealer.seal(place, Secret.of("灯" + room))});
        }
        jdbc.batchUpdate("INSERT INTO lamps.lamp VALUES (?, ?, ?)", rows);
        jdbc.execute("INSERT INTO lamps.lamp VALUES ('\\x0f', 9000, NULL)");
    }

    @Test
    @DisplayName("the place of a value is the same in Java and in SQL")
    void samePlace() {
        jdbc.execute("CREATE SCHEMA lamps");
        jdbc.execute("CREATE TABLE lamps.lamp (code bytea, room integer)");
        jdbc.execute("INSERT INTO lamps.lamp VALUES ('\\x0a0b', 7)");
        assertThat(jdbc.queryForObject("SELECT " + LAMP.placeInSql() + " FROM lamps.lamp", String.class))
                .isEqualTo(LAMP.place("0a0b", 7))
                .isEqualTo("lamps.lamp/0a0b/of/7/oil");
        assertThat(SealedColumn.of("lamps.lamp", "灯").place(17L)).isEqualTo("lamps.lamp/17");
    }

    @Test
    @DisplayName("a key of another length and a table without schema are mistakes of the programmer")
    void mistakes() {
        assertThatThrownBy(() -> LAMP.place(7)).hasMessageContaining("lamps.lamp.oil");
        assertThatThrownBy(() -> SealedColumn.of("lamp", "灯")).hasMessageContaining("no column");
    }
}
