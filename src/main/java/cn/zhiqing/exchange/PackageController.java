package cn.zhiqing.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 交换: a platform pulls what was packed for it, or pushes its own packages. */
@Controller
class PackageController {

    static final String HERE = "/api/v1/exchange";
    static final MediaType LINES = new MediaType("application", "x-ndjson", StandardCharsets.UTF_8);
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Peers peers;
    private final OutgoingItems items;
    private final PackageTaking taking;
    private final cn.zhiqing.kernel.CityClock clock;

    PackageController(Peers peers, OutgoingItems items, PackageTaking taking, cn.zhiqing.kernel.CityClock clock) {
        this.peers = peers;
        this.items = items;
        this.taking = taking;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> pull(
            @RequestAttribute(KeyGate.CALLER) Caller caller,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "100") String limit) {
        caller.needs(Scope.EXCHANGE);
        Peer peer = peers.pulling(caller.key())
                .orElseThrow(() -> Problem.of(404, "NO_PEER", "这把密钥没有登记为对接平台，请系统管理员在“接口 → 对接平台”登记。"));
        if (!after.matches("\\d{1,15}") || !limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1) {
            throw Problem.of(400, "CURSOR", "after 请写已收到的最后序号，limit 请写 1 到 " + ExchangePackage.MOST + "。");
        }
        int most = Math.min(Integer.parseInt(limit), ExchangePackage.MOST);
        byte[] body = items.after(peer, Long.parseLong(after), most).written();
        return ResponseEntity.ok()
                .contentType(LINES)
                .cacheControl(CacheControl.noStore())
                .header(
                        HookSignature.HEADER,
                        HookSignature.of(caller.text(), clock.instant().getEpochSecond(), body))
                .body(body);
    }

    @PostMapping(HERE)
    ResponseEntity<byte[]> push(
            @RequestAttribute(KeyGate.CALLER) Caller caller,
            @RequestHeader(name = HookSignature.HEADER, required = false) @Nullable String signature,
            HttpServletRequest request)
            throws IOException {
        caller.needs(Scope.EXCHANGE);
        byte[] read = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw Problem.of(413, "TOO_LARGE", "一包最多 8 MB，请减少条数。");
        }
        ExchangePackage sent = ExchangePackage.read(read, caller.text(), signature);
        var results = taking.take(caller.key().id(), caller.body(), sent);
        var told = new LinkedHashMap<String, Object>();
        told.put("last", results.isEmpty() ? sent.after() : results.getLast().seq());
        told.put("items", results);
        return Replying.ok(told);
    }
}
