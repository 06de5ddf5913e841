package cn.zhiqing.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * 填写的内容 What somebody wrote into a form that was not taken, shown once more to the one who sent it, so that it can be copied
 * whatever the browser's way back keeps. Never passwords and codes, and nothing short: those are soon typed again.
 */
final class TypedTexts {

    private static final int LONG = 40;
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final String SECRET = "(?i)_.*|.*(password|token|key|code|factor).*|old|fresh|repeated";

    private TypedTexts() {}

    static List<String> of(HttpServletRequest request) {
        if (!BareFailures.method(request).equals("POST")) {
            return List.of();
        }
        try {
            return request.getParameterMap().entrySet().stream()
                    .filter(field -> !field.getKey().matches(SECRET))
                    .map(Map.Entry::getValue)
                    .flatMap(Arrays::stream)
                    .filter(TypedTexts::isWritten)
                    .toList();
        } catch (IllegalStateException unreadable) {
            return List.of();
        }
    }

    private static boolean isWritten(String text) {
        return text.length() > LONG || text.codePoints().anyMatch(letter -> letter >= FIRST_IDEOGRAPH);
    }
}
