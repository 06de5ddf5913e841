package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.documents.paper.OfficialPaper.Heading;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.OfficialPaper.Quotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HTML: headings, lists and dates as such, nothing from elsewhere")
class HtmlTest {

    private static Document read(OfficialPaper paper) {
        byte[] bytes = new PaperPress(Path.of("target/no-fonts-here"))
                .print(paper, PaperForm.HTML)
                .orThrow()
                .bytes();
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName(
            "language, title, one h1, a numbered list of attachments, a date that machines read, a QR mark with its words")
    void parts() {
        Document page = read(SamplePapers.reply(PaperStyle.LETTER));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.title()).contains("政府信息公开告知书");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("ol li")).extracting(Element::text).first().isEqualTo("征收补偿方案批复");
        assertThat(page.expectFirst("time").attr("datetime")).isEqualTo("2026-03-06");
        assertThat(page.expectFirst("svg[role=img]").attr("aria-label")).contains("K7QD-2M9X-V4TB-81HN");
        assertThat(page.select("script, link, img, [style], iframe")).isEmpty();
    }

    @Test
    @DisplayName("levels are headings, words of others a blockquote, and what people wrote is text")
    void levels() {
        Document page = read(SamplePapers.bare(
                "告知书",
                List.of(
                        new Heading(Level.FIRST, "一、检索"),
                        new Heading(Level.SECOND, "（一）系统"),
                        new Quotation("<b>原文</b>"),
                        new Paragraph("理由：", "a<script>alert(1)</script>&b"))));
        assertThat(page.select("h2")).extracting(Element::text).containsExactly("一、检索");
        assertThat(page.select("h3")).extracting(Element::text).containsExactly("（一）系统");
        assertThat(page.expectFirst("blockquote").text()).isEqualTo("<b>原文</b>");
        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.expectFirst("strong").text()).isEqualTo("理由：");
        assertThat(page.body().text()).contains("a<script>alert(1)</script>&b");
    }
}
