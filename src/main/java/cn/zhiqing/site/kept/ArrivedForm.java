package cn.zhiqing.site.kept;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads from a request what may be kept of its form: everything but passwords, tokens and the files themselves. */
final class ArrivedForm {

    /** The names of all fields of type password in our templates; a test holds them together. */
    static final Set<String> PASSWORDS =
            Set.of("password", "old", "fresh", "repeated", "smtpPassword", "smsToken", "boxPassword", "theirkey");

    /** As much as the server takes of any form. */
    private static final int LONGEST = 4_000_000;

    private ArrivedForm() {}

    static KeptForm read(HttpServletRequest request, String page) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !PASSWORDS.contains(name)) {
                fields.put(name, List.of(values));
            }
        });
        return new KeptForm(page, request.getRequestURI(), fields, files(request));
    }

    static boolean isWorthKeeping(KeptForm form) {
        long length = form.fields().values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        return length <= LONGEST && (length > 0 || !form.files().isEmpty());
    }

    private static List<String> files(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .map(Part::getSubmittedFileName)
                    .filter(name -> name != null && !name.isBlank())
                    .toList();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            // the fields could be read, the files not: they have to be chosen again in any case
            return List.of();
        }
    }
}
