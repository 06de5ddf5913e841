package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.OfficialPaper.Heading;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.OfficialPaper.Quotation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** The text of a printed paper, by a reader that is not ours. */
public final class ReadBack {

    private ReadBack() {}

    public static String text(byte[] bytes, PaperForm form) {
        try {
            return switch (form) {
                case HTML ->
                    Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
                            .body()
                            .wholeText();
                case PDF -> pdf(bytes);
                case DOCX -> docx(bytes);
                case OFD -> ofd(bytes);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without white space and page numbers. */
    public static String squeezed(String text) {
        return text.replaceAll("— \\d+ —", "").replaceAll("[\\s\\u3000]+", "");
    }

    /** What a paper without attachments and notes says, in its order. */
    static String said(OfficialPaper paper) {
        String body = paper.body().stream()
                .map(block -> switch (block) {
                    case Heading(Level _, String text) -> text;
                    case Paragraph(String lead, String text) -> lead + text;
                    case Quotation(String text) -> text;
                })
                .collect(Collectors.joining());
        return paper.head().organ() + paper.head().number() + paper.title() + paper.addressee() + "：" + body
                + paper.ending().organ() + paper.date();
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static String ofd(byte[] bytes) throws IOException {
        try (var reader = new OFDReader(new ByteArrayInputStream(bytes))) {
            return String.join("\n", new ContentExtractor(reader).extractAll());
        }
    }
}
