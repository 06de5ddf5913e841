package cn.zhiqing.cases;

import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a queue shows. Every filter that is null or empty filters nothing.
 *
 * @param bodies whose requests: one's own, or those beneath a supervising body
 * @param number part of a number, for example {@code 2026-05} or {@code 523}
 * @param page counts from 0
 * @param size at most 200
 */
public record QueueQuery(
        Set<BodyId> bodies,
        Set<CaseStage> stages,
        @Nullable Light light,
        @Nullable StaffId assignee,
        @Nullable Channel channel,
        @Nullable String topic,
        @Nullable String region,
        @Nullable Integer year,
        @Nullable String number,
        Sort sort,
        int page,
        int size) {

    /** Order of a queue. */
    public enum Sort {
        /** What is about to be late comes first. */
        DUE,
        NEWEST,
        NUMBER
    }

    public QueueQuery {
        bodies = Set.copyOf(bodies);
        stages = Set.copyOf(stages);
    }

    /** Everything open of a body, the nearest limit first. */
    public static QueueQuery open(BodyId body) {
        var open = java.util.EnumSet.noneOf(CaseStage.class);
        for (CaseStage stage : CaseStage.values()) {
            if (stage.isOpen()) {
                open.add(stage);
            }
        }
        return new QueueQuery(Set.of(body), open, null, null, null, null, null, null, null, Sort.DUE, 0, 50);
    }
}
