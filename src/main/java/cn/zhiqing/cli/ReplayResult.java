package cn.zhiqing.cli;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.CellDifference;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of one file.
 *
 * @param cells equal and all cells of table 2, equal and all cells of table 3
 */
@SuppressWarnings("ArrayRecordComponent") // four counts, made once and only read
record ReplayResult(ReplayFile of, int cases, int[] cells, List<CellDifference> differences) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    int exit() {
        if (!of.trouble().isEmpty()) {
            return 2;
        }
        return differences.isEmpty() ? 0 : 1;
    }

    String json(boolean english) {
        ObjectNode line = JSON.createObjectNode().put("file", of.file());
        AnnualReport report = of.report();
        if (report == null) {
            return line.put("error", of.trouble()).toString();
        }
        line.put("agency", report.agency())
                .put("year", report.year())
                .put("format", report.format().name());
        if (!of.trouble().isEmpty()) {
            line.put("reason", of.trouble());
            ArrayNode refused = line.putArray("refused");
            of.findings()
                    .forEach(f -> refused.addObject()
                            .put("rule", f.rule().name())
                            .put("level", f.level().name())
                            .put("at", f.at())
                            .put("message", english ? f.messageInEnglish() : f.message()));
            return line.toString();
        }
        line.put("cases", cases);
        line.putObject("T2").put("equal", cells[0]).put("of", cells[1]);
        line.putObject("T3").put("equal", cells[2]).put("of", cells[3]);
        ArrayNode list = line.putArray("differences");
        differences.forEach(d -> list.addObject()
                .put("at", d.cell().id())
                .put("published", d.expected())
                .put("derived", d.actual()));
        return line.toString();
    }

    String page(CommandSpec spec) {
        StringBuilder page = new StringBuilder("══ ").append(of.file()).append('\n');
        if (!of.trouble().isEmpty()) {
            page.append(Words.say(spec, "replay.refused", of.trouble())).append('\n');
            boolean english = ReportFiles.english(spec);
            of.findings()
                    .forEach(f -> page.append("  ")
                            .append(english ? f.messageInEnglish() : f.message())
                            .append('\n'));
            return page.toString();
        }
        AnnualReport report = java.util.Objects.requireNonNull(of.report());
        page.append(Words.say(
                        spec, "replay.head", String.valueOf(report.agency()), String.valueOf(report.year()), cases))
                .append('\n');
        page.append(Words.say(spec, "replay.table2", cells[0], cells[1])).append('\n');
        page.append(Words.say(spec, "replay.table3", cells[2], cells[3])).append('\n');
        differences.forEach(d -> page.append(Words.say(
                        spec,
                        "replay.difference",
                        ReportFiles.english(spec) ? d.cell().id() : d.cell().label(),
                        String.valueOf(d.expected()),
                        String.valueOf(d.actual())))
                .append('\n'));
        return page.toString();
    }
}
