package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PDF: read back with its geometry, fonts and tags")
class PdfTest {

    private static final PaperPress PRESS = new PaperPress(Path.of("target/no-fonts-here"));
    private static final double MM = 72 / 25.4;

    private static PDDocument read(OfficialPaper paper) throws IOException {
        return Loader.loadPDF(PRESS.print(paper, PaperForm.PDF).orThrow().bytes());
    }

    @Test
    @DisplayName("22 lines of 28 characters of 16 points stand within 156 × 225 mm of an A4 page")
    void grid() throws IOException {
        try (var document = read(SamplePapers.with("告知书", List.of(new Paragraph("政".repeat(28 * 60)))))) {
            var rows = new TreeMap<Integer, List<TextPosition>>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals("政")) {
                        rows.computeIfAbsent(Math.round(text.getYDirAdj()), _ -> new ArrayList<>())
                                .add(text);
                    }
                }
            };
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            stripper.getText(document);
            assertThat(rows).hasSize(22);
            assertThat(rows.firstKey() / MM).isBetween(37.0, 37 + 10.3);
            assertThat(rows.lastKey() / MM).isBetween(262 - 10.3, 262.0);
            assertThat(rows.values()).allSatisfy(row -> {
                assertThat(row).hasSize(28);
                assertThat(row.getFirst().getFontSizeInPt()).isEqualTo(16f);
                assertThat(row.getFirst().getXDirAdj() / MM).isCloseTo(28, within(0.05));
                assertThat(row.getLast().getXDirAdj() / MM).isCloseTo(28 + 156.0 * 27 / 28, within(0.2));
            });
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth() / MM).isCloseTo(210, within(0.01));
            assertThat(box.getHeight() / MM).isCloseTo(297, within(0.01));
        }
    }

    @Test
    @DisplayName("every font is embedded, and only the part that is used")
    void fonts() throws IOException {
        try (var document = read(SamplePapers.reply(PaperStyle.LETTER))) {
            var names = new TreeSet<String>();
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.isDamaged()).isFalse();
                    names.add(font.getName());
                }
            }
            assertThat(names).hasSizeBetween(3, 4).allMatch(name -> name.matches("[A-Z]{6}\\+Zhiqing.*"));
        }
    }

    @Test
    @DisplayName("title, language and tags in reading order are there for who has it read aloud")
    void tags() throws IOException {
        try (var document = read(SamplePapers.reply(PaperStyle.LETTER))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("政府信息公开告知书（济科公开告〔2026〕12号）");
            var whole = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            var roles = whole.getKids().stream()
                    .map(kid -> ((PDStructureElement) kid).getStructureType())
                    .toList();
            assertThat(roles).startsWith("P", "P", "H1", "P").endsWith("Figure").doesNotContain("H2");
            var figure = (PDStructureElement) whole.getKids().getLast();
            assertThat(figure.getAlternateDescription()).contains("K7QD-2M9X-V4TB-81HN");
        }
    }

    @Test
    @DisplayName("as many pages as were set")
    void pages() throws IOException {
        var printed = PRESS.print(SamplePapers.ofLength(60), PaperForm.PDF).orThrow();
        try (var document = Loader.loadPDF(printed.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(printed.pages()).isGreaterThan(5);
        }
    }
}
