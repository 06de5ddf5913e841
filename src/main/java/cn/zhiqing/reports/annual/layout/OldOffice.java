package cn.zhiqing.reports.annual.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;

/** 旧版 Office 文件 (Word and Excel 97 to 2003): compound files; macros in them are neither read nor run. */
final class OldOffice {
    private static final int MOST_SHEETS = 60;
    private static final int MOST_ROWS = 5_000;
    private static final int WIDEST = 401;

    private final BlockList blocks = new BlockList();

    private OldOffice() {}

    static Layout read(byte[] bytes) throws Unlaid {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            var layout = new OldOffice();
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw encrypted();
            } else if (files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                layout.word(files);
            } else if (files.getRoot().hasEntryCaseInsensitive("Workbook")
                    || files.getRoot().hasEntryCaseInsensitive("Book")) {
                layout.sheets(files);
            } else {
                throw new Unlaid("这不是Word或者Excel文件，未读取；请另存为DOCX或者文本", "neither Word nor Excel; save as DOCX or text");
            }
            return layout.blocks.layout(List.of());
        } catch (EncryptedDocumentException closed) {
            throw encrypted();
        } catch (IOException | RuntimeException broken) {
            throw new Unlaid("文件已损坏或者版本过旧，未读取；请用Word或者WPS另存为DOCX后再试", "damaged or too old; save as DOCX");
        }
    }

    private static Unlaid encrypted() {
        return new Unlaid("文件加了密码，未读取；请去掉密码后再试", "the file is encrypted; remove its password first");
    }

    private void word(POIFSFileSystem files) throws IOException, Unlaid {
        try (var document = new HWPFDocument(files.getRoot())) {
            Range range = document.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                if (paragraph.isInTable()) {
                    Table table = range.getTable(paragraph);
                    table(table);
                    i += Math.max(0, table.numParagraphs() - 1);
                } else {
                    for (String line : plain(paragraph.text()).lines().toList()) {
                        blocks.line(line);
                    }
                }
            }
        }
    }

    private void table(Table table) throws Unlaid {
        blocks.beginTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            var cells = new ArrayList<String>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                boolean covered = (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged())
                        || (cell.isMerged() && !cell.isFirstMerged());
                if (!covered) {
                    cells.add(plain(cell.text()));
                }
            }
            blocks.row(cells);
        }
    }

    /** Marks of cells, fields and pictures are taken out; breaks of every kind are line breaks. */
    private static String plain(String text) {
        return text.replaceAll("\\u0013[^\\u0014\\u0015]*[\\u0014]?", "")
                .replaceAll("[\\u0007\\u0001\\u0008\\u0015\\u0005]", "")
                .replace('\u000B', '\n')
                .replace('\r', '\n')
                .replace('\f', '\n');
    }

    private void sheets(POIFSFileSystem files) throws IOException, Unlaid {
        try (var book = new HSSFWorkbook(files)) {
            for (int i = 0; i < Math.min(MOST_SHEETS, book.getNumberOfSheets()); i++) {
                blocks.page(i + 1);
                blocks.beginTable();
                sheet(book.getSheetAt(i));
            }
        }
    }

    private void sheet(HSSFSheet sheet) throws Unlaid {
        for (int r = sheet.getFirstRowNum(); r <= Math.min(sheet.getLastRowNum(), MOST_ROWS); r++) {
            var row = sheet.getRow(r);
            if (row == null || row.getLastCellNum() < 0) {
                continue;
            }
            var cells = new ArrayList<String>();
            for (int c = 0; c < Math.min(row.getLastCellNum(), WIDEST); c++) {
                if (!isCovered(sheet, r, c)) {
                    cells.add(shown(row.getCell(c)));
                }
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                blocks.row(cells);
            }
        }
    }

    private static boolean isCovered(HSSFSheet sheet, int row, int column) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(row, column)) {
                return merged.getFirstRow() != row || merged.getFirstColumn() != column;
            }
        }
        return false;
    }

    private static String shown(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> SheetLayout.number(Double.toString(cell.getNumericCellValue()));
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }
}
