package cn.zhiqing.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * 请求本身有错 Answers what the web server refuses before any page is asked: an address with a forbidden character, a request that
 * is too long, a method that nobody knows. The same words as everywhere, because the one who typed it is a person too.
 */
final class RawFailures extends ErrorReportValve {

    /** These answers come before the filters that give every other answer its headers. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final BareFailures bare;

    RawFailures(BareFailures bare) {
        this.bare = bare;
    }

    /** For an answer that the filters have not seen; what they gave stays. */
    static void giveHeaders(HttpServletResponse response) {
        if (response.getHeader("Content-Security-Policy") == null) {
            response.setHeader("Content-Security-Policy", CONTENT);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "no-referrer");
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String path = request.getRequestURI();
        BareFailures.Answer answer = bare.of(Failures.of(status, false), path == null ? "/" : path);
        response.setContentType(answer.type());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        giveHeaders(response);
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(answer.text());
                response.finishResponse();
            }
        } catch (IOException gone) {
            // whoever asked has gone; there is nobody left to tell
            response.setSuspended(true);
        }
    }
}
