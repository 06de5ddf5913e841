package cn.zhiqing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.kernel.CityClock;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("While the database is away every page says so, without asking it")
class ReachableTest {

    private final Exception away =
            new DataAccessResourceFailureException("no connection", new SQLTransientConnectionException("none"));

    private final Reachable filter = new Reachable(new BareFailures(
            TemplateEngine.createPrecompiled(ContentType.Html),
            new City("济南市", "济南市人民政府", "12345"),
            new Assets(),
            CityClock.system()));

    private MockHttpServletResponse answer(MockHttpServletRequest request, Exception thrown)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        response.addHeader("Set-Cookie", "half=done");
        filter.doFilter(request, response, (_, _) -> {
            switch (thrown) {
                case RuntimeException ours -> throw ours;
                default -> throw new ServletException(thrown);
            }
        });
        return response;
    }

    private static Document page(MockHttpServletResponse response) {
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("a page answers 503 with the time to wait, the headers of every page and a way to try again")
    void reading() throws Exception {
        var request = new MockHttpServletRequest("GET", "/workbench");
        request.setQueryString("kw=a");
        MockHttpServletResponse response = answer(request, away);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(page(response).select("h1").text()).isEqualTo("数据库暂时连不上");
        assertThat(page(response).select(".acts a").eachAttr("href")).containsExactly("/workbench?kw=a", "/");
    }

    @Test
    @DisplayName("what was typed is shown, to be copied: long texts and Chinese ones, no password and no code")
    void typed() throws Exception {
        var request = new MockHttpServletRequest("POST", "/apply/what");
        request.addParameter("subject", "长清湖片区<b>环评批复");
        request.addParameter("kind", "A");
        request.addParameter("password", "口令不该出现");
        request.addParameter("_csrf", "x".repeat(60));
        request.addParameter("code", "y".repeat(60));
        Document page = page(answer(request, away));
        assertThat(page.select("p.pre").eachText()).containsExactly("长清湖片区<b>环评批复");
        assertThat(page.text()).contains("您填写的内容没有丢", "请稍后再试").doesNotContain("口令不该出现", "xxx", "yyy");
    }

    @Test
    @DisplayName("another system gets the members of RFC 9457")
    void systems() throws Exception {
        MockHttpServletResponse response = answer(new MockHttpServletRequest("POST", "/api/v1/requests"), away);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"status\":503", "\"code\":\"UNAVAILABLE\"", "\"reasons\":[");
    }

    @Test
    @DisplayName("a file name that no file system takes is refused with what to do; a fault of ours stays one")
    void others() throws Exception {
        var upload = new MockHttpServletRequest("POST", "/apply/proof");
        MockHttpServletResponse refused =
                answer(upload, new IllegalStateException(new InvalidFileNameException("a\\0b", "NUL")));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(page(refused).text()).contains("文件名不能用", "改名");
        assertThatThrownBy(() -> answer(upload, new IllegalStateException("ours")))
                .isInstanceOf(IllegalStateException.class);
    }
}
