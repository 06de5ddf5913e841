package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("断行 (GB/T 9704-2012, 5.2.3; GB/T 15834-2011, 5.1)")
class LineBreakingTest {

    private static final int CELL = 1000;

    @Test
    @DisplayName("twenty-eight characters fill a line, the twenty-ninth begins the next")
    void grid() {
        assertThat(lines("政".repeat(57), 28)).containsExactly("政".repeat(28), "政".repeat(28), "政");
    }

    @ParameterizedTest
    @CsvSource({
        "一二三四，五, 4, 一二三|四，五",
        "一二三（四五, 4, 一二三|（四五",
        "一，三四，五六, 4, 一，三四，|五六",
        "一二三2026年, 4, 一二三|2026年",
        "一二三——五, 4, 一二三|——五",
        "一二三四……, 4, 一二三|四……",
        "一二《三》，四, 4, 一二|《三》，|四"
    })
    @DisplayName("no closing mark begins a line, no opening mark ends one, numbers and double marks stay whole")
    void marks(String text, int width, String expected) {
        assertThat(String.join("|", lines(text, width))).isEqualTo(expected);
    }

    @Test
    @DisplayName("an address longer than a line is divided after its signs")
    void address() {
        assertThat(lines("https://www.example.gov.cn/a/b", 6))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(12))
                .first()
                .isEqualTo("https://www.");
    }

    @Test
    @DisplayName("a long address begins on the line where it stands rather than leaving that one half empty")
    void addressInText() {
        assertThat(lines("系统https://www.example.gov.cn/jn/public/index", 12))
                .containsExactly("系统https://www.example.", "gov.cn/jn/public/index");
    }

    @Test
    @DisplayName("a line taken short is filled to its measure between its characters")
    void filled() {
        var line = LineBreaking.lines(glyphs("一二三四五六七八九十2026年"), _ -> 11 * CELL).getFirst();
        assertThat(Glyph.width(line)).isEqualTo(11 * CELL);
    }

    @Property(tries = 500)
    @Label("whatever the text: nothing is lost, no line is too wide, no line begins or ends where it may not")
    void any(@ForAll("texts") String text) {
        var lines = LineBreaking.lines(glyphs(text), n -> (n == 0 ? 8 : 10) * CELL);
        assertThat(lines.stream()
                        .map(LineBreakingTest::text)
                        .collect(Collectors.joining())
                        .replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
        for (int n = 0; n < lines.size(); n++) {
            assertThat(Glyph.width(lines.get(n))).isLessThanOrEqualTo((n == 0 ? 8 : 10) * CELL);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("政", "府", "信", "息", "，", "。", "（", "）", "《", "》", "2026", "a", "SM2", " ", "“", "”", "——")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts).strip())
                .filter(text -> !text.isEmpty());
    }

    private static List<String> lines(String text, int cells) {
        return LineBreaking.lines(glyphs(text), _ -> cells * CELL).stream()
                .map(LineBreakingTest::text)
                .toList();
    }

    private static List<Glyph> glyphs(String text) {
        return Glyph.of(text, Face.FANG, CELL, Measure.GRID);
    }

    private static String text(List<Glyph> line) {
        return line.stream().map(g -> Character.toString(g.codePoint())).collect(Collectors.joining());
    }
}
