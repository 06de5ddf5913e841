package cn.zhiqing.documents.paper;

import static cn.zhiqing.documents.paper.PageFilling.Kind.BLANK;
import static cn.zhiqing.documents.paper.PageFilling.Kind.KEPT;
import static cn.zhiqing.documents.paper.PageFilling.Kind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.documents.paper.PageFilling.Kind;
import cn.zhiqing.documents.paper.PageFilling.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("分页 (GB/T 9704-2012, 5.2.3, 7.3.5.5)")
class PageFillingTest {

    @Test
    @DisplayName("a page holds twenty-two lines")
    void full() {
        var pages = PageFilling.fill(Collections.nCopies(50, TEXT), 4, 2);
        assertThat(pages.stream().map(page -> page.rows().size())).containsExactly(22, 22, 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 17, 19, 21, 22, 39, 44})
    @DisplayName("the signature never stands on a page without text: “此页无正文” is not needed")
    void notAlone(int rows) {
        var pages = PageFilling.fill(Collections.nCopies(rows, TEXT), 5, 3);
        Page last = pages.getLast();
        assertThat(last.ending()).isTrue();
        assertThat(last.foot()).isTrue();
        assertThat(last.rows()).isNotEmpty();
    }

    @Test
    @DisplayName("a heading goes with the text after it")
    void heading() {
        List<Kind> kinds = new ArrayList<>(Collections.nCopies(21, TEXT));
        kinds.addAll(List.of(KEPT, TEXT, TEXT));
        assertThat(PageFilling.fill(kinds, 4, 0).get(1).rows()).containsExactly(21, 22, 23);
    }

    @Test
    @DisplayName("a page does not begin with a blank line")
    void blank() {
        List<Kind> kinds = new ArrayList<>(Collections.nCopies(22, TEXT));
        kinds.addAll(List.of(BLANK, TEXT, TEXT));
        assertThat(PageFilling.fill(kinds, 4, 0).get(1).rows()).containsExactly(23, 24);
    }

    @ParameterizedTest
    @ValueSource(ints = {23, 45})
    @DisplayName("one line left over does not go with the signature alone")
    void company(int rows) {
        assertThat(PageFilling.fill(Collections.nCopies(rows, TEXT), 4, 3)
                        .getLast()
                        .rows())
                .containsExactly(rows - 2, rows - 1);
    }

    @Test
    @DisplayName("what comes over to keep a left-over line company keeps the blank line between")
    void companyWithBlank() {
        List<Kind> kinds = new ArrayList<>(Collections.nCopies(22, TEXT));
        kinds.addAll(List.of(BLANK, TEXT));
        assertThat(PageFilling.fill(kinds, 4, 0).getLast().rows()).containsExactly(21, 22, 23);
    }

    @Property(tries = 500)
    @Label("whatever the rows: every text is on one page, in its order, and the signature has text with it")
    void any(
            @ForAll("kinds") List<Kind> kinds,
            @ForAll @IntRange(max = 9) int ending,
            @ForAll @IntRange(max = 9) int foot) {
        var pages = PageFilling.fill(kinds, ending, foot);
        var seen = pages.stream().flatMap(page -> page.rows().stream()).toList();
        assertThat(seen).isSorted().doesNotHaveDuplicates();
        for (int row = 0; row < kinds.size(); row++) {
            assertThat(kinds.get(row) == BLANK || seen.contains(row)).isTrue();
        }
        for (Page page : pages) {
            int rows = page.rows().size() + (page.ending() ? ending : 0) + (page.foot() ? foot : 0);
            assertThat(rows).isLessThanOrEqualTo(PageFilling.ROWS);
        }
        assertThat(pages.stream().filter(Page::ending)).hasSize(1);
        assertThat(pages.getLast().rows()).anyMatch(row -> kinds.get(row) == TEXT);
    }

    @Provide
    Arbitrary<List<Kind>> kinds() {
        return Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(8, TEXT),
                        net.jqwik.api.Tuple.of(1, KEPT),
                        net.jqwik.api.Tuple.of(1, BLANK))
                .list()
                .ofMinSize(1)
                .ofMaxSize(90)
                .map(list -> {
                    var whole = new ArrayList<>(list);
                    whole.set(whole.size() - 1, TEXT);
                    return whole;
                });
    }
}
