package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.kernel.CityClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The key file belongs to its database")
class KeysAndDatabaseTest {

    @TempDir
    private Path home;

    @TempDir
    private Path other;

    private KeyMarks marks;

    @BeforeEach
    void database() {
        marks = new KeyMarks(JdbcClient.create(TestDatabase.fresh().asApp()), CityClock.system());
    }

    private Keys keys(Path folder) {
        return new Keys(folder, CityClock.system(), marks);
    }

    @Test
    @DisplayName("without the file of the first start, the next one is refused with what to do, and makes no new key")
    void missing() throws IOException {
        keys(home);
        Path file = home.resolve("keys/privacy.keys");
        Files.delete(file);
        assertThatThrownBy(() -> keys(home))
                .isInstanceOfSatisfying(
                        KeysLost.class, lost -> assertThat(lost.chinese()).contains(file.toString(), "恢复", "没有新建密钥"))
                .hasMessageContaining("Restore");
        assertThat(file).doesNotExist();
    }

    @Test
    @DisplayName("another city's file is refused, naming the missing key by its fingerprint")
    void otherFile() {
        String fingerprint = keys(home).list().getFirst().fingerprint();
        Home.keys(other);
        assertThatThrownBy(() -> keys(other))
                .isInstanceOf(KeysLost.class)
                .hasMessageContaining("does not belong to this database");
        assertThat(marks.all()).containsEntry(1, fingerprint).hasSize(2);
    }

    @Test
    @DisplayName("a copy of the file from before a rotation is refused; a file from after an older backup is taken")
    void beforeAndAfterARotation() throws IOException {
        Keys first = keys(home);
        Files.createDirectories(other.resolve("keys"));
        Files.copy(
                home.resolve("keys/privacy.keys"),
                other.resolve("keys/privacy.keys"),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        first.rotate();
        assertThatThrownBy(() -> keys(other)).isInstanceOf(KeysLost.class).hasMessageContaining("key 2");
        database();
        assertThat(keys(home).list()).hasSize(2);
        assertThat(marks.all()).containsOnlyKeys(0, 1, 2);
    }
}
