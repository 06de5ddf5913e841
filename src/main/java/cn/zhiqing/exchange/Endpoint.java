package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 推送地址: where a body's system wants to be told. The secret it checks signatures with is kept sealed, apart. */
public record Endpoint(
        long id,
        BodyId body,
        String url,
        Set<Topic> topics,
        Instant madeAt,
        @Nullable Instant stoppedAt) {

    public Endpoint {
        topics = Set.copyOf(topics);
    }
}
