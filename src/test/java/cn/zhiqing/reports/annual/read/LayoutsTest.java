package cn.zhiqing.reports.annual.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Cell;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A report is read exactly, however its tables are printed")
class LayoutsTest {
    private static final AnnualTables NEW =
            PrintedReport.figures(ReportFormat.FORMAT_2021, ReportFormat.FORMAT_2021.rows(), 7);
    private static final AnnualTables OLD =
            PrintedReport.figures(ReportFormat.FORMAT_2019, ReportFormat.FORMAT_2019.rows(), 8);
    private static final AnnualTables NEW_WITH_ONE_ROW =
            PrintedReport.figures(ReportFormat.FORMAT_2021, ReportFormat.FORMAT_2019.rows(), 9);

    static Stream<Arguments> everyLayoutAndMutation() {
        return Stream.of(Layout.values())
                .flatMap(layout -> Stream.of(Mutation.values()).map(mutation -> Arguments.of(layout, mutation)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyLayoutAndMutation")
    void everyCellOfEveryFormat(Layout layout, Mutation mutation) {
        for (AnnualTables tables : List.of(NEW, OLD, NEW_WITH_ONE_ROW)) {
            String text = mutation.apply(layout.print(new PrintedReport(tables), tables != NEW_WITH_ONE_ROW));
            AnnualReport report = read(text.getBytes(StandardCharsets.UTF_8));
            assertThat(report.format()).isEqualTo(tables.format());
            assertThat(tables.differencesTo(report.tables())).isEmpty();
            assertThat(report.tables().rows()).isEqualTo(tables.rows());
            assertThat(report.year()).isEqualTo(2024);
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    @DisplayName("不公开, / and 无 are words in their own cell, the cells beside them stay")
    void wordsInCells(Layout layout) {
        PrintedReport printed = new PrintedReport(NEW);
        Map<CellId, String> words = Map.of(
                Table1Cell.PERMIT_DECISIONS,
                "不公开",
                Table1Cell.RULE_REPEALED,
                "/",
                new Table2Cell(Row.R3_1_GRANT, Column.C3_RESEARCH),
                "/",
                new Table2Cell(Row.R3_4_1_NOT_HELD, Column.C1_NATURAL),
                "无",
                new Table2Cell(Row.R3_7_TOTAL, Column.C7_TOTAL),
                "—");
        printed.printed.putAll(words);
        AnnualReport report = read(layout.print(printed, false).getBytes(StandardCharsets.UTF_8));
        words.forEach(
                (id, word) -> assertThat(report.tables().cell(id)).as(id.id()).isEqualTo(Cell.text(word)));
        assertThat(NEW.differencesTo(report.tables())).hasSize(words.size());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    @DisplayName("A blank cell is blank where the layout shows it, and never shifts its neighbours")
    void blankCells(Layout layout) {
        PrintedReport printed = new PrintedReport(NEW);
        List<CellId> blanks = List.of(
                new Table2Cell(Row.R3_1_GRANT, Column.C3_RESEARCH),
                new Table2Cell(Row.R3_3_8_QUERY, Column.C1_NATURAL),
                new Table2Cell(Row.R4_CARRY_OUT, Column.C6_OTHER));
        blanks.forEach(id -> printed.printed.put(id, ""));
        AnnualReport report = read(layout.print(printed, false).getBytes(StandardCharsets.UTF_8));
        blanks.forEach(id -> assertThat(report.tables().value(id)).as(id.id()).isNull());
        NEW.differencesTo(report.tables())
                .forEach(difference -> assertThat(difference.actual()).isNull());
        if (layout.showsBlanks()) {
            assertThat(NEW.differencesTo(report.tables())).hasSize(blanks.size());
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    @DisplayName("What is cut off is missing, what stands before it is read")
    void cutOff(Layout layout) {
        String text = layout.print(new PrintedReport(NEW), false);
        int cut = text.indexOf("不掌握");
        AnnualReport report = read(text.substring(0, cut).getBytes(StandardCharsets.UTF_8));
        for (Row row : NEW.rows()) {
            for (Column column : Column.values()) {
                boolean before = row.compareTo(Row.R3_4_1_NOT_HELD) < 0;
                assertThat(report.tables().value(row, column))
                        .as(row.name())
                        .isEqualTo(before ? NEW.value(row, column) : null);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    @DisplayName("A row that is not printed stays empty and takes nothing from its neighbours")
    void missingRow(Layout layout) {
        for (Row left : NEW.rows()) {
            List<Row> rows = new ArrayList<>(NEW.rows());
            rows.remove(left);
            AnnualTables.Builder fewer = AnnualTables.in(NEW.format(), rows);
            NEW.ids().forEach(id -> fewer.put(id, NEW.cell(id)));
            AnnualReport report =
                    read(layout.print(new PrintedReport(fewer.build()), false).getBytes(StandardCharsets.UTF_8));
            assertThat(NEW.differencesTo(report.tables())).as(left.name()).allSatisfy(difference -> {
                assertThat(difference.cell()).isInstanceOf(Table2Cell.class);
                assertThat(((Table2Cell) difference.cell()).row()).isEqualTo(left);
                assertThat(difference.actual()).isNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyEncoding(Charset charset, byte[] mark) {
        for (Layout layout : List.of(Layout.TABS_WITH_EMPTY_LEADS, Layout.WORD_CELLS, Layout.HTML_WITH_SPANS)) {
            byte[] text = layout.print(new PrintedReport(OLD), false).getBytes(charset);
            byte[] bytes = new byte[mark.length + text.length];
            System.arraycopy(mark, 0, bytes, 0, mark.length);
            System.arraycopy(text, 0, bytes, mark.length, text.length);
            assertThat(OLD.differencesTo(read(bytes).tables())).isEmpty();
        }
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                Arguments.of(Charset.forName("GB18030"), new byte[0]),
                Arguments.of(Charset.forName("GBK"), new byte[0]),
                Arguments.of(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
                Arguments.of(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}),
                Arguments.of(StandardCharsets.UTF_16LE, new byte[0]),
                Arguments.of(StandardCharsets.UTF_16BE, new byte[0]));
    }

    private static AnnualReport read(byte[] bytes) {
        ReadResult result = new ReportReader().read(bytes);
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).report();
    }
}
