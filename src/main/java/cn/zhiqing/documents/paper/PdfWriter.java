package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.Sheet.Mark;
import cn.zhiqing.documents.paper.Sheet.Piece;
import cn.zhiqing.documents.paper.Sheet.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDF 1.7 with tags, language, title and embedded parts of fonts; the same layout gives the same bytes. */
final class PdfWriter {

    private final TypeCase fonts;
    private final PDDocument document = new PDDocument();
    private final IdentityHashMap<TypeFont, PDType0Font> embedded = new IdentityHashMap<>();
    private final PdfStructure structure;

    private PdfWriter(Layout layout, TypeCase fonts) {
        this.fonts = fonts;
        this.structure = new PdfStructure(document, layout.elements());
    }

    static byte[] write(OfficialPaper paper, Layout layout, TypeCase fonts) {
        // fonts are read while they are embedded, and their readers are not for two threads
        synchronized (fonts) {
            var writer = new PdfWriter(layout, fonts);
            try (PDDocument _ = writer.document) {
                return writer.run(paper, layout);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private byte[] run(OfficialPaper paper, Layout layout) throws IOException {
        for (Sheet sheet : layout.sheets()) {
            var page = new PDPage(new PDRectangle(points(Grid.PAGE_WIDTH), points(Grid.PAGE_HEIGHT)));
            document.addPage(page);
            structure.begin(page);
            try (var content = new PDPageContentStream(document, page)) {
                draw(sheet, content);
            }
        }
        structure.finish(paper);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void draw(Sheet sheet, PDPageContentStream content) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        for (Rule rule : sheet.rules()) {
            colour(content, rule.ink());
            content.addRect(
                    points(rule.x()), up(rule.y() + rule.thickness()), points(rule.width()), points(rule.thickness()));
            content.fill();
        }
        content.endMarkedContent();
        int open = Integer.MIN_VALUE;
        for (Piece piece : sheet.pieces()) {
            if (piece.element() != open) {
                if (open != Integer.MIN_VALUE) {
                    content.endMarkedContent();
                }
                open = piece.element();
                structure.mark(content, open);
            }
            draw(piece, content);
        }
        if (open != Integer.MIN_VALUE) {
            content.endMarkedContent();
        }
        Mark mark = sheet.mark();
        if (mark != null) {
            structure.mark(content, mark.element());
            draw(mark, content);
            content.endMarkedContent();
        }
    }

    private void draw(Piece piece, PDPageContentStream content) throws IOException {
        colour(content, piece.ink());
        for (Strip strip : Strip.of(piece, fonts)) {
            content.beginText();
            content.setFont(embedded(strip.font()), points(piece.size()));
            content.newLineAtOffset(points(strip.x()), up(piece.baseline()));
            content.showTextWithPositioning(positioned(strip));
            content.endText();
        }
    }

    /** Characters with what each gives up or gains against its natural width, in thousandths of an em. */
    private static Object[] positioned(Strip strip) {
        List<Object> parts = new ArrayList<>();
        int size = strip.of().size();
        for (Glyph g : strip.glyphs()) {
            parts.add(Character.toString(g.codePoint()));
            float natural = strip.font().width(g.codePoint());
            float more = natural - g.advance() * 1000f / size;
            if (Math.abs(more) > 0.05f) {
                parts.add(Math.round(more * 10) / 10f);
            }
        }
        return parts.toArray();
    }

    private static void draw(Mark mark, PDPageContentStream content) throws IOException {
        QrMark code = QrMark.of(mark.text());
        float module = points(mark.size()) / code.modules();
        content.setNonStrokingColor(0f);
        for (QrMark.Bar bar : code.bars()) {
            content.addRect(
                    points(mark.x()) + bar.column() * module,
                    up(mark.y()) - (bar.row() + 1) * module,
                    bar.length() * module,
                    module);
        }
        content.fill();
    }

    private PDType0Font embedded(TypeFont font) throws IOException {
        PDType0Font known = embedded.get(font);
        if (known == null) {
            known = PDType0Font.load(document, font.outlines(), true);
            embedded.put(font, known);
        }
        return known;
    }

    private static void colour(PDPageContentStream content, Sheet.Ink ink) throws IOException {
        int rgb = ink.rgb();
        content.setNonStrokingColor((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
    }

    private static float points(int thousandths) {
        return thousandths / 1000f;
    }

    private static float up(int y) {
        return points(Grid.PAGE_HEIGHT - y);
    }
}
