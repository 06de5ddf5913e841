package cn.zhiqing.documents.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a DOCX file around its text: relations, styles, page, page numbers. */
final class DocxParts {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String MARK = "<Relationship Id=\"rIdMark\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
            + " Target=\"media/mark.png\"/>";

    private DocxParts() {}

    static void put(FixedZip zip, OfficialPaper paper, String body) {
        boolean signed = paper.notes().verification() != null;
        boolean letter = paper.head().style() == PaperStyle.LETTER;
        for (String fixed : new String[] {
            "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml"
        }) {
            zip.put(fixed, resource(fixed).replace("MARK", signed ? MARK : ""));
        }
        zip.put("word/fontTable.xml", Xml.DECLARATION + "<w:fonts" + W + ">" + fonts() + "</w:fonts>");
        zip.put("word/footerOdd.xml", footer("right"));
        zip.put("word/footerEven.xml", footer("left"));
        zip.put("word/footerFirst.xml", letter ? lineAtTheFoot() : footer("right"));
        zip.put("word/header.xml", header(paper.draft()));
        zip.put(
                "word/document.xml",
                Xml.DECLARATION + "<w:document" + W
                        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>" + body
                        + section() + "</w:body></w:document>");
        zip.put("docProps/core.xml", core(paper));
    }

    /** The QR mark at the right, 20 mm wide. */
    static String mark(String description) {
        int side = 720_000;
        return """
                <w:p><w:pPr><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="right"/></w:pPr><w:r><w:drawing>\
                <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%1$d"/>\
                <wp:docPr id="1" name="核验二维码" descr="%2$s"/>\
                <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
                <pic:nvPicPr><pic:cNvPr id="1" name="mark.png" descr="%2$s"/><pic:cNvPicPr/></pic:nvPicPr>\
                <pic:blipFill><a:blip r:embed="rIdMark"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%1$d"/></a:xfrm>\
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
                </wp:inline></w:drawing></w:r></w:p>""".formatted(side, Xml.text(description));
    }

    /**
     * 版心 156 × 225 mm, 22 lines (GB/T 9704-2012, 5.2). The 28 characters of a line come from the characters' spacing in
     * {@code styles.xml}: a grid of cells narrower than a character is read as two cells each by other programs than Word.
     */
    private static String section() {
        return """
                <w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>\
                <w:headerReference w:type="even" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdHeader"/>\
                <w:footerReference w:type="default" r:id="rIdOdd"/>\
                <w:footerReference w:type="even" r:id="rIdEven"/><w:footerReference w:type="first" r:id="rIdFirst"/>\
                <w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1134" w:gutter="0"/>\
                <w:titlePg/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>""";
    }

    private static String footer(String side) {
        String field = Stream.of(
                        "<w:t xml:space=\"preserve\">— </w:t>",
                        "<w:fldChar w:fldCharType=\"begin\"/>",
                        "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>",
                        "<w:fldChar w:fldCharType=\"separate\"/>",
                        "<w:t>1</w:t>",
                        "<w:fldChar w:fldCharType=\"end\"/>",
                        "<w:t xml:space=\"preserve\"> —</w:t>")
                .map(part -> "<w:r><w:rPr>" + DocxParagraph.fonts(Face.SONG)
                        + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>" + part + "</w:r>")
                .collect(Collectors.joining());
        return Xml.DECLARATION + "<w:ftr" + W + "><w:p><w:pPr><w:ind w:left=\"316\" w:right=\"316\"/><w:jc w:val=\""
                + side + "\"/></w:pPr>" + field + "</w:p></w:ftr>";
    }

    private static String lineAtTheFoot() {
        return Xml.DECLARATION + "<w:ftr" + W
                + "><w:p><w:pPr><w:pBdr><w:top w:val=\"thinThickSmallGap\" w:sz=\"24\" w:space=\"1\" w:color=\"C00000\"/></w:pBdr>"
                + "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/><w:ind w:left=\"-397\" w:right=\"-397\"/></w:pPr></w:p></w:ftr>";
    }

    private static String header(boolean draft) {
        return Xml.DECLARATION + "<w:hdr" + W + ">"
                + new DocxParagraph("Normal")
                        .side(DocxParagraph.Side.RIGHT)
                        .text(draft ? "草稿" : "", Face.HEI)
                        .xml()
                + "</w:hdr>";
    }

    private static String fonts() {
        return Stream.of(Face.values())
                .map(face -> "<w:font w:name=\"" + face.officeName() + "\"><w:altName w:val=\"" + face.otherName()
                        + "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/></w:font>")
                .collect(Collectors.joining());
    }

    private static String core(OfficialPaper paper) {
        return Xml.DECLARATION
                + """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
                <dc:language>zh-CN</dc:language></cp:coreProperties>""".formatted(
                                Xml.text(PdfStructure.title(paper)),
                                Xml.text(paper.head().organ()));
    }

    private static String resource(String name) {
        String file = switch (name) {
            case "_rels/.rels" -> "package-rels.xml";
            case "word/_rels/document.xml.rels" -> "document-rels.xml";
            case "[Content_Types].xml" -> "content-types.xml";
            default -> name.substring(name.lastIndexOf('/') + 1);
        };
        try (InputStream in = DocxParts.class.getResourceAsStream("/cn/zhiqing/documents/paper/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the part " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
