package cn.zhiqing.exchange;

import cn.zhiqing.privacy.Secret;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** 投递: one POST to another system; no redirect is followed, nothing of the answer is read but its status. */
@Component
class Carrier {

    static final Duration LONGEST = Duration.ofSeconds(10);

    private final OutsideAddress outside;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Carrier(OutsideAddress outside) {
        this.outside = outside;
    }

    /** Empty when it was taken (2xx), else what went wrong in few words that tell nothing of the content. */
    String carry(String url, Secret<String> secret, WebhookDelivery delivery, Instant now) throws InterruptedException {
        if (outside.whyNot(url).isPresent()) {
            return "address refused";
        }
        byte[] body = delivery.payload().getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Zhiqing")
                .header("Zhiqing-Delivery", delivery.name())
                .header("Zhiqing-Topic", delivery.topic().wire())
                .header(HookSignature.HEADER, HookSignature.of(secret, now.getEpochSecond(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            int status = answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return status >= 200 && status < 300 ? "" : "HTTP " + status;
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return "timeout";
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            return cause == null ? "failed" : cause.getClass().getSimpleName();
        }
    }
}
