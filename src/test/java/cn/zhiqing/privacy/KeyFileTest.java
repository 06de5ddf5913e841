package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir
    private Path home;

    private Path file() {
        return home.resolve("keys/privacy.keys");
    }

    @Test
    @DisplayName("the first start makes the file, readable by its owner only; the second reads the same keys")
    void made() throws IOException {
        List<Keys.KeyInfo> first = Home.keys(home).list();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(Home.keys(home).list()).isEqualTo(first);
        try (var left = Files.list(file().getParent())) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    @DisplayName("a file that others may read is refused with the command that mends it")
    void openPermissions() throws IOException {
        Home.keys(home);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> Home.keys(home)).hasMessageContaining("chmod 600 " + file());
    }

    @Test
    @DisplayName("a broken line is named by its number and never repeated")
    void brokenLine() throws IOException {
        Home.keys(home);
        String broken = Files.readString(file()).replace("seal 1", "seal one");
        Files.writeString(file(), broken);
        assertThatThrownBy(() -> Home.keys(home))
                .hasMessageContaining("Line 3")
                .hasMessageNotContaining("seal one")
                .hasNoCause();
    }

    @Test
    @DisplayName("without its digest key or any sealing key the file is refused, not refilled")
    void incomplete() throws IOException {
        Home.keys(home);
        List<String> lines = Files.readAllLines(file());
        Files.write(file(), lines.subList(0, 2));
        assertThatThrownBy(() -> Home.keys(home)).hasMessageContaining("no sealing key");
        Files.write(file(), List.of(lines.get(2)));
        assertThatThrownBy(() -> Home.keys(home)).hasMessageContaining("digest key is missing");
    }

    @Test
    @DisplayName("a rotation adds a key, the newest is active, nothing of a key can be seen")
    void rotation() {
        Keys keys = Home.keys(home);
        assertThat(keys.rotate()).isEqualTo(2);
        assertThat(keys.list()).extracting(Keys.KeyInfo::active).containsExactly(false, true);
        assertThat(Home.keys(home).list()).isEqualTo(keys.list());
        assertThat(keys.list().getFirst().fingerprint()).hasSize(16);
    }
}
