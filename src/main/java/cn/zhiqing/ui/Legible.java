package cn.zhiqing.ui;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * 读得懂的请求 Lets nothing in whose fields are no text: an address with {@code %ff}, a form in another encoding. Asked here, before
 * any filter or page reads a field, so that it cannot fail in the middle of one.
 */
final class Legible extends ValveBase {

    Legible() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (!hasParts(request)) {
            try {
                request.getParameterMap();
            } catch (InvalidParameterException illegible) {
                response.sendError(illegible.getErrorCode());
                return;
            }
        }
        getNext().invoke(request, response);
    }

    /** Files are read where they are wanted. */
    private static boolean hasParts(Request request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
