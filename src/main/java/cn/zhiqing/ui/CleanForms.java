package cn.zhiqing.ui;

import cn.zhiqing.kernel.TypedText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 表单入口: what is typed into any form arrives without characters that nobody sees ({@link TypedText}), before a controller, a
 * rule or a letter reads it. Passwords are taken as they are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class CleanForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Clean(request), response);
    }

    /** The same request; its parameters are read cleaned. */
    private static final class Clean extends HttpServletRequestWrapper {

        Clean(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return value == null || isSecret(name) ? value : TypedText.clean(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return cleaned(name, super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var all = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> {
                String[] clean = cleaned(name, values);
                all.put(name, clean == null ? new String[0] : clean);
            });
            return all;
        }

        private static String @Nullable [] cleaned(String name, String @Nullable [] values) {
            return values == null || isSecret(name)
                    ? values
                    : Arrays.stream(values).map(TypedText::clean).toArray(String[]::new);
        }

        private static boolean isSecret(String name) {
            return name.toLowerCase(Locale.ROOT).contains("password");
        }
    }
}
