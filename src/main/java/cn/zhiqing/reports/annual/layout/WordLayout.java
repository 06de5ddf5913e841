package cn.zhiqing.reports.annual.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Word 文档 (OOXML, ECMA-376 part 1, 17): paragraphs and table rows as they stand; deleted revisions and field codes are not read. */
final class WordLayout {
    static final String MAIN = "word/document.xml";

    private final Xml xml;
    private final BlockList blocks = new BlockList();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Table> tables = new ArrayDeque<>();
    private boolean inRowProperties;

    /** A table that is being read: tables stand in cells of tables. */
    private static final class Table {
        final List<String> row = new ArrayList<>();
        final StringBuilder cell = new StringBuilder();
        boolean continued;
        boolean deleted;
        /** Rows within this row have been told already: the row around them is only their frame. */
        boolean frame;
    }

    private WordLayout(Xml xml) {
        this.xml = xml;
    }

    static Layout read(byte[] document) throws Unlaid {
        var layout = new WordLayout(Xml.of(document));
        layout.walk();
        return layout.blocks.layout(List.of());
    }

    private void walk() throws Unlaid {
        boolean text = false;
        while (true) {
            switch (xml.next()) {
                case START -> text = start(xml.name());
                case TEXT -> {
                    if (text) {
                        write(xml.text());
                    }
                }
                case END -> {
                    text = false;
                    end(xml.name());
                }
                case DONE -> {
                    endLine();
                    return;
                }
            }
        }
    }

    /** Whether what follows is text that is shown. */
    private boolean start(String name) throws Unlaid {
        switch (name) {
            case "t" -> {
                return true;
            }
            case "tab" -> write("\t");
            case "br", "cr" -> breakLine();
            case "noBreakHyphen" -> write("-");
            case "del", "moveFrom", "Fallback", "pPrChange", "rPrChange" -> delete(name);
            case "trPr" -> inRowProperties = true;
            case "tbl" -> {
                endLine();
                blocks.beginTable();
                tables.push(new Table());
            }
            case "vMerge" -> {
                if (!tables.isEmpty() && !"restart".equals(xml.attribute("val"))) {
                    tables.peek().continued = true;
                }
            }
            default -> {}
        }
        return false;
    }

    /** A deleted run is passed over; a mark of deletion within a row's properties deletes the row. */
    private void delete(String name) throws Unlaid {
        if (name.equals("del") && inRowProperties && !tables.isEmpty()) {
            tables.peek().deleted = true;
        }
        xml.skip();
    }

    private void end(String name) throws Unlaid {
        switch (name) {
            case "trPr" -> inRowProperties = false;
            case "p" -> breakLine();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> {
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
        if (!table.continued) {
            table.row.add(table.cell.toString());
        }
        table.cell.setLength(0);
        table.continued = false;
    }

    private void endRow() throws Unlaid {
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        if (table.frame) {
            for (String cell : table.row) {
                for (String text : cell.lines().toList()) {
                    blocks.line(text);
                }
            }
        } else if (!table.deleted) {
            blocks.row(table.row);
        }
        table.row.clear();
        table.deleted = false;
        table.frame = false;
    }
}
