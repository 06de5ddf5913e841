package cn.zhiqing.notify;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What a gateway's answer means, by the contract of docs/modules/notify.md. */
final class SmsReplies {

    private static final Duration LONGEST_ASKED = Duration.ofHours(6);

    private SmsReplies() {}

    record Reply(int status, Duration retryAfter, JsonNode body) {}

    static Carried read(Reply reply) {
        int status = reply.status();
        String detail = Integer.toString(status);
        if (status / 100 == 2 || status == 409) {
            return new Carried.Took(receipt(reply));
        }
        return switch (status) {
            case 401, 403 -> Carried.closed(Setback.LOGIN_REFUSED, detail);
            case 429, 503 -> Carried.busy(detail, shorter(reply.retryAfter()));
            case 400, 413, 422 ->
                new Carried.Never(
                        text(reply, "error").equals("recipient") ? Setback.ADDRESS_REFUSED : Setback.CONTENT_REFUSED,
                        detail);
            case 500, 502, 504 -> Carried.unanswered(detail);
            default -> Carried.closed(Setback.UNREACHABLE, detail);
        };
    }

    static Carrier.Proof proof(Reply reply) {
        return switch (text(reply, "state")) {
            case "DELIVERED" -> Carrier.Proof.ARRIVED;
            case "FAILED" -> Carrier.Proof.LOST;
            default -> Carrier.Proof.UNKNOWN;
        };
    }

    private static Duration shorter(Duration asked) {
        return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
    }

    private static String receipt(Reply reply) {
        String receipt = text(reply, "receipt");
        return receipt.matches("[\\w.:/@+=-]{1,120}") ? receipt : "";
    }

    private static String text(Reply reply, String field) {
        return reply.body() == null ? "" : reply.body().path(field).asString("");
    }
}
