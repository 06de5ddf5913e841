package cn.zhiqing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
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

    private static final Refusal NO = new Refusal("NO", "条例第三十三条", "已经延期过一次。");

    private final FormTokens tokens = new FormTokens();

    /** A form that was drawn and comes back filled in. */
    private MockHttpServletRequest filled() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter(FormTokens.FIELD, tokens.fresh(request));
        request.setParameter("to", "7");
        return request;
    }

    private Submit<Integer> send(MockHttpServletRequest request, Supplier<Outcome<Integer>> act) {
        return tokens.once(request, act, done -> "/track/" + done);
    }

    @Test
    @DisplayName("a form counts once: its repeat is not done again and learns where the result is")
    void oneTimeTokens() {
        MockHttpServletRequest request = filled();
        assertThat(send(request, () -> Outcome.accepted(1))).isEqualTo(new Submit.Done<>(1, "/track/1"));
        assertThat(send(request, KitTest::never)).isEqualTo(new Submit.Repeated<Integer>("/track/1"));
    }

    @Test
    @DisplayName("a form that was refused or broke off was not done: the same form may be sent again, and then counts")
    void oneTimeTokenComesBack() {
        MockHttpServletRequest request = filled();
        assertThat(send(request, () -> Outcome.refused(NO)))
                .isEqualTo(new Submit.Back<Integer>(FormErrors.of(List.of(NO)), List.of(NO)));
        assertThatThrownBy(() -> send(request, () -> {
                    throw new IllegalStateException("the database is away");
                }))
                .hasMessage("the database is away");
        assertThatThrownBy(() -> send(request, () -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(send(request, () -> Outcome.accepted(2))).isEqualTo(new Submit.Done<>(2, "/track/2"));
        assertThat(send(request, KitTest::never)).isEqualTo(new Submit.Repeated<Integer>("/track/2"));
    }

    @Test
    @DisplayName("while the first is under way, the second is told that it is being done, not that it was")
    void oneTimeTokenUnderWay() {
        MockHttpServletRequest request = filled();
        send(request, () -> {
            Submit<Integer> second = send(request, KitTest::never);
            assertThat(second).isEqualTo(new Submit.Repeated<Integer>(null));
            assertThat(((Submit.Repeated<Integer>) second).says("已经办过了")).contains("正在办理");
            return Outcome.accepted(3);
        });
        assertThat(((Submit.Repeated<Integer>) send(request, KitTest::never)).says("已经办过了"))
                .isEqualTo("已经办过了");
    }

    @Test
    @DisplayName("the same form with other content, and a token of another person, change nothing and say so")
    void oneTimeTokenWithOtherContent() {
        MockHttpServletRequest first = filled();
        send(first, () -> Outcome.accepted(4));
        first.setParameter("to", "8");
        assertThat(send(first, KitTest::never)).isEqualTo(wrong(FormTokens.ALTERED));
        first.setParameter("to", "7");
        assertThat(send(first, KitTest::never)).isEqualTo(new Submit.Repeated<Integer>("/track/4"));
        MockHttpServletRequest other = new MockHttpServletRequest();
        other.setParameter(FormTokens.FIELD, java.util.Objects.requireNonNull(first.getParameter(FormTokens.FIELD)));
        assertThat(send(other, KitTest::never)).isEqualTo(wrong(FormTokens.UNPROVEN));
        first.setParameter(FormTokens.FIELD, "foreign");
        assertThat(send(first, KitTest::never)).isEqualTo(wrong(FormTokens.UNPROVEN));
    }

    private static Submit<Integer> wrong(String sentence) {
        return new Submit.Back<>(FormErrors.none().with("", sentence), List.of());
    }

    private static Outcome<Integer> never() {
        throw new AssertionError("done twice");
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
