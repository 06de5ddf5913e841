package cn.zhiqing.bench;

import cn.zhiqing.database.ProductionServer;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long pages take over real HTTP: everybody visits in turn, so that no page is met twice running. Beside the clock stands the
 * CPU of the process (visitor included) and of the database, which neighbours on the machine change less.
 */
final class PageBench {

    static final int VISITS = 40;

    private static final int WARM_UP = 4;
    private static final int P95 = 95;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PageBench() {}

    /** One visit in milliseconds. */
    record Visited(double wall, double cpu) {}

    /** A page, its times and its CPU in milliseconds, each sorted. */
    record Found(String page, List<Double> times, List<Double> cpu) {

        static Found of(String page, List<Visited> visits) {
            return new Found(
                    page,
                    visits.stream().map(Visited::wall).sorted().toList(),
                    visits.stream().map(Visited::cpu).sorted().toList());
        }

        double medianCpu() {
            return cpu.get(cpu.size() / 2);
        }

        double median() {
            return times.get(times.size() / 2);
        }

        /** Of the nearest rank. */
        double p95() {
            return times.get((times.size() * P95 + 99) / 100 - 1);
        }

        double slowest() {
            return times.getLast();
        }
    }

    /** Pages, the slowest first. */
    static List<Found> run(List<Walks.Stop> stops, int visits, ProductionServer server) {
        Map<String, List<Visited>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + visits; round++) {
            for (Walks.Stop stop : stops) {
                long before = cpu(server);
                double wall = visit(stop, round);
                if (round >= WARM_UP) {
                    times.computeIfAbsent(stop.page(), _ -> new ArrayList<>())
                            .add(new Visited(wall, (cpu(server) - before) / 1e6));
                }
            }
        }
        return times.entrySet().stream()
                .map(page -> Found.of(page.getKey(), page.getValue()))
                .sorted(Comparator.comparingDouble(Found::p95).reversed())
                .toList();
    }

    static Found together(List<Found> pages) {
        return new Found(
                "all pages",
                pages.stream().flatMap(page -> page.times().stream()).sorted().toList(),
                pages.stream().flatMap(page -> page.cpu().stream()).sorted().toList());
    }

    private static long cpu(ProductionServer server) {
        return SYSTEM.getProcessCpuTime() + server.cpuNanos();
    }

    private static double visit(Walks.Stop stop, int round) {
        String address = stop.address().apply(round);
        Visitor.Visit visit = stop.who().get(address);
        if (visit.status() != 200) {
            throw new IllegalStateException(stop.page() + ": " + address + " answers " + visit.status());
        }
        return visit.milliseconds();
    }
}
