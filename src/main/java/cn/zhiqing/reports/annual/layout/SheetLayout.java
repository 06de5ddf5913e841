package cn.zhiqing.reports.annual.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Excel 工作簿 (OOXML, ECMA-376 part 1, 18): the rows of its sheets with the values that were stored; formulas are not computed. */
final class SheetLayout {
    static final String BOOK = "xl/workbook.xml";
    private static final String STRINGS = "xl/sharedstrings.xml";
    private static final int MOST_SHEETS = 60;
    private static final int WIDEST = 400;

    private final BlockList blocks = new BlockList();
    private final List<String> strings;

    private SheetLayout(List<String> strings) {
        this.strings = strings;
    }

    static boolean wants(String name) {
        return name.equals(BOOK) || name.equals(STRINGS) || name.matches("xl/worksheets/[^/]+\\.xml");
    }

    static Layout read(Parts parts) throws Unlaid {
        byte[] shared = parts.get(STRINGS);
        var layout = new SheetLayout(shared == null ? List.of() : strings(shared));
        for (int sheet = 1; sheet <= MOST_SHEETS; sheet++) {
            byte[] part = parts.get("xl/worksheets/sheet" + sheet + ".xml");
            if (part != null) {
                layout.blocks.page(sheet);
                layout.blocks.beginTable();
                layout.sheet(part);
            }
        }
        return layout.blocks.layout(List.of());
    }

    /** Texts are kept once for all sheets; phonetic guides are no part of them. */
    private static List<String> strings(byte[] part) throws Unlaid {
        Xml xml = Xml.of(part);
        var all = new ArrayList<String>();
        var text = new StringBuilder();
        boolean inText = false;
        while (true) {
            switch (xml.next()) {
                case START -> {
                    inText = xml.name().equals("t");
                    if (xml.name().equals("rPh")) {
                        xml.skip();
                    }
                }
                case TEXT -> text.append(inText ? xml.text() : "");
                case END -> {
                    inText = false;
                    if (xml.name().equals("si")) {
                        all.add(text.toString());
                        text.setLength(0);
                    }
                }
                case DONE -> {
                    return all;
                }
            }
        }
    }

    private record CellAt(int row, int column) {}

    private void sheet(byte[] part) throws Unlaid {
        var rows = new TreeMap<Integer, NavigableMap<Integer, String>>();
        Set<CellAt> covered = new HashSet<>();
        Xml xml = Xml.of(part);
        int row = 0;
        while (true) {
            switch (xml.next()) {
                case START -> {
                    switch (xml.name()) {
                        case "row" -> row = xml.number("r", row + 1);
                        case "c" -> cell(xml, rows.computeIfAbsent(row, _ -> new TreeMap<>()));
                        case "mergeCell" -> cover(xml.attribute("ref"), covered);
                        default -> {}
                    }
                }
                case DONE -> {
                    write(rows, covered);
                    return;
                }
                default -> {}
            }
        }
    }

    private void cell(Xml xml, NavigableMap<Integer, String> row) throws Unlaid {
        String at = xml.attribute("r");
        int column = at == null ? row.isEmpty() ? 1 : row.lastKey() + 1 : column(at);
        String type = xml.attribute("t");
        var value = new StringBuilder();
        boolean shown = false;
        for (int open = 1; open > 0; ) {
            switch (xml.next()) {
                case START -> {
                    open++;
                    shown = xml.name().equals("v") || xml.name().equals("t");
                }
                case TEXT -> value.append(shown ? xml.text() : "");
                case END -> {
                    open--;
                    shown = false;
                }
                case DONE -> open = 0;
            }
        }
        row.put(column, shown(value.toString(), type));
    }

    private String shown(String stored, @Nullable String type) {
        if ("s".equals(type)) {
            return stored.matches("\\d{1,9}") && Integer.parseInt(stored) < strings.size()
                    ? strings.get(Integer.parseInt(stored))
                    : "";
        }
        return type == null || type.equals("n") ? number(stored) : stored;
    }

    /** As people see it: 17 binary digits of a sum are shown as the number that was meant. */
    static String number(String stored) {
        try {
            BigDecimal plain = new BigDecimal(stored.strip());
            return plain.round(new java.math.MathContext(15))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException words) {
            return stored;
        }
    }

    private static void cover(@Nullable String merged, Set<CellAt> covered) throws Unlaid {
        String[] ends = merged == null ? new String[0] : merged.split(":", -1);
        if (ends.length != 2) {
            return;
        }
        int left = column(ends[0]);
        int right = column(ends[1]);
        int top = row(ends[0]);
        int bottom = row(ends[1]);
        if ((long) (right - left + 1) * (bottom - top + 1) > 20_000) {
            return;
        }
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                if (row != top || column != left) {
                    covered.add(new CellAt(row, column));
                }
            }
        }
    }

    /** Cells that are only drawn, to the right of everything that was filled in, are no cells of a table. */
    private void write(NavigableMap<Integer, NavigableMap<Integer, String>> rows, Set<CellAt> covered) throws Unlaid {
        int width = rows.values().stream()
                .flatMap(row -> row.entrySet().stream())
                .filter(cell -> !cell.getValue().isBlank())
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
        for (var row : rows.entrySet()) {
            NavigableMap<Integer, String> cells = row.getValue();
            if (cells.values().stream().allMatch(String::isBlank)) {
                continue;
            }
            var told = new ArrayList<String>();
            for (int column = 1; column <= Math.min(cells.lastKey(), Math.min(width, WIDEST + 1)); column++) {
                if (!covered.contains(new CellAt(row.getKey(), column))) {
                    told.add(cells.getOrDefault(column, ""));
                }
            }
            tell(told);
        }
    }

    private void tell(List<String> cells) throws Unlaid {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() == 1 && cells.size() < 4) {
            for (String text : filled.getFirst().lines().toList()) {
                blocks.line(text);
            }
        } else {
            blocks.row(cells);
        }
    }

    /** The number of a column from its letters, from 1. */
    private static int column(String at) throws Unlaid {
        int column = 0;
        for (int i = 0; i < at.length() && Character.isLetter(at.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(at.charAt(i)) - 'A' + 1);
            if (column > 20_000 || column < 1) {
                throw new Unlaid("工作表的列号不对，文件可能已损坏", "a column of the sheet is out of bounds");
            }
        }
        return Math.max(1, column);
    }

    private static int row(String at) {
        String digits = at.replaceAll("\\D", "");
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 1;
    }
}
