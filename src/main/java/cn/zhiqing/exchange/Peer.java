package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 对接平台: another Zhiqing or a provincial platform with which a body exchanges packages.
 *
 * @param url where its own interface stands; blank when it calls us and is never called
 * @param key our key by which it pulls from us; 0 when it does not
 * @param last number of the newest item made for it
 * @param sent number of the newest item that it has confirmed
 * @param pulled number of the newest item that we have fetched from it
 * @param trouble what went wrong the last time it was called; empty when nothing did
 */
public record Peer(
        long id,
        BodyId body,
        String name,
        String url,
        long key,
        Instant madeAt,
        @Nullable Instant stoppedAt,
        long last,
        long sent,
        long pulled,
        int attempts,
        String trouble) {}
