package cn.zhiqing.cases;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a queue shows. Every filter that is null or empty filters nothing.
 *
 * @param bodies whose requests: one's own, or those beneath a supervising body
 * @param unassigned only what nobody works on
 * @param keyword part of a number, for example {@code 2026-05} or {@code 523}, or words of what is asked for, two characters
 *     at least
 * @param page counts from 0
 * @param size at most 200
 */
public record QueueQuery(
        Set<BodyId> bodies,
        Set<CaseStage> stages,
        @Nullable Light light,
        @Nullable StaffId assignee,
        boolean unassigned,
        @Nullable Channel channel,
        @Nullable String topic,
        @Nullable String region,
        @Nullable Integer year,
        @Nullable ApplicantKind applicant,
        @Nullable ReplyKind reply,
        @Nullable String keyword,
        Sort sort,
        int page,
        int size) {

    /** Order of a queue. */
    public enum Sort {
        /** What must be confirmed today comes first (条例第三十一条), then what is about to be late. */
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
        return in(body, open, 50);
    }

    /** The first rows of a body that stand in one of the stages. */
    public static QueueQuery in(BodyId body, Set<CaseStage> stages, int size) {
        return new QueueQuery(
                Set.of(body), stages, null, null, false, null, null, null, null, null, null, null, Sort.DUE, 0, size);
    }
}
