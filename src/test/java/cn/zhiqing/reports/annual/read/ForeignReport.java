package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Cell;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Column;
import cn.zhiqing.reports.annual.Remedy;
import cn.zhiqing.reports.annual.RemedyColumn;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report as it might come from anywhere, drawn by lot, with what a careful person would read in it. */
final class ForeignReport {
    private static final List<String> WORDS = List.of("不公开", "/", "无", "—", "-", "不适用", "未统计", "涉密不公开", "见说明");
    private static final List<String> BODIES = List.of(
            "青山市水务局", "临河区人民政府", "白云街道办事处", "云岭县太平镇人民政府", "江东市公安局交通警察支队", "海曲市人民政府办公厅", "东湖区卫生健康委员会", "北川市大数据中心");
    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
    private static final List<FormWriter.Kind> KINDS = List.of(FormWriter.Kind.values());
    private static final List<Row> ONE_OTHER = ReportFormat.FORMAT_2019.rows();

    final int year;
    final String body;
    final FormWriter.Kind kind;
    final List<String> history = new ArrayList<>();
    final Set<CellId> unsure = new HashSet<>();
    byte[] bytes = new byte[0];
    AnnualTables expected;

    private final Random random;
    private final AnnualTables tables;
    private final Map<CellId, String> words = new HashMap<>();
    private final FormWriter writer;

    ForeignReport(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        year = 2019 + random.nextInt(7);
        body = BODIES.get(random.nextInt(BODIES.size()));
        kind = KINDS.get(random.nextInt(KINDS.size()));
        writer = new FormWriter(kind, random);
        ReportFormat format = ReportFormat.forYear(year);
        tables = figures(format, random.nextInt(6) == 0 ? ONE_OTHER : format.rows());
        damage();
        expected = expected();
        print();
    }

    private AnnualTables figures(ReportFormat format, List<Row> rows) {
        int size = List.of(1, 1, 3, 40, 2500).get(random.nextInt(5));
        AnnualTables.Builder made = AnnualTables.in(format, rows);
        for (Table1Cell cell : format.table1()) {
            made.put(cell, cell.isSigned() ? random.nextInt(5) - 2 : random.nextInt(size));
            if (cell.isMoney() && random.nextBoolean()) {
                made.put(cell, Cell.of(BigDecimal.valueOf(random.nextInt(9_000_000), 2 + random.nextInt(3))));
            }
        }
        for (Row row : rows) {
            int sum = 0;
            for (Column column : Column.PARTS) {
                int value = random.nextInt(4) == 0 ? random.nextInt(size) : 0;
                sum += value;
                made.put(row, column, value);
            }
            made.put(row, Column.C7_TOTAL, sum + (random.nextInt(60) == 0 ? 1 : 0));
        }
        for (Remedy remedy : Remedy.values()) {
            int sum = 0;
            for (RemedyColumn column : RemedyColumn.PARTS) {
                int value = random.nextInt(Math.min(size, 40));
                sum += value;
                made.put(remedy, column, value);
            }
            made.put(remedy, RemedyColumn.TOTAL, sum + (random.nextInt(20) == 0 ? 1 : 0));
        }
        return made.build();
    }

    private void damage() {
        List<CellId> ids = tables.ids();
        if (random.nextInt(4) == 0) {
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                words.put(ids.get(random.nextInt(ids.size())), WORDS.get(random.nextInt(WORDS.size())));
            }
            history.add("words");
        }
        if (random.nextInt(5) == 0) {
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                words.put(ids.get(random.nextInt(ids.size())), "");
            }
            history.add("blanks");
        }
        if (random.nextInt(6) == 0 && !writer.isShifted()) {
            Row row = tables.rows().get(random.nextInt(tables.rows().size()));
            words.put(new Table2Cell(row, Column.C7_TOTAL), OfficialForm.GONE);
            if (random.nextBoolean()) {
                words.put(new Table2Cell(row, Column.C6_OTHER), OfficialForm.GONE);
            }
            history.add("short row " + row);
        }
        boolean shows = writer.showsBlanks();
        words.forEach((id, word) -> {
            if (word.equals(OfficialForm.GONE) || (!shows && word.isEmpty())) {
                ids.stream().filter(other -> sameRow(id, other)).forEach(unsure::add);
            }
        });
    }

    private static boolean sameRow(CellId id, CellId other) {
        if (id instanceof Table2Cell one && other instanceof Table2Cell two) {
            return one.row() == two.row();
        }
        if (id instanceof Table1Cell one && other instanceof Table1Cell two) {
            return one.rowLabel().equals(two.rowLabel());
        }
        return id.getClass() == other.getClass() && !(id instanceof Table1Cell) && !(id instanceof Table2Cell);
    }

    private AnnualTables expected() {
        AnnualTables.Builder read = AnnualTables.in(tables.format(), tables.rows());
        tables.ids().forEach(id -> {
            String word = words.get(id);
            read.put(id, word == null ? tables.cell(id) : read(word));
        });
        return read.build();
    }

    private static Cell read(String word) {
        return word.isEmpty() ? Cell.BLANK : word.equals(OfficialForm.GONE) ? Cell.MISSING : Cell.text(word);
    }

    private void print() {
        String text = text();
        for (int i = random.nextInt(4); i > 0; i--) {
            Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
            history.add(mutation.name());
            text = mutation.apply(text);
        }
        int tables = text.indexOf(FormWriter.BEFORE);
        if (random.nextInt(4) == 0) {
            text = cut(text, tables);
        }
        text = text.replace(String.valueOf(FormWriter.BEFORE), "").replace(String.valueOf(FormWriter.BEHIND), "");
        bytes = text.getBytes(charset());
    }

    private Charset charset() {
        boolean rare = history.stream().anyMatch(name -> name.matches("RADICALS|ZERO_WIDTH|TRADITIONAL"));
        return random.nextInt(5) == 0 && !rare ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    }

    /** The text ends somewhere behind the first value, as pages saved with a limit do; what is gone is missing. */
    private String cut(String text, int from) {
        int at = from + 1 + random.nextInt(text.length() - from - 1);
        while (at < text.length() && isInsideValue(text, at)) {
            at++;
        }
        history.add("cut");
        int shown = (int) text.substring(0, at)
                .chars()
                .filter(c -> c == FormWriter.BEHIND)
                .count();
        AnnualTables.Builder read = AnnualTables.in(expected.format(), expected.rows());
        List<CellId> ids = new ArrayList<>(expected.ids());
        ids.removeIf(id -> OfficialForm.GONE.equals(words.get(id)));
        for (int i = 0; i < ids.size(); i++) {
            read.put(ids.get(i), i < shown ? expected.cell(ids.get(i)) : Cell.MISSING);
        }
        expected = read.build();
        return text.substring(0, at);
    }

    private static boolean isInsideValue(String text, int at) {
        int open = text.lastIndexOf(FormWriter.BEFORE, at - 1);
        return open > text.lastIndexOf(FormWriter.BEHIND, at - 1) || text.charAt(at) == FormWriter.BEHIND;
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        OfficialForm form = new OfficialForm(tables, words);
        boolean second = random.nextInt(8) == 0;
        out.append(head());
        out.append(writer.paragraph("二、主动公开政府信息情况")).append(writer.table(form.first()));
        out.append(writer.paragraph("三、收到和处理政府信息公开申请情况")).append(writer.table(form.second()));
        out.append(writer.paragraph("四、政府信息公开行政复议、行政诉讼情况")).append(writer.table(form.third()));
        out.append(writer.paragraph("五、存在的主要问题及改进情况"))
                .append(writer.paragraph("一是培训不足，全年仅2次；二是解读材料1篇。"))
                .append(writer.paragraph("六、其他需要报告的事项"))
                .append(writer.paragraph("本年度未收取信息处理费。共承办建议提案34件，行政许可120件均已公开。"));
        if (!second && random.nextInt(4) == 0) {
            out.append(writer.paragraph("上一篇：临江市另一局2018年政府信息公开工作年度报告"));
        }
        if (second) {
            history.add("two reports");
            AnnualTables other = PrintedReport.figures(ReportFormat.FORMAT_2021, ReportFormat.FORMAT_2021.rows(), year);
            out.append(unmarked(new OfficialForm(other, Map.of())));
        }
        out.append(
                writer.isHtml()
                        ? "<div class=footer><a>网站地图</a><p>主办：某某单位 备案号：鲁ICP备05000001号</p></div></body></html>"
                        : "");
        return out.toString();
    }

    private String unmarked(OfficialForm form) {
        String text = writer.paragraph("临江市另一局2018年政府信息公开工作年度报告")
                + writer.paragraph("二、主动公开政府信息情况")
                + writer.table(form.first())
                + writer.paragraph("三、收到和处理政府信息公开申请情况")
                + writer.table(form.second())
                + writer.paragraph("四、政府信息公开行政复议、行政诉讼情况")
                + writer.table(form.third());
        return text.replace(String.valueOf(FormWriter.BEFORE), "").replace(String.valueOf(FormWriter.BEHIND), "");
    }

    private String head() {
        StringBuilder out = new StringBuilder();
        if (writer.isHtml()) {
            out.append("<!DOCTYPE html><html><head><meta charset=utf-8><title>").append(title());
            out.append("</title><style>td{border:1px}</style></head><body><ul class=nav><li><a href=/>首页</a></li><li>")
                    .append(
                            "<a href=1>政府信息公开年报</a></li><li><a>依申请公开</a></li><li><a>行政复议</a></li><li><a>临江市另一局2018年政府信息公开工作年度报告</a></li><li><a>行政许可</a></li></ul>")
                    .append("<table width=100%><tr><td>您的位置：</td><td>首页 > 政务公开 > 年报</td></tr></table><h1>")
                    .append(title())
                    .append("</h1>");
        }
        String in = titles().get(writer.isHtml() ? 0 : random.nextInt(titles().size()));
        if (in.isEmpty()) {
            history.add("title in the text");
        }
        out.append(writer.paragraph(in));
        out.append(writer.paragraph("根据《中华人民共和国政府信息公开条例》第五十条要求，特编制" + body + year + "年政府信息公开工作年度报告。所列数据的统计期限自" + year
                + "年1月1日起至" + year + "年12月31日止。联系电话：0531-88001234。"));
        out.append(writer.paragraph("一、总体情况"));
        if (random.nextBoolean()) {
            history.add("prose");
            out.append(writer.paragraph("（一）主动公开。全年公开规章3件、行政规范性文件4件，行政许可结果120条，行政处罚 17 件。"));
            out.append(writer.paragraph("（二）依申请公开。本年新收政府信息公开申请12件，上年结转1件；予以公开 5 件，部分公开 2 件，结转下年度继续办理 0 件。"));
            out.append(writer.paragraph("（三）全年未发生行政复议、行政诉讼 0 件。根据第二十条第（一）项主动公开机构职能 36 条。"));
        }
        return out.toString();
    }

    private List<String> titles() {
        String numerals = String.valueOf(year)
                .chars()
                .mapToObj(digit -> String.valueOf("〇一二三四五六七八九".charAt(digit - '0')))
                .collect(Collectors.joining());
        return List.of(
                title(),
                "",
                body + "\n" + year + "年政府信息公开工作年度报告",
                body + year + "年\n政府信息公开工作年度报告",
                body + "\n" + year + "年\n政府信息公开工作年度报告",
                body + numerals + "年度政府信息公开工作报告",
                "  " + body + " " + year + " 年 度 政 府 信 息 公 开 工 作 年 度 报 告",
                "索引号：11370000MB/2024-00012\n发布机构：" + body + "\n" + body + year
                        + "年政府信息公开年度报告\n发布日期：2025-01-17 09:12 浏览次数：120次",
                "首页 > 政务公开 > 年报\n" + year + "年" + body + "政府信息公开工作年度报告\n来源：" + body);
    }

    private String title() {
        return body + year + "年政府信息公开工作年度报告";
    }

    /** Cells that were read as another number or as other words than printed. */
    List<String> wrong(AnnualTables read) {
        return difference(read, true);
    }

    /** Cells that hold a number or words and were read as nothing. */
    List<String> unread(AnnualTables read) {
        return difference(read, false);
    }

    private List<String> difference(AnnualTables read, boolean wrong) {
        List<String> list = new ArrayList<>();
        for (CellId id : expected.ids()) {
            Cell want = expected.cell(id);
            Cell got = read.cell(id);
            boolean same = same(want.value(), got.value()) && want.isText() == got.isText();
            boolean nothing = got.value() == null && !got.isText();
            boolean lost = unsure.contains(id) && (nothing || history.contains("cut"));
            if (!same && !lost && nothing != wrong) {
                list.add(id.id() + " " + want.shown() + "→" + got.shown());
            }
        }
        return list;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        return one == null ? two == null : two != null && one.compareTo(two) == 0;
    }
}
