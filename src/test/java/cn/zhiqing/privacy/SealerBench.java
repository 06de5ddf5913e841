package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("bench")
class SealerBench {

    @TempDir
    private Path home;

    @Test
    @DisplayName("sealing a small text takes less than 20 µs (median of 9 rounds)")
    void smallTexts() {
        Sealer sealer = new Sealer(Home.keys(home));
        Secret<String> text = Secret.of("请公开我户所在地块的征收补偿方案及其批准文件，包括评估报告和公示记录。");
        double[] rounds = new double[9];
        for (int round = 0; round < rounds.length; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 20_000; i++) {
                sealer.seal("bench/" + i, text);
            }
            rounds[round] = (System.nanoTime() - start) / 20_000_000.0;
        }
        Arrays.sort(rounds);
        System.out.printf("seal of %d characters: %.1f µs%n", 36, rounds[4]);
        assertThat(rounds[4]).isLessThan(20);
    }
}
