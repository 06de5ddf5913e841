package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Cell;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.Table3Cell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 年报读取器: reads a published annual report out of a file, whatever its layout; never throws for what a file holds. */
public final class ReportReader {
    private static final int ENOUGH_ROWS = 3;

    /** Reads one file; text, tab-separated or HTML, told by its content. */
    public ReadResult read(Path file) {
        try {
            return read(SourceBytes.of(file));
        } catch (UnreadableSource e) {
            return e.asResult();
        }
    }

    /** Reads the bytes of one file. */
    public ReadResult read(byte[] bytes) {
        try {
            String text = SourceBytes.text(bytes);
            return report(HtmlSource.isHtml(text) ? HtmlSource.read(text) : TextSource.read(text));
        } catch (UnreadableSource e) {
            return e.asResult();
        }
    }

    private static ReadResult report(Source source) throws UnreadableSource {
        List<Token> tokens = source.tokens();
        Zones zones = Zones.of(tokens);
        List<String> notes = new ArrayList<>();
        List<Token> first = tokens.subList(zones.first(), zones.second());
        Map<Row, List<Cell>> second =
                SecondTable.read(tokens.subList(zones.second(), zones.third()), zones.third() == tokens.size(), notes);
        TitleFinder.Title title = TitleFinder.of(source);
        ReportFormat format = FormatFinder.of(first, second.keySet(), title.year());
        Map<Table1Cell, Cell> table1 = FirstTable.read(first, format, zones.second() == tokens.size(), notes);
        List<Cell> third =
                ThirdTable.read(tokens.subList(zones.third(), zones.end()), zones.end() == tokens.size(), notes);
        if (table1.isEmpty() && second.size() < ENOUGH_ROWS && third.isEmpty()) {
            refuseUnlessReport(source, title);
        }
        AnnualTables tables = tables(format, table1, second, third);
        return new ReadResult.Read(
                new AnnualReport(title.agency(), title.year(), tables, NarrativeFinder.of(source.lines())),
                List.copyOf(notes));
    }

    /** A report whose tables were cut off is still a report; anything else is not. */
    private static void refuseUnlessReport(Source source, TitleFinder.Title title) throws UnreadableSource {
        String text = Script.key(String.join("", source.lines()));
        boolean report = (text.contains("信息公开") && text.contains("年度报告")) || text.contains("主动公开政府信息情况");
        if (!report || (title.year() == null && title.agency() == null)) {
            throw new UnreadableSource(
                    "没有找到政府信息公开工作年度报告的表格；请确认文件内容，图片或扫描件请先转为文字",
                    "no annual report tables found; scanned pages must be turned into text first");
        }
    }

    private static AnnualTables tables(
            ReportFormat format, Map<Table1Cell, Cell> first, Map<Row, List<Cell>> second, List<Cell> third) {
        AnnualTables.Builder tables = AnnualTables.in(format, rows(format, second.keySet()));
        first.forEach(tables::put);
        second.forEach((row, cells) -> {
            Iterator<Cell> next = cells.iterator();
            for (Column column : Column.values()) {
                tables.put(new Table2Cell(row, column), next.next());
            }
        });
        int at = 0;
        for (Remedy remedy : Remedy.values()) {
            for (RemedyColumn column : RemedyColumn.values()) {
                tables.put(new Table3Cell(remedy, column), third.isEmpty() ? Cell.MISSING : third.get(at++));
            }
        }
        return tables.build();
    }

    /** The rows as printed: a form of 2021 may give 三（六） as one row, a form of 2019 may divide it. */
    private static List<Row> rows(ReportFormat format, Set<Row> found) {
        boolean divided = found.stream().anyMatch(Row.OTHER_PARTS::contains);
        if (!divided && !found.contains(Row.R3_6_OTHER_ALL)) {
            return format.rows();
        }
        return (divided ? ReportFormat.FORMAT_2021 : ReportFormat.FORMAT_2019).rows();
    }
}
