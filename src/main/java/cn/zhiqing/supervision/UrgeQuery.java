package cn.zhiqing.supervision;

import cn.zhiqing.kernel.BodyId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of urge letters shows.
 *
 * @param bodies the urged ones
 * @param sent days of sending; null for all
 */
public record UrgeQuery(
        Set<BodyId> bodies, Standing standing, @Nullable Period sent) {

    /** Which of them. */
    public enum Standing {
        OPEN("没有办结的"),
        WAITING("待回复"),
        OVERDUE("逾期未回复"),
        ANSWERED("已回复，待审看"),
        ENDED("已办结、已撤回"),
        ALL("全部");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public UrgeQuery {
        bodies = Set.copyOf(bodies);
    }
}
