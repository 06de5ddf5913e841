package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.Sheet.Ink;
import cn.zhiqing.documents.paper.Sheet.Mark;
import cn.zhiqing.documents.paper.Sheet.Piece;
import cn.zhiqing.documents.paper.Sheet.Rule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/** OFD (GB/T 33190-2016): pages of text and path objects, with the fonts' used parts inside. */
final class OfdWriter {

    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String BOX = "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>";

    private final OfdFonts embedded;
    private final TypeCase fonts;
    private int lastId;

    private OfdWriter(Layout layout, TypeCase fonts) {
        this.fonts = fonts;
        this.embedded = new OfdFonts(layout, fonts);
        this.lastId = embedded.lastId();
    }

    static byte[] write(OfficialPaper paper, Layout layout, TypeCase fonts) {
        synchronized (fonts) {
            return new OfdWriter(layout, fonts).run(paper, layout);
        }
    }

    private byte[] run(OfficialPaper paper, Layout layout) {
        var zip = new FixedZip();
        zip.put("OFD.xml", root(paper, layout));
        var list = new StringBuilder();
        var pages = layout.sheets().stream().map(this::page).toList();
        for (int n = 0; n < pages.size(); n++) {
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(++lastId, n));
        }
        zip.put(
                "Doc_0/Document.xml",
                Xml.DECLARATION + "<ofd:Document" + NAMESPACE + "><ofd:CommonData><ofd:MaxUnitID>" + lastId
                        + "</ofd:MaxUnitID><ofd:PageArea>" + BOX
                        + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
                        + list + "</ofd:Pages></ofd:Document>");
        zip.put(
                "Doc_0/PublicRes.xml",
                Xml.DECLARATION + "<ofd:Res" + NAMESPACE + " BaseLoc=\"Res\">" + embedded.xml() + "</ofd:Res>");
        embedded.putInto(zip);
        for (int n = 0; n < pages.size(); n++) {
            zip.put("Doc_0/Pages/Page_" + n + "/Content.xml", pages.get(n));
        }
        return zip.close();
    }

    private static String root(OfficialPaper paper, Layout layout) {
        String words = layout.elements().stream().map(Layout.Element::text).collect(Collectors.joining("\n"));
        String id = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        LocalDate day = paper.ending().issuedOn();
        return Xml.DECLARATION + "<ofd:OFD" + NAMESPACE
                + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>" + id
                + "</ofd:DocID><ofd:Title>" + Xml.text(PdfStructure.title(paper)) + "</ofd:Title><ofd:Author>"
                + Xml.text(paper.head().organ()) + "</ofd:Author>"
                + (day == null ? "" : "<ofd:CreationDate>" + day + "</ofd:CreationDate>")
                + "<ofd:DocUsage>Normal</ofd:DocUsage><ofd:Creator>Zhiqing</ofd:Creator></ofd:DocInfo>"
                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
    }

    private String page(Sheet sheet) {
        var out = new StringBuilder(Xml.DECLARATION)
                .append("<ofd:Page")
                .append(NAMESPACE)
                .append("><ofd:Area>")
                .append(BOX)
                .append("</ofd:Area><ofd:Content><ofd:Layer ID=\"")
                .append(++lastId)
                .append("\" Type=\"Body\">");
        sheet.rules().forEach(rule -> out.append(rule(rule)));
        sheet.pieces().forEach(piece -> Strip.of(piece, fonts).forEach(strip -> out.append(text(strip))));
        Mark mark = sheet.mark();
        if (mark != null) {
            out.append(mark(mark));
        }
        return out.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private String text(Strip strip) {
        Piece piece = strip.of();
        int ascent = (int) (piece.size() * 0.88);
        String deltas = strip.glyphs().stream()
                .limit(strip.glyphs().size() - 1L)
                .map(g -> Xml.mm(g.advance()))
                .collect(Collectors.joining(" "));
        int count = strip.glyphs().size();
        return "<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"%d\" Size=\"%s\">%s"
                        .formatted(
                                ++lastId,
                                Xml.mm(strip.x()),
                                Xml.mm(piece.baseline() - ascent),
                                Xml.mm(Math.max(Glyph.width(strip.glyphs()), piece.size())),
                                Xml.mm((int) (piece.size() * 1.2)),
                                embedded.id(strip.font()),
                                Xml.mm(piece.size()),
                                fill(piece.ink()))
                + "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"%d\" GlyphCount=\"%d\"><ofd:Glyphs>%s</ofd:Glyphs></ofd:CGTransform>"
                        .formatted(count, count, embedded.glyphs(strip))
                + "<ofd:TextCode X=\"0\" Y=\"" + Xml.mm(ascent) + "\""
                + (deltas.isEmpty() ? "" : " DeltaX=\"" + deltas + "\"")
                + ">" + Xml.text(strip.text()) + "</ofd:TextCode></ofd:TextObject>";
    }

    private String rule(Rule rule) {
        String w = Xml.mm(rule.width());
        String h = Xml.mm(rule.thickness());
        return path(
                Xml.mm(rule.x()) + " " + Xml.mm(rule.y()) + " " + w + " " + h,
                rule.ink(),
                "M 0 0 L " + w + " 0 L " + w + " " + h + " L 0 " + h + " C");
    }

    private String mark(Mark mark) {
        QrMark code = QrMark.of(mark.text());
        double module = Grid.toMm(mark.size()) / code.modules();
        String squares = code.bars().stream()
                .map(bar -> {
                    String x = Xml.decimal(bar.column() * module);
                    String y = Xml.decimal(bar.row() * module);
                    String right = Xml.decimal((bar.column() + bar.length()) * module);
                    String below = Xml.decimal((bar.row() + 1) * module);
                    return "M " + x + " " + y + " L " + right + " " + y + " L " + right + " " + below + " L " + x + " "
                            + below + " C";
                })
                .collect(Collectors.joining(" "));
        String side = Xml.mm(mark.size());
        return path(Xml.mm(mark.x()) + " " + Xml.mm(mark.y()) + " " + side + " " + side, Ink.BLACK, squares);
    }

    private String path(String boundary, Ink ink, String data) {
        return "<ofd:PathObject ID=\"" + ++lastId + "\" Boundary=\"" + boundary + "\" Stroke=\"false\" Fill=\"true\">"
                + fill(ink) + "<ofd:AbbreviatedData>" + data + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private static String fill(Ink ink) {
        int rgb = ink.rgb();
        return "<ofd:FillColor Value=\"%d %d %d\"/>".formatted(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }
}
