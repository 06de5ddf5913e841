package cn.zhiqing.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Answers as bytes of UTF-8 JSON, never kept by caches in between. */
final class Replying {

    static final MediaType JSON = MediaType.APPLICATION_JSON;
    static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Replying() {}

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static ResponseEntity<byte[]> ok(Object value) {
        return of(200, JSON, bytes(value));
    }

    static ResponseEntity<byte[]> of(int status, MediaType type, byte[] body) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    static ResponseEntity<byte[]> of(Problem problem) {
        var answer = ResponseEntity.status(problem.status())
                .contentType(new MediaType(PROBLEM, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore());
        if (problem.retryAfter() > 0) {
            answer.header("Retry-After", Long.toString(problem.retryAfter()));
        }
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer realm=\"zhiqing\"");
        }
        return answer.body(bytes(told(problem)));
    }

    /** The members of RFC 9457, and {@code reasons} with code, article and sentence of each. */
    static Map<String, Object> told(Problem problem) {
        List<Map<String, Object>> reasons = problem.reasons().stream()
                .map(reason -> {
                    var one = new LinkedHashMap<String, Object>();
                    one.put("code", reason.code());
                    one.put("article", reason.article());
                    one.put("message", reason.message());
                    return (Map<String, Object>) one;
                })
                .toList();
        var told = new LinkedHashMap<String, Object>();
        told.put("type", "about:blank");
        told.put("title", title(problem.status()));
        told.put("status", problem.status());
        told.put("detail", problem.reasons().getFirst().message());
        told.put("code", problem.reasons().getFirst().code());
        problem.known().ifPresent(last -> told.put("last", last));
        told.put("reasons", reasons);
        return told;
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "请求写得不对";
            case 401 -> "没有有效的密钥";
            case 403 -> "密钥没有这项权限";
            case 404 -> "没有找到";
            case 409 -> "与已有的不一致";
            case 413 -> "内容太大";
            case 415 -> "内容类型不对";
            case 422 -> "不能受理";
            case 429 -> "调用太频繁";
            default -> "系统出错";
        };
    }
}
