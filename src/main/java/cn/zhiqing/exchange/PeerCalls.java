package cn.zhiqing.exchange;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 调用平台: push and pull over HTTP, with the key the platform issued to us; no redirect is followed. */
@Component
class PeerCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutsideAddress outside;
    private final CityClock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    PeerCalls(OutsideAddress outside, CityClock clock) {
        this.outside = outside;
        this.clock = clock;
    }

    /** The answer of a push; throws {@link Gap} when it comes too early, another {@link IOException} for whatever is not a 200. */
    byte[] push(Peer peer, Secret<String> key, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = request(peer, key, "")
                .header("Content-Type", PackageController.LINES.toString())
                .header(
                        HookSignature.HEADER,
                        HookSignature.of(key, clock.instant().getEpochSecond(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try (InputStream answer = answered(request).body()) {
            return read(answer);
        }
    }

    ExchangePackage pull(Peer peer, Secret<String> key, int limit) throws IOException, InterruptedException {
        HttpRequest request = request(peer, key, "?after=" + peer.pulled() + "&limit=" + limit)
                .GET()
                .build();
        HttpResponse<InputStream> response = answered(request);
        try (InputStream answer = response.body()) {
            String signature =
                    response.headers().firstValue(HookSignature.HEADER).orElse("");
            return ExchangePackage.read(read(answer), key, signature);
        }
    }

    private HttpRequest.Builder request(Peer peer, Secret<String> key, String query) throws IOException {
        if (outside.whyNot(peer.url()).isPresent()) {
            throw new IOException("address refused");
        }
        return HttpRequest.newBuilder(URI.create(peer.url().replaceAll("/+$", "") + PackageController.HERE + query))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + key.disclose());
    }

    private HttpResponse<InputStream> answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            try (InputStream told = response.body()) {
                throw response.statusCode() == 409
                        ? conflict(read(told))
                        : new IOException("HTTP " + response.statusCode());
            }
        }
        return response;
    }

    private static IOException conflict(byte[] told) {
        JsonNode problem;
        try {
            problem = JSON.readTree(told);
        } catch (JacksonException unreadable) {
            return new IOException("HTTP 409");
        }
        JsonNode last = problem.path("last");
        boolean gap =
                Gap.CODE.equals(problem.path("code").asString("")) && last.isIntegralNumber() && last.asLong() >= 0;
        return gap ? new Gap(last.asLong()) : new IOException("HTTP 409");
    }

    private static byte[] read(InputStream answer) throws IOException {
        byte[] read = answer.readNBytes(PackageController.MOST_BYTES + 1);
        if (read.length > PackageController.MOST_BYTES) {
            throw new IOException("too large");
        }
        return read;
    }
}
