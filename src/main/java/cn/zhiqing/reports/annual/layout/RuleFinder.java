package cn.zhiqing.reports.annual.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Straight strokes along the axes, put together where one goes on in the next: dashes and borders of single cells. */
final class RuleFinder {
    private static final double STRAIGHT = 1.0;
    private static final double NEAR = 2.0;
    private static final double SHORTEST = 6.0;

    private final List<Rule> strokes = new ArrayList<>();
    private final int most;

    RuleFinder(int most) {
        this.most = most;
    }

    void segment(double x1, double y1, double x2, double y2) {
        double wide = Math.abs(x1 - x2);
        double high = Math.abs(y1 - y2);
        if (strokes.size() >= 4 * most || Math.max(wide, high) < 1) {
            return;
        }
        if (high <= STRAIGHT && wide > high) {
            strokes.add(new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (wide <= STRAIGHT) {
            strokes.add(new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    List<Rule> found() {
        var rules = new ArrayList<Rule>();
        rules.addAll(together(true));
        rules.addAll(together(false));
        return rules.size() > most ? List.of() : rules;
    }

    private List<Rule> together(boolean horizontal) {
        List<Rule> ordered = strokes.stream()
                .filter(stroke -> stroke.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Rule::at))
                .toList();
        var rules = new ArrayList<Rule>();
        var level = new ArrayList<Rule>();
        for (Rule stroke : ordered) {
            if (!level.isEmpty() && stroke.at() - level.getFirst().at() > NEAR) {
                rules.addAll(joined(level));
                level.clear();
            }
            level.add(stroke);
        }
        rules.addAll(joined(level));
        return rules;
    }

    /** Strokes of about one place. */
    private static List<Rule> joined(List<Rule> level) {
        var rules = new ArrayList<Rule>();
        for (Rule stroke :
                level.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
            Rule last = rules.isEmpty() ? null : rules.getLast();
            if (last != null && stroke.from() <= last.to() + NEAR) {
                rules.removeLast();
                rules.add(new Rule(last.horizontal(), last.at(), last.from(), Math.max(last.to(), stroke.to())));
            } else {
                rules.add(stroke);
            }
        }
        return rules.stream().filter(rule -> rule.length() >= SHORTEST).toList();
    }
}
