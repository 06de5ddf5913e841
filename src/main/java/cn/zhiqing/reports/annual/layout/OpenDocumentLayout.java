package cn.zhiqing.reports.annual.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** ODF 文档 (OASIS OpenDocument 1.3): text documents and sheets; cells that others cover and deletions that are tracked are not read. */
final class OpenDocumentLayout {
    static final String MAIN = "content.xml";

    /** What a sheet repeats at its end is room to write in, not content. */
    private static final int MOST_REPEATS = 64;

    private final Xml xml;
    private final BlockList blocks = new BlockList();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Table> tables = new ArrayDeque<>();

    private static final class Table {
        final List<String> row = new ArrayList<>();
        final StringBuilder cell = new StringBuilder();
        int repeats = 1;
        int rowRepeats = 1;

        @Nullable
        String value;

        boolean frame;
    }

    private OpenDocumentLayout(Xml xml) {
        this.xml = xml;
    }

    static Layout read(byte[] content) throws Unlaid {
        var layout = new OpenDocumentLayout(Xml.of(content));
        layout.walk();
        return layout.blocks.layout(List.of());
    }

    private void walk() throws Unlaid {
        int inText = 0;
        while (true) {
            switch (xml.next()) {
                case START -> {
                    boolean text = xml.name().equals("p") || xml.name().equals("h");
                    inText += text || inText > 0 ? 1 : 0;
                    inText -= start(xml.name()) && inText > 0 ? 1 : 0;
                }
                case TEXT -> {
                    if (inText > 0) {
                        write(xml.text());
                    }
                }
                case END -> {
                    inText -= inText > 0 ? 1 : 0;
                    end(xml.name());
                }
                case DONE -> {
                    endLine();
                    return;
                }
            }
        }
    }

    /** Whether the element was passed over, so that its end does not come. */
    private boolean start(String name) throws Unlaid {
        switch (name) {
            case "s" -> write(" ".repeat(Math.min(20, xml.number("c", 1))));
            case "tab" -> write("\t");
            case "line-break" -> breakLine();
            case "table" -> {
                endLine();
                blocks.beginTable();
                tables.push(new Table());
            }
            case "table-row" -> {
                if (!tables.isEmpty()) {
                    tables.peek().rowRepeats = Math.min(MOST_REPEATS, xml.number("number-rows-repeated", 1));
                }
            }
            case "table-cell" -> {
                if (!tables.isEmpty()) {
                    tables.peek().repeats = Math.min(MOST_REPEATS, xml.number("number-columns-repeated", 1));
                    tables.peek().value = xml.attribute("value");
                }
            }
            case "covered-table-cell", "tracked-changes", "annotation", "note", "deletion" -> {
                xml.skip();
                return true;
            }
            default -> {}
        }
        return false;
    }

    private void end(String name) throws Unlaid {
        switch (name) {
            case "p", "h" -> breakLine();
            case "table-cell" -> endCell();
            case "table-row" -> endRow();
            case "table" -> {
                tables.poll();
                if (!tables.isEmpty()) {
                    tables.peek().frame = true;
                }
            }
            default -> {}
        }
    }

    private void write(String text) {
        (tables.isEmpty() ? line : tables.peek().cell).append(text);
    }

    private void breakLine() throws Unlaid {
        if (tables.isEmpty()) {
            endLine();
        } else {
            tables.peek().cell.append('\n');
        }
    }

    private void endLine() throws Unlaid {
        blocks.line(line.toString());
        line.setLength(0);
    }

    private void endCell() {
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        String text = table.cell.toString();
        String value = table.value;
        for (int i = 0; i < table.repeats; i++) {
            table.row.add(text.isBlank() && value != null ? SheetLayout.number(value) : text);
        }
        table.cell.setLength(0);
    }

    private void endRow() throws Unlaid {
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        boolean filled = table.row.stream().anyMatch(cell -> !cell.isBlank());
        if (table.frame) {
            for (String cell : table.row) {
                for (String text : cell.lines().toList()) {
                    blocks.line(text);
                }
            }
        } else if (filled) {
            for (int i = 0; i < table.rowRepeats; i++) {
                blocks.row(withoutRoom(table.row));
            }
        }
        table.row.clear();
        table.frame = false;
    }

    /** A sheet fills its rows up with one cell that is repeated to the edge. */
    private static List<String> withoutRoom(List<String> row) {
        int last = row.size();
        while (last > 0
                && last > row.size() - MOST_REPEATS
                && row.size() > MOST_REPEATS
                && row.get(last - 1).isBlank()) {
            last--;
        }
        return row.subList(0, last);
    }
}
