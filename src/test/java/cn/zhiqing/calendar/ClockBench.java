package cn.zhiqing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
@DisplayName("The pure clock reads at least a million cases a second on one core")
class ClockBench {

    @Test
    @DisplayName("median of nine rounds over 20,000 random cases, by CPU time of this thread")
    void throughput() {
        var load = new ClockLoad(20_000);
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < 9; round++) {
            rates.add(load.casesPerSecond());
        }
        double median = rates.stream().sorted().toList().get(4);
        System.out.printf("clock: %.2f million cases a second of CPU%n", median / 1e6);
        assertThat(median).isGreaterThan(1e6);
    }
}
