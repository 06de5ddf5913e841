package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.Sheet.Ink;
import cn.zhiqing.documents.paper.Sheet.Piece;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("版面 (GB/T 9704-2012)")
class TypesetterTest {

    private static Layout reply(PaperStyle style) {
        return Typesetter.set(SamplePapers.reply(style), Measure.GRID);
    }

    private static Piece piece(Layout layout, String beginning) {
        return layout.sheets().stream()
                .flatMap(sheet -> sheet.pieces().stream())
                .filter(piece -> piece.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("5.2: every line of the text lies within 156 × 225 mm, 37 mm from the top and 28 mm from the left")
    void area(PaperStyle style) {
        for (Sheet sheet : reply(style).sheets()) {
            for (Piece piece : sheet.pieces()) {
                if (piece.element() != Sheet.ARTIFACT && piece.ink() == Ink.BLACK) {
                    assertThat(Grid.toMm(piece.x())).isGreaterThanOrEqualTo(27.99);
                    assertThat(Grid.toMm(piece.x() + Glyph.width(piece.glyphs())))
                            .isLessThanOrEqualTo(184.1);
                    assertThat(Grid.toMm(piece.baseline())).isBetween(40.0, 262.0);
                }
            }
        }
    }

    @Test
    @DisplayName("5.2.3: 22 lines on a page, 28 characters on a line, in 3号")
    void grid() {
        var layout =
                Typesetter.set(SamplePapers.with("告知书", List.of(new Paragraph("政".repeat(28 * 60)))), Measure.GRID);
        var second = layout.sheets().get(1).pieces().stream()
                .filter(piece -> piece.element() != Sheet.ARTIFACT)
                .toList();
        assertThat(second).hasSize(22).allSatisfy(line -> {
            assertThat(line.glyphs()).hasSize(28);
            assertThat(line.size()).isEqualTo(16_000);
        });
    }

    @Test
    @DisplayName("7.3.3: 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋; a lead without a mark in 黑体")
    void levels() {
        assertThat(BodySetting.face("一、予以公开的部分。")).isEqualTo(Face.HEI);
        assertThat(BodySetting.face("（十二）其他")).isEqualTo(Face.KAI);
        assertThat(BodySetting.face("1.其他")).isEqualTo(Face.FANG);
        assertThat(BodySetting.face("（1）其他")).isEqualTo(Face.FANG);
        assertThat(BodySetting.face("理由：")).isEqualTo(Face.HEI);
        assertThat(Level.FIRST.mark(21)).isEqualTo("二十一、");
        assertThat(Level.SECOND.mark(10)).isEqualTo("（十）");
    }

    @Test
    @DisplayName(
            "7.3.5: the date ends four characters from the right, the name stands in the middle over it, the seal on it")
    void ending() {
        Layout layout = reply(PaperStyle.LETTER);
        Piece date = piece(layout, "2026年3月6日");
        Piece name = layout.sheets().getLast().pieces().stream()
                .filter(p -> p.text().equals("济南市科学技术局"))
                .findFirst()
                .orElseThrow();
        assertThat(date.x() + Glyph.width(date.glyphs())).isEqualTo(Grid.RIGHT - 4 * Grid.CELL);
        int middle = date.x() + Glyph.width(date.glyphs()) / 2;
        assertThat(name.x() + Glyph.width(name.glyphs()) / 2).isCloseTo(middle, within(10));
        SealPlace seal = layout.seal();
        assertThat(seal).isNotNull();
        assertThat(seal.x()).isCloseTo(Grid.toMm(middle), within(0.1));
        assertThat(seal.y() - seal.diameter() / 2).isLessThan(Grid.toMm(name.baseline()));
        assertThat(seal.page()).isEqualTo(layout.sheets().size());
    }

    @Test
    @DisplayName("7.5: page numbers stand right on odd and left on even pages; 10.1: a letter's first page has none")
    void numbers() {
        Layout letter = Typesetter.set(SamplePapers.ofLength(40), Measure.GRID);
        assertThat(letter.sheets().getFirst().pieces()).noneMatch(p -> p.text().startsWith("— 1"));
        assertThat(piece(letter, "— 2 —").x()).isEqualTo(Grid.LEFT + Grid.CELL);
        Piece third = piece(letter, "— 3 —");
        assertThat(third.x() + Glyph.width(third.glyphs())).isEqualTo(Grid.RIGHT - Grid.CELL);
        assertThat(piece(reply(PaperStyle.DOCUMENT), "— 1 —").size()).isEqualTo(14_000);
    }

    @Test
    @DisplayName("10.1: red double lines of 170 mm, 4 mm below the name and 20 mm from the lower edge")
    void redLines() {
        Sheet first = reply(PaperStyle.LETTER).sheets().getFirst();
        assertThat(first.rules()).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.ink()).isEqualTo(Ink.RED);
            assertThat(Grid.toMm(rule.width())).isCloseTo(170, within(0.01));
        });
        assertThat(Grid.toMm(first.rules().get(0).y())).isCloseTo(30 + 12.7 + 4, within(0.1));
        assertThat(Grid.toMm(first.rules().get(2).y())).isCloseTo(277, within(0.1));
        assertThat(first.rules().get(0).thickness())
                .isGreaterThan(first.rules().get(1).thickness());
        assertThat(first.rules().get(2).thickness())
                .isLessThan(first.rules().get(3).thickness());
    }

    @Test
    @DisplayName("before signature every page says 草稿, and the date is open")
    void draft() {
        OfficialPaper r = SamplePapers.reply(PaperStyle.LETTER);
        var draft = new OfficialPaper(
                r.head(),
                r.title(),
                r.addressee(),
                r.body(),
                r.attachments(),
                new OfficialPaper.Ending(r.ending().organ(), null, true),
                OfficialPaper.Notes.NONE);
        Layout layout = Typesetter.set(draft, Measure.GRID);
        assertThat(layout.sheets()).allMatch(s -> s.pieces().getFirst().text().equals("草稿"));
        assertThat(piece(layout, "　　　　年").text()).contains("年　　月　　日");
    }

    @Test
    @DisplayName("invisible characters, tabs and doubled spaces do not get onto paper")
    void clean() {
        assertThat(new Paragraph("\u200b一\u00ad二\t三  四\u202e\r\n\r\n五\ufeff").text())
                .isEqualTo("一二 三 四\n五");
        assertThat(CleanText.line("一\n二 a\nb")).isEqualTo("一二 a b");
    }

    @Property(tries = 300)
    @Label("however odd a paper is, it is set: all of its text, within the page, page after page")
    void odd(
            @ForAll PaperStyle style,
            @ForAll @IntRange(max = 60) int organ,
            @ForAll @IntRange(max = 60) int number,
            @ForAll @IntRange(min = 1, max = 120) int title,
            @ForAll @IntRange(max = 900) int body,
            @ForAll @IntRange(max = 12) int attachments,
            @ForAll @IntRange(max = 400) int foot,
            @ForAll boolean sealed) {
        var paper = new OfficialPaper(
                new OfficialPaper.Head(style, "局".repeat(organ), "号".repeat(number)),
                "题".repeat(title),
                body % 2 == 0 ? "" : "某".repeat(40),
                body == 0 ? List.of() : List.of(new Paragraph("文".repeat(body))),
                java.util.Collections.nCopies(attachments, "附".repeat(40)),
                new OfficialPaper.Ending("局".repeat(organ), java.time.LocalDate.of(2026, 12, 31), sealed),
                new OfficialPaper.Notes(
                        "注".repeat(foot % 50), "联".repeat(foot), foot % 2 == 0 ? null : SamplePapers.CHECK));
        Layout layout = Typesetter.set(paper, Measure.GRID);
        String set = layout.sheets().stream()
                .flatMap(sheet -> sheet.pieces().stream())
                .map(Piece::text)
                .collect(java.util.stream.Collectors.joining());
        assertThat(set.chars().filter(c -> c == '文')).hasSize(body);
        assertThat(set.chars().filter(c -> c == '题')).hasSize(title);
        assertThat(set.chars().filter(c -> c == '联').count()).isEqualTo(foot);
        assertThat(layout.sheets())
                .allSatisfy(sheet -> assertThat(sheet.pieces()).allSatisfy(piece -> {
                    assertThat(piece.x()).isNotNegative();
                    assertThat(piece.x() + Glyph.width(piece.glyphs())).isLessThanOrEqualTo(Grid.PAGE_WIDTH);
                    assertThat(piece.baseline()).isBetween(0, Grid.PAGE_HEIGHT);
                }));
    }
}
