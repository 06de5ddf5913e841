package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DOCX: read back with its page, fonts and styles")
class DocxTest {

    private static final PaperPress PRESS = new PaperPress(Path.of("target/no-fonts-here"));

    @Test
    @DisplayName("A4, 37 mm and 28 mm, 156 × 225 mm of text, 22 lines, page numbers by side")
    void page() throws Exception {
        try (var document = read(PaperStyle.LETTER)) {
            var section = document.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1587));
            int width = 11906 - 1587 - 1474;
            assertThat(width / 20.0 / 72 * 25.4).isBetween(155.9, 156.1);
            int pitch = section.getDocGrid().getLinePitch().intValue();
            assertThat((16838 - 2098 - 1984) / pitch).isEqualTo(22);
            assertThat(width / (320 - 5)).isEqualTo(28);
            assertThat(document.getFooterList()).hasSize(3);
        }
    }

    @Test
    @DisplayName("fonts by the names under which offices have them; title and QR mark as such")
    void fonts() throws Exception {
        try (var document = read(PaperStyle.DOCUMENT)) {
            var title = document.getParagraphs().stream()
                    .filter(p -> "Title".equals(p.getStyle()))
                    .findFirst()
                    .orElseThrow();
            assertThat(title.getText()).isEqualTo("政府信息公开告知书");
            assertThat(title.getRuns()
                            .getFirst()
                            .getFontFamily(org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia))
                    .isEqualTo("方正小标宋简体");
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("济科公开告〔2026〕12号");
        }
    }

    private static XWPFDocument read(PaperStyle style) throws Exception {
        byte[] bytes =
                PRESS.print(SamplePapers.reply(style), PaperForm.DOCX).orThrow().bytes();
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
