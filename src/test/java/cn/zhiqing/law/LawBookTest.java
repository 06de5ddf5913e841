package cn.zhiqing.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The book of law")
class LawBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final LawBook book = LawBook.builtIn();

    @Test
    @DisplayName("holds all 56 articles of the Regulation of 2019, in order and none empty")
    void wholeRegulation() {
        Statute regulation = book.edition(LawBook.REGULATION, TODAY).orElseThrow();
        assertThat(regulation.articles()).isEqualTo(56);
        assertThat(regulation.provisions()).hasSize(56);
        for (int i = 0; i < 56; i++) {
            assertThat(regulation.provisions().get(i).article()).isEqualTo(i + 1);
            assertThat(regulation.provisions().get(i).text()).endsWith("。").doesNotContain(" ");
        }
    }

    @ParameterizedTest(name = "article {0}: {1} paragraphs, {2} items")
    @DisplayName("has the paragraphs and items by which replies cite it")
    @CsvSource({
        "16, 2, 0",
        "20, 1, 15",
        "29, 2, 3",
        "31, 1, 3",
        "33, 3, 0",
        "36, 1, 7",
        "39, 2, 0",
        "44, 2, 0",
        "50, 2, 5"
    })
    void structure(int article, int paragraphs, int items) {
        Provision provision =
                book.edition(LawBook.REGULATION, TODAY).orElseThrow().provision(article);
        assertThat(provision).isNotNull();
        assertThat(provision.paragraphs()).hasSize(paragraphs);
        assertThat(provision.paragraphs().stream()
                        .mapToInt(p -> p.items().size())
                        .sum())
                .isEqualTo(items);
    }

    @Test
    @DisplayName("quotes an item by reference")
    void item() {
        assertThat(book.text(new Citation("TL", 36, 0, 4), TODAY)).contains("经检索没有所申请公开信息的，告知申请人该政府信息不存在；");
        assertThat(book.text(new Citation("TL", 16, 1, 0), TODAY).orElseThrow()).contains("后勤管理");
        assertThat(book.text(new Citation("TL", 57, 0, 0), TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @DisplayName("knows which edition is in force on a day")
    @CsvSource({
        "TL, 2019-05-14, 国务院令第492号", "TL, 2019-05-15, 国务院令第711号",
        "FY, 2023-12-31, 中华人民共和国主席令第16号", "FY, 2024-01-01, 中华人民共和国主席令第9号"
    })
    void editions(String code, LocalDate day, String number) {
        assertThat(book.edition(code, day).orElseThrow().number()).isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("finds nothing wrong with law that stands")
    @CsvSource({
        "依据《中华人民共和国政府信息公开条例》第三十六条第（四）项",
        "根据《条例》第十六条第二款的规定",
        "依照条例第三十六条第(七)项",
        "《政府信息公开条例》第36条第3项",
        "《中华人民共和国行政复议法》第二十条、第二十三条",
        "《行政复议法》第二十三条第一款第（四）项",
        "《行政诉讼法》第四十六条",
        "《中华人民共和国政府信息公开条例》（国务院令第711号）第四十条",
        "《山东省政府信息公开条例》第九十九条",
        "《国有土地上房屋征收与补偿条例》第二十九条第（八）项",
        "法释〔2025〕8号第一条"
    })
    void stands(String text) {
        assertThat(book.faults(text, TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("finds a citation of law that does not stand so")
    @CsvSource({
        "依据《条例》第二十一条第（三）项, NO_SUCH_PLACE",
        "根据《中华人民共和国政府信息公开条例》第五十七条, NO_SUCH_PLACE",
        "依据条例第十六条第三款, NO_SUCH_PLACE",
        "依据《条例》第三十六条第（八）项, NO_SUCH_PLACE",
        "《条例》第三十三条、第六十条, NO_SUCH_PLACE",
        "《中华人民共和国政府信息公开条例》（国务院令第492号）第二十一条, NO_LONGER_IN_FORCE",
        "法释〔2011〕17号, NO_LONGER_IN_FORCE",
        "法释〔2011〕17号第二条, NO_LONGER_IN_FORCE",
        "请说明与自身生产、生活、科研等特殊需要的关系, ABOLISHED_RULE",
        "《行政复议法》第九十一条, NO_SUCH_PLACE"
    })
    void doesNotStand(String text, CitationFault.Kind kind) {
        assertThat(book.faults(text, TODAY)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.message()).contains(fault.written());
        });
    }

    @Test
    @DisplayName("a letter of 2025-05-31 may still cite 法释〔2011〕17号, and not yet 法释〔2025〕8号")
    void theDayDecides() {
        LocalDate day = LocalDate.of(2025, 5, 31);
        assertThat(book.faults("法释〔2011〕17号第二条", day)).isEmpty();
        assertThat(book.faults("法释〔2025〕8号第一条", day))
                .singleElement()
                .extracting(CitationFault::kind)
                .isEqualTo(CitationFault.Kind.NOT_YET_IN_FORCE);
        assertThat(book.faults("《行政复议法》第四十四条", LocalDate.of(2023, 12, 31))).hasSize(1);
        assertThat(book.faults("《行政复议法》第四十四条", LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    @DisplayName("tells every fault of a text, in its order")
    void all() {
        assertThat(book.faults("依据《条例》第二十一条第（三）项、《条例》第七十条，你自身生产、生活、科研等特殊需要不成立。", TODAY))
                .extracting(CitationFault::written)
                .isEqualTo(List.of("条例第二十一条第（三）项", "条例第七十条", "自身生产、生活、科研等特殊需要"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @DisplayName("reads and writes the numerals of statutes")
    @CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "36, 三十六", "100, 一百", "103, 一百零三", "110, 一百一十", "999, 九百九十九"})
    void numerals(int number, String written) {
        assertThat(Numerals.write(number)).isEqualTo(written);
        assertThat(Numerals.read(written)).isEqualTo(number);
    }
}
