package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Requests that the server refuses before any page is asked are answered by a page of ours")
class RefusedRequestsTest {

    private final WholeCity city = WholeCity.shared();

    private String answer(String request) throws IOException {
        return answer(request, "");
    }

    private String answer(String request, String body) throws IOException {
        try (Socket socket = new Socket("localhost", city.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write((request + "Host: localhost\r\nConnection: close\r\n\r\n" + body)
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, /cases/%00, 400, 没有看懂这个请求",
        "GET, /cases/%zz, 400, 没有看懂这个请求",
        "GET, /cases/a|b, 400, 没有看懂这个请求",
        "GET, /cases//x, 400, 没有看懂这个请求",
        "GET, /cases/a;b=c, 400, 没有看懂这个请求",
        "GET, /cases/..%2f..%2fetc, 400, 没有看懂这个请求",
        "TRACE, /, 405, 不能这样打开这一页",
        "FROB, /, 400, 没有看懂这个请求",
        "GET, /workbench?kw=%ff, 400, 没有看懂这个请求",
        "GET, /cases/kjj-2026-1/decide?kind=%ff, 400, 没有看懂这个请求",
        "GET, /mode?set=%ff&back=%ff, 400, 没有看懂这个请求",
        "GET, /sign-in?kept=%ff, 400, 没有看懂这个请求",
        "GET, /nirgends?a=%c3%28, 400, 没有看懂这个请求",
        "POST, /track, 403, 没有提交",
        "DELETE, /guide, 403, 这一页不对外",
        "GET, /nirgends, 404, 没有这个页面",
        "GET, /track/%E4%BD%A0/x/y, 404, 没有这个页面"
    })
    @DisplayName("malformed addresses, forbidden characters, methods that nobody knows")
    void refused(String method, String path, int status, String title) throws IOException {
        String answer = answer(method + " " + path + " HTTP/1.1\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains(title, "回首页")
                .doesNotContain("Apache", "Tomcat");
        assertThat(answer).containsIgnoringCase("Content-Security-Policy: default-src 'none'");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"GET, /api/v1/requests/..%2f", "GET, /api/v1/requests/%00", "GET, /api/v1/requests/a;b=c"})
    @DisplayName("another system is answered in its own form, also when the address cannot be read")
    void systems(String method, String path) throws IOException {
        assertThat(answer(method + " " + path + " HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"MALFORMED\"")
                .doesNotContain("<html");
    }

    @Test
    @DisplayName("a form without its token is not taken, and what was typed stands on the page to be copied")
    void typed() throws IOException {
        String body = "subject=" + java.net.URLEncoder.encode("长清湖片区环评批复", StandardCharsets.UTF_8) + "&_csrf=x";
        assertThat(answer(
                        "POST /apply/what HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + body.length() + "\r\n",
                        body))
                .startsWith("HTTP/1.1 403")
                .contains("没有提交", "请先复制", "<p class=\"pre\">长清湖片区环评批复</p>");
    }

    @Test
    @DisplayName("a made-up Host leads nobody away")
    void host() throws IOException {
        try (Socket socket = new Socket("localhost", city.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET /workbench HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 302")
                    .contains("Location: /sign-in\r\n")
                    .doesNotContain("evil");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"长, 200, 没有提交", "0, 1, 文件名不能用"})
    @DisplayName(
            "a file name of 200 Chinese characters is read; one with a NUL is refused with what to do, without a trace")
    void names(String letter, int times, String title) throws IOException {
        String name = letter.equals("0") ? "a\0b" : letter.repeat(times);
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\r\n--b--\r\n";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", city.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /verify HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                            + bytes.length + "\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(bytes);
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains(title);
        }
        assertThat(city.log()).doesNotContain("at org.apache.tomcat.util.http.fileupload");
    }

    @ParameterizedTest(name = "{0} characters")
    @CsvSource({"20000, /", "10, 20000"})
    @DisplayName("a header or an address that is too long")
    void tooLong(int header, String address) throws IOException {
        String path = address.equals("/") ? "/" : "/" + "a".repeat(Integer.parseInt(address));
        String answer = answer("GET " + path + " HTTP/1.1\r\nX-Long: " + "x".repeat(header) + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").contains("<h1>", "回首页").doesNotContain("Apache");
    }
}
