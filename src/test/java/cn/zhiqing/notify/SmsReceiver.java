package cn.zhiqing.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An SMS gateway of the contract, real over HTTP, which writes down what reached which telephone. */
final class SmsReceiver implements AutoCloseable {

    /** How it behaves. */
    enum Mood {
        GOOD,
        /** Sends the SMS and hangs up before it has answered. */
        TAKES_AND_HANGS_UP,
        /** Sends the SMS and answers 500. */
        TAKES_AND_FAILS,
        BUSY,
        NO_SUCH_NUMBER,
        WRONG_TOKEN
    }

    private final HttpServer server;
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.builder().build();
    final List<String> telephones = java.util.Collections.synchronizedList(new ArrayList<>());
    final List<String> asked = java.util.Collections.synchronizedList(new ArrayList<>());
    volatile Mood mood = Mood.GOOD;
    volatile String report = "PENDING";

    SmsReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/send", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/send";
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            if (call.getRequestMethod().equals("GET")) {
                answer(call, 200, "{\"state\":\"" + report + "\"}");
                return;
            }
            JsonNode body = json.readTree(call.getRequestBody().readAllBytes());
            String key = call.getRequestHeaders().getFirst("Idempotency-Key");
            asked.add(key);
            if (!"Bearer geheim".equals(call.getRequestHeaders().getFirst("Authorization"))) {
                answer(call, 401, "");
                return;
            }
            take(call, key, body);
        }
    }

    private void take(HttpExchange call, String key, JsonNode body) throws IOException {
        switch (mood) {
            case BUSY -> {
                call.getResponseHeaders().add("Retry-After", "600");
                answer(call, 429, "");
            }
            case NO_SUCH_NUMBER -> answer(call, 422, "{\"error\":\"recipient\"}");
            case WRONG_TOKEN -> answer(call, 403, "");
            case GOOD, TAKES_AND_FAILS, TAKES_AND_HANGS_UP -> {
                boolean first = taken.putIfAbsent(key, "r-" + key.substring(0, 6)) == null;
                if (first) {
                    telephones.add(body.path("to").asString("") + " "
                            + body.path("text").asString(""));
                }
                if (mood == Mood.TAKES_AND_FAILS) {
                    answer(call, 500, "oops");
                } else if (mood == Mood.GOOD) {
                    answer(call, first ? 202 : 409, "{\"receipt\":\"" + taken.get(key) + "\"}");
                }
            }
        }
    }

    private static void answer(HttpExchange call, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
