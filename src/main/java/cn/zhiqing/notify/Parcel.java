package cn.zhiqing.notify;

import cn.zhiqing.privacy.Secret;
import java.time.Instant;
import java.util.List;

/**
 * A message in a carrier's hands.
 *
 * @param key the same on every attempt; the other side knows the message by it
 * @param attempt counts from 1; also the fence: who comes back with an older attempt writes nothing
 * @param receipt what earlier attempts handed it over as; empty at first
 */
record Parcel(
        long id,
        String key,
        String occasion,
        String kind,
        Way way,
        int attempt,
        boolean unsure,
        Instant postedAt,
        String receipt,
        Secret<String> to,
        Secret<String> subject,
        Secret<String> text,
        List<Enclosure> enclosures) {}
