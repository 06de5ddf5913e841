package cn.zhiqing.exchange;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 接口门卫: lets in who presents a good key in the Authorization header, and nowhere else: addresses stand in logs, cookies are
 * sent by browsers unasked. The description of the interface needs no key.
 */
final class KeyGate extends OncePerRequestFilter {

    static final String CALLER = "zhiqing.exchange.caller";

    private final ApiKeys keys;
    private final CallLimits limits;
    private final CityClock clock;

    KeyGate(ApiKeys keys, CallLimits limits, CityClock clock) {
        this.keys = keys;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals(OpenApiController.HERE)
                && request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            request.setAttribute(CALLER, caller(request));
        } catch (Problem problem) {
            write(response, Replying.of(problem));
            return;
        }
        chain.doFilter(request, response);
    }

    private Caller caller(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        Optional<Secret<String>> text = header == null ? Optional.empty() : KeyText.in(header);
        Optional<ApiKey> found = text.flatMap(keys::presented);
        ApiKey key = found.filter(k -> k.isGood(clock.today())).orElse(null);
        if (key == null) {
            long wait = limits.takeForWrongKey(request.getRemoteAddr());
            throw wait > 0 ? Problem.tooMany(wait) : new Problem(401, List.of(why(header, found)));
        }
        long wait = limits.take(key);
        if (wait > 0) {
            throw Problem.tooMany(wait);
        }
        return new Caller(key, text.orElseThrow());
    }

    private static Refusal why(@org.jspecify.annotations.Nullable String header, Optional<ApiKey> found) {
        if (header == null) {
            return new Refusal("KEY_MISSING", "", "请在 Authorization 头里写 Bearer 和密钥；密钥由本机关的系统管理员发放。");
        }
        if (found.isEmpty()) {
            return new Refusal("KEY_UNKNOWN", "", "密钥不对，请核对；丢失的密钥不能找回，请系统管理员另发。");
        }
        return found.get().revokedAt() != null
                ? new Refusal("KEY_REVOKED", "", "密钥已经作废，请系统管理员另发。")
                : new Refusal("KEY_EXPIRED", "", "密钥已经过期，请系统管理员另发。");
    }

    private static void write(HttpServletResponse response, ResponseEntity<byte[]> answer) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        byte[] body = answer.getBody();
        if (body != null) {
            response.getOutputStream().write(body);
        }
    }
}
