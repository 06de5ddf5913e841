package cn.zhiqing.reports.annual.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.Narrative;
import cn.zhiqing.reports.annual.check.Rule;
import cn.zhiqing.reports.annual.check.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reports drawn by lot, of many origins")
class ForeignReportsTest {
    private static final int HOW_MANY = Integer.getInteger("zhiqing.foreign", 400);
    private static final Set<Rule> JUDGED = Set.of(Rule.X1, Rule.X2, Rule.X3, Rule.X4, Rule.X5);

    private final List<String> wrong = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private long cells;

    @Test
    @DisplayName(
            "nothing is read wrong, no sum is called wrong that is not, and of 10,000 cells at most one is left unread")
    void cellsAndFindings() {
        for (long seed = 1; seed <= HOW_MANY; seed++) {
            ForeignReport foreign = new ForeignReport(seed);
            String name = "seed " + seed + " " + foreign.kind + " " + foreign.year + " " + foreign.history + ": ";
            switch (new ReportReader().read(foreign.bytes)) {
                case ReadResult.Read read -> compare(name, foreign, read.report());
                case ReadResult.Unreadable(String reason, String _) -> wrong.add(name + reason);
            }
        }
        assertThat(wrong).as("read wrong, of " + cells + " cells").isEmpty();
        assertThat(unread).as("left unread, of " + cells + " cells").hasSizeLessThanOrEqualTo((int)
                Math.ceilDiv(cells, 10_000));
    }

    private void compare(String name, ForeignReport foreign, AnnualReport report) {
        cells += foreign.expected.ids().size();
        foreign.wrong(report.tables()).forEach(cell -> wrong.add(name + cell));
        foreign.unread(report.tables()).forEach(cell -> unread.add(name + cell));
        if (!Integer.valueOf(foreign.year).equals(report.year()) || !foreign.body.equals(report.agency())) {
            wrong.add(name + "title " + report.agency() + " " + report.year());
        }
        Set<String> found = findings(report);
        found.removeAll(findings(new AnnualReport(null, foreign.year, foreign.expected, Narrative.NONE)));
        found.forEach(finding -> wrong.add(name + finding));
    }

    private static Set<String> findings(AnnualReport report) {
        return Rules.check(report, null).stream()
                .filter(finding -> JUDGED.contains(finding.rule()))
                .map(finding -> finding.rule() + "@" + finding.at())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
