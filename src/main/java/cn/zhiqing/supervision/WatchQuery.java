package cn.zhiqing.supervision;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of supervision shows. Every filter that is null filters nothing.
 *
 * @param bodies whose requests; what the viewer may watch has been decided by the caller
 * @param period of the day the list is about; for lists about now, of the day of receipt
 */
public record WatchQuery(
        Set<BodyId> bodies, WatchList list, @Nullable Period period, Filter filter, Sort sort) {

    /** The filters of the rows themselves. */
    public record Filter(
            @Nullable Channel channel,
            @Nullable ApplicantKind kind,
            @Nullable ReplyKind reply,
            @Nullable Light light,
            @Nullable CaseStage stage,
            @Nullable StaffId assignee,
            @Nullable Await await) {

        public static final Filter NONE = new Filter(null, null, null, null, null, null, null);
    }

    /** 等待谁: for whom a request waits. */
    public enum Await {
        CORRECTION("等待补正"),
        PAYMENT("等待缴费"),
        CONSULTATION("等待第三方意见"),
        BODY("等待其他机关意见");

        private final String label;

        Await(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Order of a list. */
    public enum Sort {
        DUE("最先到期"),
        BODY("按机关"),
        NEWEST("最新收到"),
        ENDED("最近办结");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public WatchQuery {
        bodies = Set.copyOf(bodies);
    }

    /** A list without filters, the most urgent first. */
    public static WatchQuery of(Set<BodyId> bodies, WatchList list, @Nullable Period period) {
        return new WatchQuery(bodies, list, period, Filter.NONE, Sort.DUE);
    }
}
