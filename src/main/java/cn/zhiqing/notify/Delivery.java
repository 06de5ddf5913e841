package cn.zhiqing.notify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 送达情况 How far a message is, without its recipient or a word of it.
 *
 * @param setback the latest; null when there was none
 * @param detail the server's reply code, for example 5.1.1; empty mostly
 * @param receipt the number that server or gateway gave it; empty when it gave none
 * @param repeated an attempt was handed over and never answered, so the same message id went out more than once
 */
public record Delivery(
        long id,
        String occasion,
        String kind,
        Way way,
        DeliveryState state,
        @Nullable Setback setback,
        String detail,
        String receipt,
        int attempts,
        boolean repeated,
        Instant postedAt,
        Instant dueAt,
        @Nullable Instant takenAt,
        @Nullable Instant confirmedAt) {}
