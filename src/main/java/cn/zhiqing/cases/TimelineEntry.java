package cn.zhiqing.cases;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Event;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 经过: one recorded act.
 *
 * @param position in the whole journal
 * @param sentence what happened, in Chinese, with its legal day
 * @param texts what people wrote then, unsealed, in the order of the event's text ids
 * @param article the rule, when one act cites one
 */
public record TimelineEntry(
        long position,
        int seq,
        Instant at,
        Actor actor,
        Event event,
        String sentence,
        @Nullable String article,
        List<String> texts) {}
