package cn.zhiqing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("bench")
@DisplayName("The pure clock reads at least a million cases a second on one core")
class ClockBench {

    private record Asked(List<ClockEvent> facts, LocalDate asOf) {}

    @Test
    @DisplayName("median of nine rounds over 20,000 random cases, by CPU time of this thread")
    void throughput() {
        List<Asked> cases = new ArrayList<>();
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new RandomFacts(seed);
            cases.add(new Asked(random.facts(), random.asOf()));
        }
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < 9; round++) {
            rates.add(rate(cases));
        }
        double median = rates.stream().sorted().toList().get(4);
        System.out.printf("clock: %.2f million cases a second of CPU%n", median / 1e6);
        assertThat(median).isGreaterThan(1e6);
    }

    private static double rate(List<Asked> cases) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        int refused = 0;
        for (int again = 0; again < 25; again++) {
            for (Asked asked : cases) {
                refused += StatutoryClock.read(asked.facts(), asked.asOf(), WorkingCalendar.builtIn())
                                instanceof ClockRefusal
                        ? 1
                        : 0;
            }
        }
        assertThat(refused).isPositive();
        return 25.0 * cases.size() * 1e9 / (thread.getCurrentThreadCpuTime() - start);
    }
}
