package cn.zhiqing.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TamperingTest {

    @TempDir
    private Path home;

    @Test
    @DisplayName("an untouched journal passes both verifiers")
    void intact() {
        var lived = new LivedJournal(home);
        Path export = home.resolve("export.jsonl");
        lived.audit().export(export);
        assertThat(lived.findings()).isEmpty();
        assertThat(SecondVerifier.verify(export)).isEmpty();
    }

    @Test
    @DisplayName(
            "a superuser changes, removes, inserts, reorders, cuts the tail at 136 random places: both verifiers find each")
    void some() throws SQLException {
        tamper(136);
    }

    @Test
    @Tag("bench")
    @DisplayName("… at 1,000 random places")
    void thousand() throws SQLException {
        tamper(1_000);
    }

    private void tamper(int times) throws SQLException {
        long seed = Long.getLong("zhiqing.seed", 20260321L);
        var lived = new LivedJournal(home);
        Path export = home.resolve("export.jsonl");
        Forger.Way[] ways = Forger.Way.values();
        Map<Forger.Way, Integer> tried = new EnumMap<>(Forger.Way.class);
        List<String> missed = new ArrayList<>();
        try (Connection superuser = lived.database.asOwner().getConnection()) {
            Forger.prepare(superuser);
            superuser.setAutoCommit(false);
            assertThat(lived.findings(superuser)).as("still untouched").isEmpty();
            for (int i = 0; i < times; i++) {
                Forger.Way way = ways[i % ways.length];
                new Forger(superuser, new Random(seed + i)).tamper(way);
                boolean first = !lived.findings(superuser).isEmpty();
                lived.audit().export(superuser, export);
                boolean second = !SecondVerifier.verify(export).isEmpty();
                if (!first || !second) {
                    missed.add(way + " seed " + (seed + i) + (first ? "" : ", not by the first")
                            + (second ? "" : ", not by the second"));
                }
                tried.merge(way, 1, Integer::sum);
                superuser.rollback();
            }
        }
        System.out.println(
                times + " tamperings, found by both: " + (times - missed.size()) + "; seed " + seed + "; " + tried);
        assertThat(missed).isEmpty();
    }
}
