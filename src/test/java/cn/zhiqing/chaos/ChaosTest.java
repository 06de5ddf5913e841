package cn.zhiqing.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Kills")
class ChaosTest {

    @Test
    @DisplayName(
            "after five kills, one of them of PostgreSQL, nothing acknowledged is lost or doubled (bin/chaos does 200)")
    void handful(@TempDir Path folder) {
        assertThat(Chaos.run(folder.resolve("home"), 5, 711, System.out::println))
                .isEmpty();
    }
}
