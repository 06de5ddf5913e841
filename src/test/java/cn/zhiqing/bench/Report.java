package cn.zhiqing.bench;

import cn.zhiqing.bench.Meter.Compared;
import cn.zhiqing.bench.Meter.Cost;
import java.util.ArrayList;
import java.util.List;

/** What was measured: told as it comes, and once more as one table at the end. */
final class Report {

    private record Line(String what, String found, String budget, boolean met) {}

    private final List<Line> lines = new ArrayList<>();

    void say(String sentence) {
        System.out.println(sentence);
    }

    void row(String what, String found, String budget, boolean met) {
        lines.add(new Line(what, found, budget, met));
    }

    void compared(String ours, String raw, Compared c) {
        say("  %-24s %10s %10s %10s %10s".formatted("ms per case, medians", "CPU", "JVM", "PostgreSQL", "wall clock"));
        cost(ours, c.ours());
        cost(raw, c.raw());
        say("  ratio of CPU %.2f (rounds %.2f to %.2f), of wall clock %.2f"
                .formatted(c.ratio(), c.lowest(), c.highest(), c.wallRatio()));
    }

    private void cost(String who, Cost c) {
        say("  %-24s %10.3f %10.3f %10.3f %10.3f".formatted(who, c.cpu(), c.jvm(), c.postgres(), c.wall()));
    }

    void print() {
        say("");
        say("| Bench | Found | Budget | |");
        say("|---|---|---|---|");
        for (Line line : lines) {
            say("| %s | %s | %s | %s |"
                    .formatted(line.what(), line.found(), line.budget(), line.met() ? "met" : "MISSED"));
        }
    }
}
