package cn.zhiqing.bench;

import cn.zhiqing.database.ProductionServer;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures CPU (this JVM and every process of the database server) and wall clock, per operation, in alternating rounds. */
final class Meter {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ProductionServer server;

    Meter(ProductionServer server) {
        this.server = server;
    }

    /** Cost of one operation in milliseconds. */
    record Cost(double jvm, double postgres, double wall) {
        double cpu() {
            return jvm + postgres;
        }
    }

    /** Medians of the rounds; {@code ratio} is the median of each round's own ratio of CPU. */
    record Compared(Cost ours, Cost raw, double ratio, double wallRatio, double lowest, double highest) {}

    /** Runs both in turns, after warm-up rounds that are not counted. */
    Compared compare(int warmUp, int rounds, int operations, Runnable ours, Runnable raw) {
        List<Cost> mine = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int round = -warmUp; round < rounds; round++) {
            boolean oursFirst = round % 2 == 0;
            Cost first = cost(operations, oursFirst ? ours : raw);
            Cost second = cost(operations, oursFirst ? raw : ours);
            if (round >= 0) {
                mine.add(oursFirst ? first : second);
                theirs.add(oursFirst ? second : first);
            }
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> walls = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ratios.add(mine.get(i).cpu() / theirs.get(i).cpu());
            walls.add(mine.get(i).wall() / theirs.get(i).wall());
        }
        return new Compared(
                medians(mine),
                medians(theirs),
                median(ratios),
                median(walls),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow());
    }

    Cost cost(int operations, Runnable work) {
        long jvm = SYSTEM.getProcessCpuTime();
        long postgres = server.cpuNanos();
        long start = System.nanoTime();
        work.run();
        long end = System.nanoTime();
        return new Cost(
                (SYSTEM.getProcessCpuTime() - jvm) / 1e6 / operations,
                (server.cpuNanos() - postgres) / 1e6 / operations,
                (end - start) / 1e6 / operations);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Cost medians(List<Cost> all) {
        return new Cost(of(all, Cost::jvm), of(all, Cost::postgres), of(all, Cost::wall));
    }

    private static double of(List<Cost> all, ToDoubleFunction<Cost> part) {
        return median(all.stream().map(part::applyAsDouble).toList());
    }
}
