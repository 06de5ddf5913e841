package cn.zhiqing.supervision.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (ISO/IEC 29500) written forwards: texts stand in their cells, not in a table of strings that would have to be
 * remembered. What does not fit on one sheet goes on with the headings on the next. The parts that name all sheets come last.
 */
final class XlsxSheet implements Sheet {

    /** Rows of one sheet, headings included. */
    static final int MOST_ROWS = 1_048_576;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final String title;
    private final List<String> headings;
    private final int mostRows;
    private final ZipOutputStream zip;
    private final Writer out;
    private int sheets;
    private int rows;

    XlsxSheet(String title, List<String> headings, OutputStream stream) throws IOException {
        this(title, headings, stream, MOST_ROWS);
    }

    XlsxSheet(String title, List<String> headings, OutputStream stream, int mostRows) throws IOException {
        this.title = title;
        this.headings = List.copyOf(headings);
        this.mostRows = mostRows;
        this.zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        beginSheet();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (rows == mostRows) {
            endSheet();
            beginSheet();
        }
        write(cells, "");
    }

    @Override
    public void close() throws IOException {
        endSheet();
        XlsxParts.write(sheets, title, this::part);
        zip.finish();
        zip.flush();
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.flush();
        zip.closeEntry();
    }

    private void beginSheet() throws IOException {
        sheets++;
        rows = 0;
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheets + ".xml"));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\""
                + Math.max(1, headings.size()) + "\" width=\"15\" customWidth=\"1\"/></cols><sheetData>");
        write(headings, " s=\"1\"");
    }

    private void endSheet() throws IOException {
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
    }

    private void write(List<? extends @Nullable Object> cells, String style) throws IOException {
        out.write("<row>");
        for (Object cell : cells) {
            switch (cell) {
                case null -> out.write("<c/>");
                case Number number -> out.write("<c" + style + "><v>" + number + "</v></c>");
                case LocalDate day -> out.write("<c s=\"2\"><v>" + ChronoUnit.DAYS.between(DAY_ZERO, day) + "</v></c>");
                default -> {
                    out.write("<c t=\"inlineStr\"" + style + "><is><t xml:space=\"preserve\">");
                    text(cell.toString());
                    out.write("</t></is></c>");
                }
            }
        }
        out.write("</row>");
        rows++;
    }

    /** Escapes markup and leaves out what XML 1.0 cannot hold. */
    private void text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '\t', '\n', '\r' -> out.write("&#" + (int) c + ";");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.write(c);
                        out.write(text.charAt(++i));
                    } else if (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') {
                        out.write(c);
                    }
                }
            }
        }
    }
}
