package cn.zhiqing.ui;

import cn.zhiqing.kernel.CityClock;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * 不查数据库的页 Failures drawn from nothing but their words: when the database is away (ADR 0054), and when the server refuses before
 * any page is asked. Other systems get the members of RFC 9457 instead of a page.
 */
final class BareFailures {

    /** Seconds after which a repeated request has hope. */
    private static final int SOON = 10;

    private final TemplateEngine engine;
    private final City city;
    private final Assets assets;
    private final CityClock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    BareFailures(TemplateEngine engine, City city, Assets assets, CityClock clock) {
        this.engine = engine;
        this.city = city;
        this.assets = assets;
        this.clock = clock;
    }

    /** What is sent, and as what. */
    record Answer(String type, String text) {}

    static boolean isForSystems(String path) {
        return path.startsWith("/api/");
    }

    Answer of(Failure failure, String path) {
        return isForSystems(path)
                ? new Answer("application/problem+json", problem(failure.status()))
                : new Answer("text/html", html(failure));
    }

    void send(Failure failure, String path, HttpServletResponse response) throws IOException {
        Answer answer = of(failure, path);
        response.setStatus(failure.status());
        response.setContentType(answer.type());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        if (failure.status() == 503) {
            response.setIntHeader("Retry-After", SOON);
        }
        RawFailures.giveHeaders(response);
        response.getOutputStream().write(answer.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The same as the answer of a controller. */
    ModelAndView view(Failure failure, String path) {
        return new ModelAndView((_, _, response) -> send(failure, path, response));
    }

    /** The address that was asked for first, also when the server itself asks for the page of its failure. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** The method that failed: the server itself asks for the page of a failure with GET. */
    static String method(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return failed == null ? request.getMethod() : failed.toString();
    }

    private String html(Failure failure) {
        StringOutput text = new StringOutput();
        Shell shell = Shell.bare(Dates.full(clock.today()), city, assets);
        engine.render("ui/failure.jte", Map.of("shell", shell, "page", failure), text);
        return text.toString();
    }

    private String problem(int status) {
        String[] words = ProblemWords.of(status);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("type", "about:blank");
        told.put("title", words[1]);
        told.put("status", status);
        told.put("detail", words[2]);
        told.put("code", words[0]);
        told.put("reasons", List.of(Map.of("code", words[0], "article", "", "message", words[2])));
        return json.writeValueAsString(told);
    }

    /** Code, title and sentence for developers. */
    private static final class ProblemWords {

        private static final String DESCRIPTION = "请看接口说明 /api/v1/openapi.json。";

        private ProblemWords() {}

        static String[] of(int status) {
            return switch (status) {
                case 404 -> words("NOT_FOUND", "没有找到", "没有这个地址，" + DESCRIPTION);
                case 405 -> words("METHOD_NOT_ALLOWED", "方法不对", "这个地址不接受这种方法，" + DESCRIPTION);
                case 413 -> words("TOO_LARGE", "内容太大", "请求体太大，请分成几次发送。");
                case 414, 431 -> words("TOO_LONG", "请求太长", "地址或者请求头太长，" + DESCRIPTION);
                case 503 -> words("UNAVAILABLE", "暂时不能办理", "数据库暂时连不上，请过 " + SOON + " 秒用同一个 Idempotency-Key 重发。");
                default ->
                    status >= 500
                            ? words("BROKEN", "系统出错", "系统出错，请稍后用同一个 Idempotency-Key 重发；一直不行请联系受理机关。")
                            : words("MALFORMED", "请求写得不对", "请求写得不对，" + DESCRIPTION);
            };
        }

        private static String[] words(String code, String title, String sentence) {
            return new String[] {code, title, sentence};
        }
    }
}
