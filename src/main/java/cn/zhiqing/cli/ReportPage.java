package cn.zhiqing.cli;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.check.Finding;
import cn.zhiqing.reports.annual.layout.Place;
import cn.zhiqing.reports.annual.read.ReadResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** 检查结果页: one report on the terminal: its three tables with their numbers, then the findings and what mends them. */
final class ReportPage {

    private static final int LABEL = 44;
    private static final int NUMBER = 8;

    private final CommandSpec spec;
    private final AnnualReport report;
    private final AnnualTables tables;
    private final List<Finding> findings;
    private final List<String> notes;
    private final Map<CellId, Place> places;
    private final boolean english;
    private final StringBuilder page = new StringBuilder();

    ReportPage(CommandSpec spec, ReadResult.Read read, List<Finding> findings) {
        this.spec = spec;
        this.report = read.report();
        this.places = read.places();
        this.tables = report.tables();
        this.findings = findings;
        this.notes = read.notes();
        this.english = Words.say(spec, "report.language").equals("en");
    }

    String of(String file) {
        String unknown = Words.say(spec, "report.unknown");
        String agency = report.agency();
        Integer year = report.year();
        page.append("══ ").append(file).append('\n');
        line(Words.say(
                spec,
                "report.head",
                agency == null ? unknown : agency,
                year == null ? unknown : String.valueOf(year),
                report.format().name()));
        first();
        second();
        third();
        tellNotes();
        tellFindings();
        return page.toString();
    }

    private void first() {
        line("");
        line(Words.say(spec, "report.table1"));
        for (Table1Cell cell : tables.format().table1()) {
            line(padded(english ? cell.id() : cell.label(), LABEL)
                    + right(tables.cell(cell).shown()));
        }
    }

    private void second() {
        line("");
        StringBuilder head = new StringBuilder(padded(Words.say(spec, "report.table2"), LABEL));
        for (Column column : Column.values()) {
            head.append(right(column.name().substring(0, 2)));
        }
        line(head.toString());
        for (Row row : tables.rows()) {
            StringBuilder values = new StringBuilder(padded(english ? row.name() : row.label(), LABEL));
            for (Column column : Column.values()) {
                values.append(right(tables.cell(row, column).shown()));
            }
            line(values.toString());
        }
    }

    private void third() {
        line("");
        StringBuilder head = new StringBuilder(padded(Words.say(spec, "report.table3"), LABEL));
        for (RemedyColumn column : RemedyColumn.values()) {
            head.append(padded("", 2)).append(english ? column.name() : column.label());
        }
        line(head.toString());
        for (Remedy remedy : Remedy.values()) {
            StringBuilder values = new StringBuilder(padded(english ? remedy.name() : remedy.label(), LABEL));
            for (RemedyColumn column : RemedyColumn.values()) {
                values.append(right(tables.cell(remedy, column).shown()));
            }
            line(values.toString());
        }
    }

    private void tellNotes() {
        List<String> blank = tables.ids().stream()
                .filter(id -> tables.cell(id).isBlank())
                .map(id -> english ? id.id() : id.label())
                .toList();
        long missing = tables.ids().stream()
                .filter(id -> tables.value(id) == null && tables.cell(id).raw() == null)
                .count();
        line("");
        if (!blank.isEmpty()) {
            line(Words.say(spec, "report.blank", blank.size(), String.join("、", blank)));
        }
        if (missing > 0) {
            line(Words.say(spec, "report.missing", missing));
        }
        notes.forEach(this::line);
    }

    private void tellFindings() {
        if (findings.isEmpty()) {
            line(Words.say(spec, "report.clean"));
            return;
        }
        line(Words.say(spec, "report.findings", findings.size()));
        for (Finding finding : findings) {
            line("  " + finding.rule() + " " + Words.say(spec, "report.level." + finding.level()) + "  " + finding.at()
                    + "  " + (english ? finding.messageInEnglish() : finding.message()));
            String where = where(finding.at());
            if (!where.isEmpty()) {
                line(where);
            }
            line("     → " + (english ? finding.rule().mendInEnglish() : finding.mend()));
        }
    }

    /** Where the number stands in the file, or the first of the row or column that does not add up. */
    private String where(String at) {
        return tables.ids().stream()
                .filter(id -> id.id().equals(at)
                        || id.id().startsWith(at + ".")
                        || id.id().endsWith("." + at))
                .map(places::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(place -> "     " + Words.say(spec, "report.where", place.told()))
                .orElse("");
    }

    private void line(String text) {
        page.append(text.stripTrailing()).append('\n');
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NUMBER - width(text))) + text;
    }

    private static String padded(String text, int width) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && width(shown.toString()) < width - 2; i++) {
            shown.append(text.charAt(i));
        }
        return shown + " ".repeat(Math.max(0, width - width(shown.toString())));
    }

    /** Chinese characters take two columns on a terminal. */
    private static int width(String text) {
        return text.chars().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
