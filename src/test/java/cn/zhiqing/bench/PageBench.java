package cn.zhiqing.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long pages take over real HTTP: everybody visits in turn, so that no page is met twice running. */
final class PageBench {

    private static final int WARM_UP = 8;
    private static final int VISITS = 40;
    private static final int P95 = 95;

    private PageBench() {}

    /** A page and its times in milliseconds, sorted. */
    record Found(String page, List<Double> times) {

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
    static List<Found> run(List<Walks.Stop> stops) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + VISITS; round++) {
            for (Walks.Stop stop : stops) {
                double took = visit(stop, round);
                if (round >= WARM_UP) {
                    times.computeIfAbsent(stop.page(), _ -> new ArrayList<>()).add(took);
                }
            }
        }
        return times.entrySet().stream()
                .map(page -> new Found(page.getKey(), sorted(page.getValue())))
                .sorted(Comparator.comparingDouble(Found::p95).reversed())
                .toList();
    }

    static Found together(List<Found> pages) {
        return new Found(
                "all pages",
                sorted(pages.stream().flatMap(page -> page.times().stream()).toList()));
    }

    private static List<Double> sorted(List<Double> times) {
        return times.stream().sorted().toList();
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
