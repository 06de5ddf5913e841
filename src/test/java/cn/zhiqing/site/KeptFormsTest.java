package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.privacy.KeyRotation;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("A form that arrives after the session ended comes back filled in, to the same person alone")
class KeptFormsTest {

    private static final String TYPED = "请补充：\n所需信息的名称、文号 <b>&\"";

    private final WholeCity city = WholeCity.shared();
    private final String base = "/cases/kjj-" + received() + "/";

    private String received() {
        Receipt receipt = city.arrived(
                city.kjj,
                city.bean(StaffBook.class).byLogin("hejing").orElseThrow().id(),
                WholeCity.asked("端木晴", "370102198001011230", "13853155555", "科技创新券兑付名单"));
        return receipt.number().toString();
    }

    private Document page(String login, String path, @Nullable Cookie kept) {
        MockHttpServletRequestBuilder asked = get(path).session(city.session(login));
        return Jsoup.parse(text(city.perform(kept == null ? asked : asked.cookie(kept))));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String mark(String login, String path) {
        return page(login, path, null).select("main form input[name=_from]").attr("value");
    }

    /** Posts without a session, as a browser does whose session ended. */
    private MockHttpServletResponse late(AbstractMockHttpServletRequestBuilder<?> form, @Nullable Cookie kept) {
        return city.perform((kept == null ? form : form.cookie(kept)).with(csrf()));
    }

    private String signIn(String login, Cookie kept) {
        MockHttpServletResponse in = city.perform(post("/sign-in")
                .session(new MockHttpSession())
                .with(csrf())
                .cookie(kept)
                .param("login", login)
                .param("password", WholeCity.PASSWORD));
        return Objects.requireNonNullElse(in.getRedirectedUrl(), "");
    }

    @Test
    @DisplayName("the text, the day and the choice stand in the form again; hidden fields are drawn anew")
    void comesBack() {
        String path = base + firstForm();
        Document form = page("hejing", path, null);
        String area = form.select("main form textarea").attr("name");
        MockHttpServletResponse refused = late(
                post(path)
                        .param("_from", mark("hejing", path))
                        .param("on", "2026-03-04")
                        .param(area, TYPED)
                        .param("version", "77"),
                null);
        assertThat(refused.getRedirectedUrl()).endsWith("/sign-in?kept");
        Cookie kept = Objects.requireNonNull(refused.getCookie("zq-kept"));
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(text(city.perform(get("/sign-in").param("kept", "")))).contains("已为您保留");
        assertThat(signIn("hejing", kept)).isEqualTo(path);
        Document filled = page("hejing", path, kept);
        assertThat(filled.select(".notice").text()).contains("您的登录已到期，填写的内容已为您保留，请核对后再提交");
        assertThat(filled.select("textarea[name=" + area + "]").getFirst().wholeText())
                .isEqualTo(TYPED);
        assertThat(filled.select("input[name=on]").attr("value")).isEqualTo("2026-03-04");
        assertThat(filled.select("input[name=version]").attr("value")).isNotEqualTo("77");
    }

    private static String firstForm() {
        return "request-correction";
    }

    @Test
    @DisplayName("nobody else sees it: not another person in the same browser, not the same person in another browser")
    void ofOnePerson() {
        String path = base + "reveal";
        Cookie kept = Objects.requireNonNull(late(
                        post(path).param("_from", mark("hejing", path)).param("reason", "邮寄答复需要地址"), null)
                .getCookie("zq-kept"));
        assertThat(signIn("zhoujianguo", kept)).isEqualTo("/workbench");
        assertThat(page("hejing", path, null).select("#reason").attr("value")).isEmpty();
        assertThat(page("hejing", path, new Cookie("zq-kept", "A".repeat(43)))
                        .select("#reason")
                        .attr("value"))
                .isEmpty();
        assertThat(page("hejing", path, kept).select("#reason").attr("value")).isEqualTo("邮寄答复需要地址");
        Cookie both = Objects.requireNonNull(late(
                        post(path).param("_from", mark("hejing", path)).param("reason", "第二次填写"), kept)
                .getCookie("zq-kept"));
        assertThat(both.getValue()).as("one shelf for one browser").isEqualTo(kept.getValue());
        city.perform(post(path)
                .session(city.session("hejing"))
                .with(csrf())
                .cookie(kept)
                .param("reason", "办了"));
        assertThat(page("hejing", path, kept).select("#reason").attr("value"))
                .as("sent, so no longer kept")
                .isEmpty();
    }

    @Test
    @DisplayName("a form without a mark of ours, and a form that a stranger made, is not kept")
    void foreign() {
        String path = base + "reveal";
        assertThat(late(post(path).param("reason", "x"), null).getCookie("zq-kept"))
                .isNull();
        assertThat(late(post(path).param("_from", "AAEC" + "A".repeat(60)).param("reason", "x"), null)
                        .getCookie("zq-kept"))
                .isNull();
    }

    @Test
    @DisplayName("a form whose token is too old comes back at once while the person is still signed in")
    void oldToken() {
        String path = base + "reveal";
        MockHttpServletResponse refused = city.perform(post(path)
                .session(city.session("hejing"))
                .param("_from", mark("hejing", path))
                .param("reason", "令牌过期前填的"));
        assertThat(refused.getStatus()).isEqualTo(303);
        assertThat(refused.getHeader("Location")).isEqualTo(path);
        Cookie kept = Objects.requireNonNull(refused.getCookie("zq-kept"));
        assertThat(page("hejing", path, kept).select("#reason").attr("value")).isEqualTo("令牌过期前填的");
    }

    @Test
    @DisplayName("passwords are never kept, tokens are not, everything stands sealed, and a rotation takes it along")
    void sealed() {
        String path = "/admin/staff";
        MockHttpServletResponse refused = late(
                post(path)
                        .param("_from", mark("xitong", path))
                        .param("login", "xinren")
                        .param("name", "新来的司空")
                        .param("password", "Geheim-2026-Xia"),
                null);
        Cookie kept = Objects.requireNonNull(refused.getCookie("zq-kept"));
        Document filled = page("xitong", path, kept);
        assertThat(filled.select("main input[name=name]").attr("value")).isEqualTo("新来的司空");
        assertThat(filled.html()).doesNotContain("Geheim-2026-Xia");
        String rows = city.bean(JdbcClient.class)
                .sql("SELECT string_agg(encode(sealed, 'escape'), ' ') FROM site.kept_form")
                .query(String.class)
                .single();
        assertThat(rows).doesNotContain("xinren", "admin/staff");
        assertThat(city.bean(KeyRotation.class).left())
                .extracting(KeyRotation.Left::store)
                .contains("site.kept_form.sealed");
    }

    @Test
    @DisplayName("of a form with a file the fields come back, and the file is named that has to be chosen again")
    void files() {
        String path = "/admin/calendar/import";
        var form = multipart(path);
        form.part(new MockPart("file", "2027放假通知.csv", "x".getBytes(StandardCharsets.UTF_8)));
        form.contentType("multipart/form-data");
        MockHttpServletResponse refused =
                late(form.param("_from", mark("xitong", path)).param("noticeNo", "国办发明电〔2026〕9号"), null);
        Cookie kept = Objects.requireNonNull(refused.getCookie("zq-kept"));
        Document filled = page("xitong", path, kept);
        assertThat(filled.select("#noticeNo").attr("value")).isEqualTo("国办发明电〔2026〕9号");
        assertThat(filled.select(".notice").text()).contains("文件要重新选择", "2027放假通知.csv");
    }
}
