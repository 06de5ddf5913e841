package cn.zhiqing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The small parts of pages")
class KitTest {

    @ParameterizedTest(name = "{0} working days: {1} {2}")
    @CsvSource({
        "12,ok,还剩 12 个工作日",
        "6,ok,还剩 6 个工作日",
        "5,soon,还剩 5 个工作日",
        "3,soon,还剩 3 个工作日",
        "2,near,还剩 2 个工作日",
        "1,near,还剩 1 个工作日",
        "0,today,今天到期 · 0 天",
        "-3,over,已超 3 个工作日"
    })
    @DisplayName("a light is a shape, a word and a number")
    void lights(int days, String css, String words) {
        assertThat(Light.remaining(days)).isEqualTo(new Light(css, words));
    }

    @Test
    @DisplayName("dates are written as people read them, moments in the city's time")
    void dates() {
        assertThat(Dates.full(LocalDate.of(2026, 12, 18))).isEqualTo("2026年12月18日(周五)");
        CityClock.at(Instant.parse("2026-12-20T01:00:00Z"), () -> {
            assertThat(Dates.brief(LocalDate.of(2026, 3, 1))).isEqualTo("3月1日(周日)");
            assertThat(Dates.moment(Instant.parse("2026-12-11T01:06:00Z"))).isEqualTo("12月11日 09:06");
        });
        assertThat(Dates.full(null)).isEmpty();
    }

    @Test
    @DisplayName("a day of another year says its year, in the last night of the year too")
    void datesOfAnotherYear() {
        CityClock.at(Instant.parse("2026-12-31T16:00:00Z"), () -> {
            assertThat(Dates.brief(LocalDate.of(2023, 7, 14))).isEqualTo("2023年7月14日(周五)");
            assertThat(Dates.brief(LocalDate.of(2026, 12, 31))).isEqualTo("2026年12月31日(周四)");
            assertThat(Dates.brief(LocalDate.of(2027, 1, 1))).isEqualTo("1月1日(周五)");
            assertThat(Dates.moment(Instant.parse("2026-12-11T01:06:00Z"))).isEqualTo("2026年12月11日 09:06");
        });
    }

    @ParameterizedTest(name = "page {0} of {1} rows: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1|0|[1]",
                "1|36|[1, 2, 3, 4]",
                "1|200|[1, 2, 3, 0, 20]",
                "10|200|[1, 0, 8, 9, 10, 11, 12, 0, 20]",
                "20|200|[1, 0, 18, 19, 20]"
            })
    @DisplayName("a pager links the ends and the neighbours")
    void pager(int page, long total, String shown) {
        Pager pager = new Pager(page, 10, total, "件", "/cases?");
        assertThat(pager.shown()).hasToString(shown);
        assertThat(pager.to()).isLessThanOrEqualTo(total);
    }

    @Test
    @DisplayName("every refusal of a door stands in the summary with its article")
    void refusals() {
        FormErrors errors =
                FormErrors.of(List.of(new Refusal("A", "条例第三十三条", "已经延期过一次。"), new Refusal("B", "", "改一改。")));
        assertThat(errors.all()).extracting(FormError::message).containsExactly("已经延期过一次。（条例第三十三条）", "改一改。");
    }

    @Test
    @DisplayName(
            "a form counts once: its repeat learns where the result is, and a form that came back may be sent again")
    void oneTimeTokens() {
        FormTokens tokens = new FormTokens();
        MockHttpServletRequest request = new MockHttpServletRequest();
        String token = tokens.fresh(request);
        assertThat(tokens.take(request, token)).isEqualTo(new FormTokens.Turn.First());
        assertThat(tokens.take(request, token)).isEqualTo(new FormTokens.Turn.Repeated(null));
        tokens.again(request, token);
        assertThat(tokens.take(request, token)).isEqualTo(new FormTokens.Turn.First());
        tokens.done(request, token, "/track");
        assertThat(tokens.take(request, token)).isEqualTo(new FormTokens.Turn.Repeated("/track"));
        assertThat(tokens.take(request, "foreign")).isEqualTo(new FormTokens.Turn.Unknown());
        assertThat(tokens.take(new MockHttpServletRequest(), token)).isEqualTo(new FormTokens.Turn.Unknown());
    }

    @Test
    @DisplayName("the same form with other content is neither done again nor taken for the first one")
    void oneTimeTokenWithOtherContent() {
        FormTokens tokens = new FormTokens();
        MockHttpServletRequest first = new MockHttpServletRequest();
        String token = tokens.fresh(first);
        first.setParameter("to", "7");
        MockHttpServletRequest other = new MockHttpServletRequest();
        other.setSession(java.util.Objects.requireNonNull(first.getSession()));
        other.setParameter("to", "8");
        assertThat(tokens.take(first, token)).isEqualTo(new FormTokens.Turn.First());
        assertThat(tokens.take(other, token)).isEqualTo(new FormTokens.Turn.Altered());
        tokens.done(first, token, "/track");
        assertThat(tokens.take(other, token)).isEqualTo(new FormTokens.Turn.Altered());
        assertThat(tokens.take(first, token)).isEqualTo(new FormTokens.Turn.Repeated("/track"));
    }

    @ParameterizedTest
    @CsvSource({"/guide?a=1,/guide?a=1", "//evil.example,/", "https://evil.example,/", "/\\evil.example,/", "/{x},/"})
    @DisplayName("the link of a mode comes back to this site only")
    void modesStayHere(String back, String expected) {
        var response = new org.springframework.mock.web.MockHttpServletResponse();
        assertThat(new Modes().choose("elder", back, response)).isEqualTo("redirect:" + expected);
        assertThat(response.getHeaders("Set-Cookie").getFirst()).startsWith(Shells.MODE_COOKIE + "=elder;");
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "405", "409", "413", "415", "418", "429", "500", "503"})
    @DisplayName("every failure says what happened and where to go")
    void failures(int status) {
        for (boolean staff : new boolean[] {true, false}) {
            Failure failure = Failures.of(status, staff);
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.title()).isNotBlank();
            assertThat(failure.text()).endsWith("。");
            assertThat(failure.links()).isNotEmpty();
        }
    }
}
