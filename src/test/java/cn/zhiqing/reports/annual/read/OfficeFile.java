package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.read.OfficialForm.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The form as office programs write it: merged cells are merged as each of them does it. */
enum OfficeFile {
    DOCX {
        @Override
        byte[] print(String title, AnnualTables tables) throws IOException {
            try (var document = new XWPFDocument();
                    var out = new ByteArrayOutputStream()) {
                document.createParagraph().createRun().setText(title);
                for (Part part : parts(tables)) {
                    document.createParagraph().createRun().setText(part.heading());
                    word(document, part.grid());
                }
                document.write(out);
                return out.toByteArray();
            }
        }
    },
    XLSX {
        @Override
        byte[] print(String title, AnnualTables tables) throws IOException {
            return book(new XSSFWorkbook(), title, tables);
        }
    },
    XLS {
        @Override
        byte[] print(String title, AnnualTables tables) throws IOException {
            return book(new HSSFWorkbook(), title, tables);
        }
    },
    ODT {
        @Override
        byte[] print(String title, AnnualTables tables) throws IOException {
            var text = new StringBuilder("<text:h>" + title + "</text:h>");
            for (Part part : parts(tables)) {
                text.append("<text:p>").append(part.heading()).append("</text:p><table:table table:name=\"t\">");
                for (List<At> row : part.grid()) {
                    text.append("<table:table-row>");
                    row.forEach(at -> text.append(open(at)));
                    text.append("</table:table-row>");
                }
                text.append("</table:table>");
            }
            String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                    + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>"
                    + text + "</office:text></office:body></office:document-content>";
            var parts = new LinkedHashMap<String, byte[]>();
            parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
            return packed(parts);
        }
    },
    RTF {
        @Override
        byte[] print(String title, AnnualTables tables) {
            var text = new StringBuilder(
                    "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}\\pard " + rich(title) + "\\par ");
            for (Part part : parts(tables)) {
                text.append("\\pard ").append(rich(part.heading())).append("\\par ");
                for (List<At> row : part.grid()) {
                    text.append("\\trowd ");
                    row.stream()
                            .filter(At::isOrigin)
                            .forEach(at -> text.append("\\pard\\intbl ")
                                    .append(rich(at.text()))
                                    .append("\\cell "));
                    text.append("\\row ");
                }
            }
            return (text + "}").getBytes(StandardCharsets.US_ASCII);
        }
    },
    PDF {
        @Override
        byte[] print(String title, AnnualTables tables) throws IOException {
            return DrawnFile.pdf(title, parts(tables));
        }
    },
    OFD {
        @Override
        byte[] print(String title, AnnualTables tables) throws IOException {
            return DrawnFile.ofd(title, parts(tables));
        }
    };

    /** A field of the grid; covered ones belong to the cell above or to the left. */
    record At(String text, int across, int down, boolean isOrigin, boolean below) {}

    record Part(String heading, List<List<At>> grid) {}

    abstract byte[] print(String title, AnnualTables tables) throws IOException;

    static List<Part> parts(AnnualTables tables) {
        var form = new OfficialForm(tables, Map.of());
        return List.of(
                new Part("二、主动公开政府信息情况", grid(form.first())),
                new Part("三、收到和处理政府信息公开申请情况", grid(form.second())),
                new Part("四、政府信息公开行政复议、行政诉讼情况", grid(form.third())));
    }

    private static List<List<At>> grid(List<List<Piece>> lines) {
        int width = lines.stream()
                .mapToInt(line -> line.stream().mapToInt(Piece::across).sum())
                .max()
                .orElse(0);
        var grid = new At[lines.size()][width];
        for (int r = 0; r < lines.size(); r++) {
            int c = 0;
            for (Piece piece : lines.get(r)) {
                while (grid[r][c] != null) {
                    c++;
                }
                for (int down = 0; down < piece.down(); down++) {
                    for (int across = 0; across < piece.across(); across++) {
                        boolean origin = down == 0 && across == 0;
                        grid[r + down][c + across] = new At(
                                origin ? piece.text() : "",
                                piece.across(),
                                piece.down(),
                                origin,
                                down > 0 && across == 0);
                    }
                }
            }
        }
        var rows = new ArrayList<List<At>>();
        for (At[] row : grid) {
            rows.add(java.util.Arrays.stream(row)
                    .filter(java.util.Objects::nonNull)
                    .toList());
        }
        return rows;
    }

    private static void word(XWPFDocument document, List<List<At>> grid) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (List<At> line : grid) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            for (At at : line) {
                if (!at.isOrigin() && !at.below()) {
                    continue;
                }
                XWPFTableCell cell = row.createCell();
                cell.setText(at.text());
                CTTcPr properties = cell.getCTTc().isSetTcPr()
                        ? cell.getCTTc().getTcPr()
                        : cell.getCTTc().addNewTcPr();
                if (at.across() > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(at.across()));
                }
                if (at.down() > 1) {
                    properties.addNewVMerge().setVal(at.isOrigin() ? STMerge.RESTART : STMerge.CONTINUE);
                }
            }
        }
    }

    private static byte[] book(Workbook book, String title, AnnualTables tables) throws IOException {
        try (book;
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("年报");
            int next = 0;
            sheet.createRow(next).createCell(0).setCellValue(title);
            next++;
            for (Part part : parts(tables)) {
                sheet.createRow(next).createCell(0).setCellValue(part.heading());
                next++;
                next = table(sheet, next, part.grid());
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static int table(Sheet sheet, int from, List<List<At>> grid) {
        int next = from;
        for (List<At> line : grid) {
            Row row = sheet.createRow(next);
            for (int column = 0; column < line.size(); column++) {
                At at = line.get(column);
                Cell cell = row.createCell(column);
                if (at.text().matches("-?\\d+(\\.\\d+)?")) {
                    cell.setCellValue(Double.parseDouble(at.text()));
                } else {
                    cell.setCellValue(at.text());
                }
                if (at.isOrigin() && at.across() * at.down() > 1) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(next, next + at.down() - 1, column, column + at.across() - 1));
                }
            }
            next++;
        }
        return next;
    }

    private static String open(At at) {
        if (!at.isOrigin()) {
            return "<table:covered-table-cell/>";
        }
        String spans = (at.across() > 1 ? " table:number-columns-spanned=\"" + at.across() + "\"" : "")
                + (at.down() > 1 ? " table:number-rows-spanned=\"" + at.down() + "\"" : "");
        return "<table:table-cell" + spans + "><text:p>" + at.text() + "</text:p></table:table-cell>";
    }

    private static String rich(String text) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < 128 ? Character.toString(c) : "\\u" + (short) c + "?"));
        return out.toString();
    }

    static byte[] packed(Map<String, byte[]> parts) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
