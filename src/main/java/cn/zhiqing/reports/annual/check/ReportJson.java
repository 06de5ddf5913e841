package cn.zhiqing.reports.annual.check;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 年报JSON: writes a report and its findings as one line for other programs. */
public final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportJson() {}

    /** One line: file, agency, year, format, tables, findings, whose sentences are Chinese or English. */
    public static String line(String file, AnnualReport report, List<Finding> findings, boolean english) {
        ObjectNode out = JSON.createObjectNode();
        out.put("file", file);
        out.put("agency", report.agency());
        out.put("year", report.year());
        out.put("format", report.format().name());
        out.set("tables", tables(report.tables()));
        ArrayNode list = out.putArray("findings");
        for (Finding finding : findings) {
            list.addObject()
                    .put("rule", finding.rule().name())
                    .put("level", finding.level().name())
                    .put("at", finding.at())
                    .put("message", english ? finding.messageInEnglish() : finding.message())
                    .put("mend", english ? finding.rule().mendInEnglish() : finding.mend());
        }
        return JSON.writeValueAsString(out);
    }

    /** One line for a file that could not be read. */
    public static String errorLine(String file, String reason) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("file", file).put("error", reason));
    }

    /** The three tables with their ids; cells without a number are null. */
    public static ObjectNode tables(AnnualTables tables) {
        ObjectNode out = JSON.createObjectNode();
        ObjectNode first = out.putObject("T1");
        for (Table1Cell cell : tables.format().table1()) {
            first.put(cell.id(), tables.value(cell));
        }
        ObjectNode second = out.putObject("T2");
        for (Row row : tables.rows()) {
            ArrayNode values = second.putArray(row.name());
            for (Column column : Column.values()) {
                values.add(tables.value(row, column));
            }
        }
        ObjectNode third = out.putObject("T3");
        for (Remedy remedy : Remedy.values()) {
            ArrayNode values = third.putArray(remedy.name());
            for (RemedyColumn column : RemedyColumn.values()) {
                values.add(tables.value(remedy, column));
            }
        }
        return out;
    }
}
