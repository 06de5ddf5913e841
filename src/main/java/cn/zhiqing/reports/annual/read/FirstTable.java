package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.read.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 表一: reads proactive publication; the rows have one, two or three cells. */
final class FirstTable {
    private static final int LONGEST_WORDS = 16;

    /** Marks of a line that stands beside the table and not in it. */
    private static final Pattern SENTENCE = Pattern.compile("[：:。，；;【】|>]|\\S\\s+\\S+\\s+\\S");

    private static final List<String> HEADS = List.of(
            "第二十条第",
            "信息内容",
            "本年制发件数",
            "本年废止件数",
            "本年度止件数",
            "现行有效件数",
            "本年处理决定数量",
            "本年收费金额单位万元",
            "上一年项目数量",
            "本年增减",
            "处理决定数量",
            "采购项目数量",
            "采购总金额",
            "本年新制作数量",
            "本年新公开数量",
            "对外公开总数量");

    private final Map<String, List<Table1Cell>> rows = new LinkedHashMap<>();
    private final Map<Table1Cell, Token> found = new EnumMap<>(Table1Cell.class);
    private final List<String> notes;
    private final StringBuilder pending = new StringBuilder();
    private final List<Token> cells = new ArrayList<>();
    private List<Table1Cell> open = List.of();

    /** Blanks that stood between label and numbers in a full row: the layout leaves some there. */
    private int mostBefore;

    private FirstTable(ReportFormat format, List<String> notes) {
        this.notes = notes;
        for (Table1Cell cell : format.table1()) {
            rows.computeIfAbsent(Script.key(cell.rowLabel()), label -> new ArrayList<>())
                    .add(cell);
        }
        // many bodies print the label of the other format
        List<Table1Cell> documents = rows.getOrDefault("行政规范性文件", rows.getOrDefault("规范性文件", List.of()));
        rows.put("规范性文件", documents);
        rows.put("行政规范性文件", documents);
    }

    static Map<Table1Cell, Token> read(List<Token> tokens, ReportFormat format, boolean endsHere, List<String> notes) {
        FirstTable table = new FirstTable(format, notes);
        for (Token token : TornLabels.mended(tokens, table.rows.keySet())) {
            table.take(token);
        }
        table.close(endsHere);
        return table.found;
    }

    private void take(Token token) {
        if (token.is(Kind.ROW_END)) {
            return;
        }
        if (token.is(Kind.LABEL) && token.key().isEmpty()) {
            return;
        }
        if (token.is(Kind.LABEL) && !isWordsInCell(token)) {
            if (!open.isEmpty() && !(pending.isEmpty() && cells.isEmpty() && isTorn(token))) {
                close(false);
            }
            pending.append(token.key());
            open(pending.toString());
        } else if (!open.isEmpty()) {
            cells.add(token);
        }
    }

    private void open(String text) {
        rows.keySet().stream()
                .filter(text::endsWith)
                .max(Comparator.comparingInt(String::length))
                .ifPresent(label -> {
                    open = rows.getOrDefault(label, List.of());
                    pending.setLength(0);
                });
    }

    /** Text behind a row's label that is no piece of any label of the form stands where a number should. */
    private boolean isWordsInCell(Token token) {
        long full = cells.stream()
                .filter(cell -> cell.is(Kind.NUMBER) || cell.is(Kind.WORDS) || cell.is(Kind.LABEL))
                .count();
        return !open.isEmpty()
                && full < open.size()
                && token.key().length() <= LONGEST_WORDS
                && !SENTENCE.matcher(token.text()).find()
                && !isPieceOfForm(token.key());
    }

    private boolean isPieceOfForm(String key) {
        return key.startsWith("第二十条")
                || HEADS.stream().anyMatch(head -> head.contains(key) || key.startsWith(head))
                || rows.keySet().stream().anyMatch(label -> label.contains(key) || key.startsWith(label))
                || key.startsWith("三收到和处理")
                || key.startsWith("收到和处理");
    }

    private boolean isTorn(Token token) {
        return rows.keySet().stream().anyMatch(label -> label.endsWith(token.key())) && !rows.containsKey(token.key());
    }

    private void close(boolean last) {
        if (open.isEmpty()) {
            return;
        }
        boolean seen = found.keySet().containsAll(open);
        if (!seen) {
            put(last);
        }
        open = List.of();
        cells.clear();
        pending.setLength(0);
    }

    private void put(boolean last) {
        int width = open.size();
        List<Token> certain =
                cells.stream().filter(token -> !token.is(Kind.PERHAPS_BLANK)).toList();
        List<Token> core = Run.trimmed(certain);
        List<Token> chosen = core;
        int lead = core.isEmpty() ? 0 : certain.indexOf(core.getFirst());
        mostBefore = core.size() == width ? Math.max(mostBefore, lead) : mostBefore;
        if (core.size() < width && certain.size() >= width) {
            int from = mostBefore == 0 ? 0 : Math.min(lead, certain.size() - width);
            chosen = certain.subList(from, from + width);
        } else if (core.size() < width && Run.trimmed(cells).size() == width) {
            chosen = Run.trimmed(cells);
        } else if (core.size() < width && cells.size() == width) {
            chosen = cells;
        } else if (core.size() < width && !last && !core.isEmpty()) {
            notes.add(
                    "表一“" + open.getFirst().rowLabel() + "”一行应有" + width + "个数，只读到" + core.size() + "个，无法判断缺哪一列，整行留空");
            return;
        }
        for (int i = 0; i < Math.min(width, chosen.size()); i++) {
            found.put(open.get(i), chosen.get(i));
        }
    }
}
