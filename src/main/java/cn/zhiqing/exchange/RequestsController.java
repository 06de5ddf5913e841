package cn.zhiqing.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;

/** 申请: hand in, ask how it stands, fetch the reply. */
@Controller
class RequestsController {

    static final String HERE = "/api/v1/requests";
    static final int MOST_BYTES = 256 * 1024;

    private static final Pattern NAME = Pattern.compile("[!-~]{8,100}");

    private final RequestTaking taking;
    private final RequestReading reading;

    RequestsController(RequestTaking taking, RequestReading reading) {
        this.taking = taking;
        this.reading = reading;
    }

    @PostMapping(HERE)
    ResponseEntity<byte[]> handIn(
            @RequestAttribute(KeyGate.CALLER) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String name,
            HttpServletRequest request)
            throws IOException {
        caller.needs(Scope.INTAKE);
        if (name == null || !NAME.matcher(name).matches()) {
            throw Problem.of(
                    400, "IDEMPOTENCY_KEY", "请在 Idempotency-Key 头里写 8 到 100 个可见的 ASCII 字符，每件申请一个；重发时不变，就不会重复收件。");
        }
        RequestTaking.Taken taken = taking.take(caller, name, body(request));
        var answer = ResponseEntity.status(201)
                .contentType(Replying.JSON)
                .cacheControl(CacheControl.noStore())
                .header("Idempotent-Replayed", Boolean.toString(taken.again()));
        if (!taken.number().isEmpty()) {
            answer.header("Location", HERE + "/" + taken.number());
        }
        return answer.body(taken.json().disclose().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(HERE + "/{number}")
    ResponseEntity<byte[]> status(@RequestAttribute(KeyGate.CALLER) Caller caller, @PathVariable String number) {
        caller.needs(Scope.STATUS);
        return Replying.ok(reading.status(caller, number));
    }

    @GetMapping(HERE + "/{number}/reply")
    ResponseEntity<byte[]> reply(@RequestAttribute(KeyGate.CALLER) Caller caller, @PathVariable String number) {
        caller.needs(Scope.REPLY);
        return Replying.ok(reading.reply(caller, number));
    }

    /** The body of a call: JSON, at most so many bytes. */
    static byte[] body(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw Problem.of(415, "NOT_JSON_TYPE", "请用 Content-Type: application/json 发送。");
        }
        byte[] read = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw Problem.of(413, "TOO_LARGE", "请求体最多 256 KB。附件请另行送交。");
        }
        return read;
    }
}
