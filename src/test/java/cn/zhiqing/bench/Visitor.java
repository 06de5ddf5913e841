package cn.zhiqing.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with cookies of their own who asks for pages as a browser does: compressed, redirects followed. */
final class Visitor {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String home;

    Visitor(String home) {
        this.home = home;
    }

    /** An answer and how long it took, to its last byte. */
    record Visit(int status, String text, double milliseconds) {

        Document page() {
            return Jsoup.parse(text);
        }
    }

    static Visitor signedIn(String home, String login, String password) {
        Visitor visitor = new Visitor(home);
        Visit arrived = visitor.post("/sign-in", List.of("login", login, "password", password));
        if (arrived.status() != 200
                || !arrived.page().select("form[action=/sign-in]").isEmpty()) {
            throw new IllegalStateException(login + " was not let in: " + arrived.status());
        }
        return visitor;
    }

    Visit get(String path) {
        return send(to(path).GET().build());
    }

    /** Sends the form that stands on the page of the same address; names and values alternate. */
    Visit post(String path, List<String> entered) {
        String token = Objects.requireNonNull(
                        get(path).page().selectFirst("form[method=post] input[name=_csrf]"), "a form of " + path)
                .val();
        String body = java.util.stream.IntStream.range(0, entered.size() / 2)
                .mapToObj(i -> encoded(entered.get(2 * i)) + "=" + encoded(entered.get(2 * i + 1)))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofMinutes(2));
    }

    private Visit send(HttpRequest request) {
        try {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            double took = (System.nanoTime() - start) / 1e6;
            return new Visit(answer.statusCode(), text(answer), took);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (InputStream in = new ByteArrayInputStream(answer.body());
                InputStream plain = packed ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
