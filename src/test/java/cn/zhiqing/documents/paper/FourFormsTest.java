package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.documents.paper.OfficialPaper.Heading;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.OfficialPaper.Quotation;
import cn.zhiqing.kernel.Refusal;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("四种格式: one paper as HTML, PDF, DOCX and OFD, read back with other readers")
class FourFormsTest {

    private static final PaperPress PRESS = new PaperPress(Path.of("target/no-fonts-here"));

    private static byte[] printed(OfficialPaper paper, PaperForm form) {
        return PRESS.print(paper, form).orThrow().bytes();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("everything that a reply says can be read in each form, in its order")
    void everything(PaperForm form) {
        String read = ReadBack.text(printed(SamplePapers.reply(PaperStyle.LETTER), form), form);
        String whole = ReadBack.squeezed(read);
        int from = 0;
        for (String part : List.of(
                "济南市科学技术局",
                "济科公开告〔2026〕12号",
                "政府信息公开告知书",
                "林晓岚：",
                "一、予以公开的部分。依据《中华人民共和国政府信息公开条例》第三十六条第（二）项",
                "应当先申请行政复议",
                "征收补偿方案批复",
                "2026年3月6日",
                "联系电话：0531-66608800",
                "验证码：K7QD-2M9X-V4TB-81HN",
                "https://xxgk.example.gov.cn/verify")) {
            assertThat(whole.indexOf(part, from)).as(part).isGreaterThanOrEqualTo(from);
            from = whole.indexOf(part, from);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the same paper gives the same bytes: they are signed")
    void sameBytes(PaperForm form) {
        var other = new PaperPress(Path.of("target/none"));
        for (PaperStyle style : PaperStyle.values()) {
            assertThat(other.print(SamplePapers.reply(style), form).orThrow().bytes())
                    .isEqualTo(printed(SamplePapers.reply(style), form));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("rare characters of names come from the wide font: 𬀩, 䶮, 㛃")
    void rare(PaperForm form) {
        var paper = SamplePapers.with("告知书", List.of(new Paragraph("申请人𬀩䶮㛃。")));
        assertThat(ReadBack.squeezed(ReadBack.text(printed(paper, form), form))).contains("申请人𬀩䶮㛃。");
    }

    @Test
    @DisplayName("a character in no font is refused by name, never drawn as a box")
    void missing() {
        var paper = SamplePapers.with("告知书", List.of(new Paragraph("甲😀乙\uE000")));
        assertThat(PRESS.print(paper, PaperForm.PDF).reasons())
                .extracting(Refusal::code, Refusal::message)
                .singleElement()
                .satisfies(reason -> assertThat(reason.toString())
                        .contains("PAPER_CHARACTERS_MISSING")
                        .contains("😀（U+1F600）")
                        .contains("U+E000"));
    }

    @Test
    @DisplayName("no title and an endless one are refused")
    void title() {
        assertThat(PRESS.refusals(SamplePapers.with("", List.of())))
                .extracting(Refusal::code)
                .containsExactly("PAPER_NO_TITLE");
        assertThat(PRESS.refusals(SamplePapers.with("长".repeat(200), List.of())))
                .extracting(Refusal::code)
                .containsExactly("PAPER_TITLE_TOO_LONG");
    }

    @Property(tries = 25)
    @Label("whatever the text, all four forms read back as what the paper says")
    void any(@ForAll("papers") OfficialPaper paper) {
        String expected = ReadBack.squeezed(ReadBack.said(paper));
        for (PaperForm form : PaperForm.values()) {
            assertThat(ReadBack.squeezed(ReadBack.text(printed(paper, form), form)))
                    .as(form.name())
                    .isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<OfficialPaper> papers() {
        Arbitrary<String> text = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(
                                30,
                                Arbitraries.chars().range('\u4e00', '\u9fa5').map(String::valueOf)),
                        net.jqwik.api.Tuple.of(
                                10, Arbitraries.of("，", "。", "（", "）", "《", "》", "“", "”", "；", "：", "、", "——", "……")),
                        net.jqwik.api.Tuple.of(
                                8, Arbitraries.of("2026", "SM2", "a&b", "<p>", " ", "\"", "]]>", "㎡", "①", "Ⅲ", "𠮷")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(parts -> "文" + String.join("", parts));
        Arbitrary<OfficialPaper.Block> block = Arbitraries.oneOf(
                text.map(Paragraph::new),
                text.map(t -> new Paragraph("一、某项。", t)),
                text.map(t -> new Heading(Level.SECOND, "（一）" + t)),
                text.map(Quotation::new));
        return block.list().ofMinSize(1).ofMaxSize(12).map(body -> SamplePapers.bare("政府信息公开告知书", body));
    }
}
