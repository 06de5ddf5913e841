package cn.zhiqing.reports.annual.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Ways in which word processors, converters and web sites print the same tables. */
enum Layout {
    TABS_WITH_EMPTY_LEADS,
    TABS_WITHOUT_EMPTY_LEADS,
    TABS_AND_A_TRAILING_COLUMN,
    MARKDOWN,
    BARS_BETWEEN,
    ONE_BAR_CELL_A_LINE,
    ONE_CELL_A_LINE,
    ONE_CELL_A_LINE_SPACED,
    ONE_CELL_A_LINE_WIDELY_SPACED,
    WORD_CELLS,
    NUMBERS_BEHIND_LABEL,
    NUMBERS_BEHIND_LABEL_ALIGNED,
    HTML,
    HTML_WITH_SPANS,
    HTML_PARAGRAPHS_IN_CELLS,
    HTML_DIVISIONS,
    HTML_IN_LAYOUT_TABLE;

    private String table(List<PrintedReport.Line> lines) {
        return switch (this) {
            case TABS_WITH_EMPTY_LEADS -> rows(lines, "", "\t", "", true);
            case TABS_WITHOUT_EMPTY_LEADS -> rows(lines, "", "\t", "", false);
            case TABS_AND_A_TRAILING_COLUMN -> rows(lines, "", "\t", "\t", true);
            case MARKDOWN -> rows(lines, "| ", " | ", " |", true).replaceFirst("\n", "\n|---|---|---|---|\n");
            case BARS_BETWEEN -> rows(lines, "", " | ", " |", false);
            case ONE_BAR_CELL_A_LINE -> rows(lines, "", " |\n", " |\n|", false);
            case ONE_CELL_A_LINE -> cells(lines, "\n");
            case ONE_CELL_A_LINE_SPACED -> cells(lines, "\n\n");
            case ONE_CELL_A_LINE_WIDELY_SPACED -> cells(lines, "\n\n\n");
            case WORD_CELLS -> wordCells(lines);
            case NUMBERS_BEHIND_LABEL -> rows(lines, "", " ", "", false);
            case NUMBERS_BEHIND_LABEL_ALIGNED -> rows(lines, "   ", "      ", "", false);
            case HTML -> html(lines, false, "td");
            case HTML_WITH_SPANS -> html(lines, true, "td");
            case HTML_PARAGRAPHS_IN_CELLS -> html(lines, true, "p");
            case HTML_DIVISIONS -> "<html><body><div class=x>" + cells(lines, "</div><div>") + "</div></body></html>";
            case HTML_IN_LAYOUT_TABLE ->
                "<table><tr><td>首页</td><td>机构</td></tr><tr><td><div>" + html(lines, true, "td")
                        + "</div></td></tr></table>";
        };
    }

    boolean isHtml() {
        return name().startsWith("HTML");
    }

    /** Layouts that still show which cell of a row is empty. */
    boolean showsBlanks() {
        return (isHtml() && this != HTML_DIVISIONS)
                || name().startsWith("TABS")
                || this == MARKDOWN
                || this == BARS_BETWEEN
                || this == WORD_CELLS;
    }

    String print(PrintedReport report, boolean pageBreak) {
        List<PrintedReport.Line> second = new ArrayList<>(PrintedReport.secondHead());
        List<PrintedReport.Line> rows = report.second();
        List<String> parts = new ArrayList<>();
        if (pageBreak) {
            second.addAll(rows.subList(0, 11));
            parts.add(table(second));
            parts.add(paragraph("- 3 -"));
            second = new ArrayList<>(PrintedReport.secondHead());
            second.addAll(rows.subList(11, rows.size()));
        } else {
            second.addAll(rows);
        }
        parts.add(table(second));
        List<PrintedReport.Line> third = new ArrayList<>(PrintedReport.thirdHead());
        third.add(report.third());
        return paragraph("某某区示例局2024年政府信息公开工作年度报告")
                + paragraph("根据条例编制。统计期限自2024年1月1日起至2024年12月31日止，全年发布信息1,234条，受理申请5件，行政复议0件。")
                + paragraph("一、总体情况")
                + paragraph("2024年本机关公开规章3件、行政许可结果120条，收到信息公开申请若干，规范性文件4件。")
                + paragraph("二、主动公开政府信息情况")
                + table(report.first())
                + paragraph("三、收到和处理政府信息公开申请情况")
                + String.join("", parts)
                + paragraph("四、政府信息公开行政复议、行政诉讼情况")
                + table(third)
                + paragraph("五、存在的主要问题及改进情况")
                + paragraph("一是培训不足，全年仅2次；二是解读1篇。")
                + paragraph("六、其他需要报告的事项")
                + paragraph("2024年未收取信息处理费。共承办建议提案34件。");
    }

    private String paragraph(String text) {
        return isHtml() ? "<p>" + text + "</p>\n" : text + "\n\n";
    }

    private static String rows(
            List<PrintedReport.Line> lines, String before, String between, String after, boolean empty) {
        StringBuilder out = new StringBuilder();
        for (PrintedReport.Line line : lines) {
            List<String> cells = new ArrayList<>();
            line.leads().stream().filter(cell -> empty || !cell.isEmpty()).forEach(cells::add);
            cells.addAll(line.values());
            out.append(before).append(String.join(between, cells)).append(after).append('\n');
        }
        return out.append('\n').toString();
    }

    private static String cells(List<PrintedReport.Line> lines, String between) {
        List<String> cells = new ArrayList<>();
        lines.forEach(line -> {
            line.leads().stream().filter(cell -> !cell.isEmpty()).forEach(cells::add);
            cells.addAll(line.values());
        });
        return String.join(between, cells) + between;
    }

    private static String wordCells(List<PrintedReport.Line> lines) {
        StringBuilder out = new StringBuilder();
        for (PrintedReport.Line line : lines) {
            line.leads().forEach(cell -> out.append('\t').append(cell).append('\n'));
            line.values().forEach(cell -> out.append('\t').append(cell).append('\n'));
            out.append('\n');
        }
        return out.append('\n').toString();
    }

    private static String html(List<PrintedReport.Line> lines, boolean spans, String tag) {
        String open = tag.equals("p") ? "<p><span>" : "";
        String close = tag.equals("p") ? "</span></p>" : "";
        return lines.stream()
                .map(line -> {
                    StringBuilder row = new StringBuilder("<tr>");
                    for (String cell : line.leads()) {
                        if (!spans || !cell.isEmpty()) {
                            row.append(spans ? "<td colspan=\"2\" rowspan=\"3\">" : "<td>");
                            row.append(open).append(cell).append(close).append("</td>");
                        }
                    }
                    line.values()
                            .forEach(cell -> row.append("<td>")
                                    .append(open)
                                    .append(cell)
                                    .append(close)
                                    .append("</td>"));
                    return row + "</tr>\n";
                })
                .collect(Collectors.joining("", "<table border=1><tbody>\n", "</tbody></table>\n"));
    }
}
