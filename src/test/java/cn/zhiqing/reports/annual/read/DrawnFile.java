package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.read.OfficeFile.At;
import cn.zhiqing.reports.annual.read.OfficeFile.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The form drawn on pages: lines around cells, words within, tables over page breaks, long labels on several lines. */
final class DrawnFile {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double SIDE = 40;
    private static final double LEAST = 24;
    private static final double SIZE = 8;

    /** Words at the left end of their base line, from the upper left corner. */
    private record Words(String text, double x, double y) {}

    private record Stroke(double x1, double y1, double x2, double y2) {}

    private record Page(List<Words> words, List<Stroke> strokes) {}

    private final List<Page> pages = new ArrayList<>();
    private double y;

    private DrawnFile(String title, List<Part> parts) {
        newPage();
        line(title);
        for (Part part : parts) {
            line(part.heading());
            table(part.grid());
        }
    }

    private void newPage() {
        pages.add(new Page(new ArrayList<>(), new ArrayList<>()));
        y = 50;
    }

    private void line(String text) {
        pages.getLast().words().add(new Words(text, SIDE, y + SIZE));
        y += 2 * SIZE;
    }

    /** A cell that goes on over the page is closed there and opened, empty, on the next. */
    private void table(List<List<At>> grid) {
        int columns = grid.getFirst().size();
        double wide = (WIDTH - 2 * SIDE) / columns;
        for (int row = 0; row < grid.size(); row++) {
            double high = height(grid.get(row), wide);
            if (y + high > HEIGHT - 60) {
                pages.getLast().words().add(new Words("- " + pages.size() + " -", WIDTH / 2, HEIGHT - 30));
                newPage();
            }
            Page page = pages.getLast();
            boolean top = row == 0 || page.strokes().isEmpty() || y < 51;
            for (int column = 0; column < columns; column++) {
                At at = grid.get(row).get(column);
                double left = SIDE + column * wide;
                if (at.isOrigin()) {
                    write(page, at.text(), left + 2, at.across() * wide - 4);
                }
                if (top || at.isOrigin() || !continues(grid, row, column, true)) {
                    page.strokes().add(new Stroke(left, y, left + wide, y));
                }
                if (column == 0 || !continues(grid, row, column, false)) {
                    page.strokes().add(new Stroke(left, y, left, y + high));
                }
            }
            page.strokes().add(new Stroke(WIDTH - SIDE, y, WIDTH - SIDE, y + high));
            y += high;
            if (row + 1 == grid.size() || y + height(grid.get(row + 1), wide) > HEIGHT - 60) {
                page.strokes().add(new Stroke(SIDE, y, WIDTH - SIDE, y));
            }
        }
        y += LEAST;
    }

    /** Enough for the longest text that has only this row. */
    private static double height(List<At> row, double wide) {
        double lines = row.stream()
                .filter(at -> at.down() == 1)
                .mapToDouble(at -> Math.ceil(at.text().length() / Math.floor((at.across() * wide - 4) / SIZE)))
                .max()
                .orElse(1);
        return Math.max(LEAST, (lines + 1) * SIZE);
    }

    /** Whether the field belongs to the cell above it, or to the one on its left. */
    private static boolean continues(List<List<At>> grid, int row, int column, boolean above) {
        At at = grid.get(row).get(column);
        if (at.isOrigin()) {
            return false;
        }
        for (int r = row; r >= 0; r--) {
            for (int c = column; c >= 0; c--) {
                At origin = grid.get(r).get(c);
                if (origin.isOrigin() && r + origin.down() > row && c + origin.across() > column) {
                    return above ? r < row : c < column;
                }
            }
        }
        return false;
    }

    private void write(Page page, String text, double left, double wide) {
        int each = Math.max(1, (int) (wide / SIZE));
        double at = y + SIZE;
        for (int from = 0; from < text.length(); from += each) {
            page.words().add(new Words(text.substring(from, Math.min(text.length(), from + each)), left, at));
            at += SIZE;
        }
    }

    static byte[] pdf(String title, List<Part> parts) throws IOException {
        try (var document = new PDDocument();
                InputStream in =
                        Objects.requireNonNull(DrawnFile.class.getResourceAsStream("/fonts/zhiqing-fang.ttf"));
                var out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, in, true);
            for (Page drawn : new DrawnFile(title, parts).pages) {
                var page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.setLineWidth(0.5f);
                    for (Stroke s : drawn.strokes()) {
                        content.moveTo((float) s.x1(), (float) (HEIGHT - s.y1()));
                        content.lineTo((float) s.x2(), (float) (HEIGHT - s.y2()));
                        content.stroke();
                    }
                    for (Words words : drawn.words()) {
                        write(content, words, font);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Digits and letters in a font of their own, as word processors do. */
    private static void write(PDPageContentStream content, Words words, PDFont chinese) throws IOException {
        PDFont latin = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        Matcher run = Pattern.compile("[ -~]+|[^ -~]+").matcher(words.text());
        while (run.find()) {
            content.beginText();
            content.setFont(run.group().charAt(0) < 128 ? latin : chinese, (float) SIZE);
            content.newLineAtOffset((float) (words.x() + run.start() * SIZE), (float) (HEIGHT - words.y()));
            content.showText(run.group());
            content.endText();
        }
    }

    static byte[] ofd(String title, List<Part> parts) {
        List<Page> pages = new DrawnFile(title, parts).pages;
        var files = new LinkedHashMap<String, byte[]>();
        put(
                files,
                "OFD.xml",
                "<ofd:OFD NS><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        var list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 1, i));
            put(files, "Doc_0/Pages/Page_" + i + "/Content.xml", content(pages.get(i)));
        }
        put(
                files,
                "Doc_0/Document.xml",
                "<ofd:Document NS><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 209.9 297</ofd:PhysicalBox>"
                        + "</ofd:PageArea></ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages></ofd:Document>");
        return OfficeFile.packed(files);
    }

    private static String content(Page page) {
        var text = new StringBuilder("<ofd:Page NS><ofd:Content><ofd:Layer>");
        for (Stroke s : page.strokes()) {
            text.append(mm(
                    "<ofd:PathObject Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>M %.3f %.3f L %.3f %.3f"
                            + "</ofd:AbbreviatedData></ofd:PathObject>",
                    s.x1(), s.y1(), s.x2(), s.y2()));
        }
        for (Words words : page.words()) {
            text.append(mm("<ofd:TextObject Boundary=\"%.3f %.3f 200 10\" Size=\"%.3f\">", words.x(), words.y(), SIZE));
            text.append(mm(
                    "<ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"g " + words.text().length() + " %.3f\">", SIZE));
            text.append(words.text()).append("</ofd:TextCode></ofd:TextObject>");
        }
        return text.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private static String mm(String format, double... points) {
        Object[] all =
                java.util.Arrays.stream(points).mapToObj(p -> p * 25.4 / 72).toArray();
        return String.format(Locale.ROOT, format, all);
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        String whole = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + text.replaceFirst("NS", "xmlns:ofd=\"http://www.ofdspec.org/2016\"");
        files.put(name, whole.getBytes(StandardCharsets.UTF_8));
    }
}
