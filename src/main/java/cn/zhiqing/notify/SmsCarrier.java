package cn.zhiqing.notify;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 短信 Hands SMS to a gateway over the HTTP contract of docs/modules/notify.md. */
@Component
class SmsCarrier implements Carrier {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MOST_READ = 64 * 1024;

    private final Settings settings;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    SmsCarrier(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Way way() {
        return Way.SMS;
    }

    @Override
    public boolean isReady() {
        return settings.find("sms").isPresent();
    }

    @Override
    public Duration patience() {
        return TIMEOUT.multipliedBy(4);
    }

    @Override
    public Carried carry(Parcel parcel, Consumer<String> handing) {
        SmsSettings gateway = settings.find("sms").map(SmsSettings::of).orElseThrow();
        String body = json.writeValueAsString(Map.of(
                "id",
                parcel.key(),
                "to",
                parcel.to().disclose(),
                "text",
                parcel.text().disclose()));
        HttpRequest request = request(gateway, gateway.url())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", parcel.key())
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        handing.accept("");
        try {
            return SmsReplies.read(ask(request));
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            return Carried.closed(Setback.UNREACHABLE, "");
        } catch (IOException silent) {
            return Carried.unanswered("");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Carried.unanswered("");
        }
    }

    @Override
    public Proof proofOf(String key) {
        SmsSettings gateway = settings.find("sms").map(SmsSettings::of).orElseThrow();
        try {
            SmsReplies.Reply reply =
                    ask(request(gateway, gateway.url() + "/" + key).GET().build());
            return reply.status() == 200 ? SmsReplies.proof(reply) : Proof.UNKNOWN;
        } catch (IOException silent) {
            return Proof.UNKNOWN;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Proof.UNKNOWN;
        }
    }

    private static HttpRequest.Builder request(SmsSettings gateway, String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + gateway.token().disclose());
    }

    private SmsReplies.Reply ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        byte[] bytes;
        try (InputStream body = response.body()) {
            bytes = body.readNBytes(MOST_READ);
        }
        Duration wait = response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
        return new SmsReplies.Reply(response.statusCode(), wait, node(bytes));
    }

    /** A gateway that answers with anything but JSON has answered with its status alone. */
    private JsonNode node(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }
}
