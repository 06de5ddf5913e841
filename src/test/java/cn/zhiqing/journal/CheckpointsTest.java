package cn.zhiqing.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CheckpointsTest {

    @TempDir
    private Path home;

    @Test
    @DisplayName(
            "nothing new, no checkpoint; something new, one more, which covers it; what is younger is counted as unsealed")
    void onlyWhenNew() {
        var lived = new LivedJournal(home);
        Checkpoints checkpoints = lived.fixture.checkpoints(home);
        assertThat(checkpoints.write()).isEmpty();
        lived.act(new Random(1), 1);
        assertThat(lived.audit().verify(_ -> {}).unsealed()).isEqualTo(1);
        assertThat(checkpoints.write()).contains(LivedJournal.CHECKPOINTS + 1L);
        assertThat(lived.audit().verify(_ -> {}).unsealed()).isZero();
        assertThat(lived.findings()).isEmpty();
    }

    @Test
    @DisplayName("the signing key is readable by its owner only, and a missing or foreign key stops the sealing")
    void key() throws Exception {
        var lived = new LivedJournal(home);
        Path key = home.resolve("keys/journal-sm2.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.delete(key);
        lived.act(new Random(1), 1);
        assertThatThrownBy(() -> lived.fixture.checkpoints(home).write()).hasMessageContaining("journal-sm2.key");
    }

    @Test
    @DisplayName(
            "the tail was cut together with its checkpoints: the log outside the database knows, and no new checkpoint hides it")
    void cutTail() {
        var lived = new LivedJournal(home);
        JdbcClient superuser = JdbcClient.create(lived.database.asOwner());
        superuser
                .sql(
                        "DELETE FROM journal.event WHERE xid >= (SELECT max(upper) FROM journal.checkpoint WHERE number = 5)::text::xid8")
                .update();
        superuser.sql("DELETE FROM journal.checkpoint WHERE number > 5").update();
        lived.act(new Random(1), 1);
        assertThat(lived.findings()).contains(new Finding("log", 9, Finding.Kind.LOGGED_NOT_STORED));
        assertThatThrownBy(() -> lived.fixture.checkpoints(home).write()).hasMessageContaining("knows checkpoint 9");
    }

    @Test
    @DisplayName("a crash between commit and log: the next checkpoint completes the log; half a line is passed over")
    void crash() throws Exception {
        var lived = new LivedJournal(home);
        Path log = home.resolve("journal/checkpoints.log");
        String all = Files.readString(log);
        Files.writeString(log, all.substring(0, all.length() - 100));
        assertThat(lived.findings()).isEmpty();
        lived.act(new Random(1), 1);
        assertThat(lived.fixture.checkpoints(home).write()).contains(10L);
        assertThat(lived.findings()).isEmpty();
        assertThat(Files.readAllLines(log)).hasSize(11);
    }

    @Test
    @DisplayName("a tree continued from its frontier has the root of the tree built at once, for every size to 200")
    void tree() {
        MerkleTree whole = new MerkleTree();
        for (int i = 0; i < 200; i++) {
            MerkleTree continued = new MerkleTree(whole.leaves(), whole.frontier());
            byte[] leaf = Digest.ofLeaf(new StoredEvent.RowKey(i, i), new byte[32]);
            whole.add(leaf);
            continued.add(leaf);
            assertThat(continued.root()).isEqualTo(whole.root());
        }
    }

    @Test
    @DisplayName("SM3 of abc is the value of GB/T 32905, appendix A")
    void sm3() {
        var digest = new SM3Digest();
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        digest.update(abc, 0, abc.length);
        byte[] hash = new byte[32];
        digest.doFinal(hash, 0);
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }
}
