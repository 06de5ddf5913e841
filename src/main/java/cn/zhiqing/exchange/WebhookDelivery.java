package cn.zhiqing.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 推送: one thing told to one endpoint.
 *
 * @param position of the event in the journal; with the endpoint it names the delivery for ever
 * @param nextAt when it is tried again; null when it arrived or was given up
 * @param trouble status or class of the failure of the last try; empty when there was none
 */
public record WebhookDelivery(
        long id,
        long endpoint,
        long position,
        Topic topic,
        String payload,
        Instant madeAt,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant deliveredAt,
        String trouble) {

    /** The same for every try, so that a receiver who is told twice acts once. */
    public String name() {
        return "zq-" + endpoint + "-" + position;
    }
}
