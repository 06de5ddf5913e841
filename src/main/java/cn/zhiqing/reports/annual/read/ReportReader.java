package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.Table3Cell;
import cn.zhiqing.reports.annual.layout.Layout;
import cn.zhiqing.reports.annual.layout.Layouts;
import cn.zhiqing.reports.annual.layout.Place;
import cn.zhiqing.reports.annual.layout.Unlaid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 年报读取器: reads a published annual report out of a file, whatever its layout; never throws for what a file holds. */
public final class ReportReader {
    private static final int ENOUGH_ROWS = 3;

    /** Reads one file of any kind, told by its content. */
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
            Layout layout = Layouts.read(bytes);
            return report(layout == null ? written(bytes) : LaidSource.read(layout));
        } catch (Unlaid e) {
            return new ReadResult.Unreadable(e.chinese(), e.english());
        } catch (UnreadableSource e) {
            return e.asResult();
        } catch (RuntimeException | StackOverflowError e) {
            String kind = e.getClass().getSimpleName();
            return new ReadResult.Unreadable(
                    "读取时出错（" + kind + "）；请另存为文本后重试", "reading failed (" + kind + "); save as text and try again");
        }
    }

    private static Source written(byte[] bytes) throws UnreadableSource, Unlaid {
        boolean saved = Layouts.kind(bytes) == Layouts.Kind.MHTML;
        String text = SourceBytes.text(saved ? Layouts.pageOf(bytes) : bytes);
        return HtmlSource.isHtml(text) ? HtmlSource.read(text) : TextSource.read(text);
    }

    private static ReadResult report(Source source) throws UnreadableSource {
        List<Token> tokens = source.tokens();
        Zones zones = Zones.of(tokens);
        List<String> notes = new ArrayList<>();
        List<Token> first = tokens.subList(zones.first(), zones.second());
        Map<Row, List<Token>> second =
                SecondTable.read(tokens.subList(zones.second(), zones.third()), zones.third() == tokens.size(), notes);
        TitleFinder.Title title = TitleFinder.of(source);
        ReportFormat format = FormatFinder.of(first, second.keySet(), title.year());
        Map<Table1Cell, Token> table1 = FirstTable.read(first, format, zones.second() == tokens.size(), notes);
        List<Token> third =
                ThirdTable.read(tokens.subList(zones.third(), zones.end()), zones.end() == tokens.size(), notes);
        if (table1.isEmpty() && second.size() < ENOUGH_ROWS && third.isEmpty()) {
            refuseUnlessReport(source, title);
        }
        Map<CellId, Token> found = found(table1, second, third);
        AnnualTables.Builder tables = AnnualTables.in(format, rows(format, second.keySet()));
        Map<CellId, Place> places = new HashMap<>();
        found.forEach((id, token) -> {
            tables.put(id, Cells.cell(token));
            if (token.place() != null) {
                places.put(id, token.place());
            }
        });
        return new ReadResult.Read(
                new AnnualReport(title.agency(), title.year(), tables.build(), NarrativeFinder.of(source.lines())),
                List.copyOf(notes),
                Map.copyOf(places));
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

    private static Map<CellId, Token> found(
            Map<Table1Cell, Token> first, Map<Row, List<Token>> second, List<Token> third) {
        Map<CellId, Token> found = new HashMap<>(first);
        second.forEach((row, cells) -> {
            Iterator<Token> next = cells.iterator();
            for (Column column : Column.values()) {
                found.put(new Table2Cell(row, column), next.next());
            }
        });
        Iterator<Token> next = third.iterator();
        for (Remedy remedy : Remedy.values()) {
            for (RemedyColumn column : RemedyColumn.values()) {
                found.put(new Table3Cell(remedy, column), next.hasNext() ? next.next() : Token.MISSING);
            }
        }
        return found;
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
