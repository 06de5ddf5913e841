package cn.zhiqing.site.admin;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Pager;
import java.util.List;

/**
 * Who did what, and whether the memory of it is whole (审计).
 *
 * @param export address of the same list as CSV
 */
public record AuditPage(List<Choice> topics, Asked asked, List<Line> lines, Pager pager, String export, Chain chain) {

    /** What was asked, as typed. */
    public record Asked(String topic, String from, String until, String who) {}

    /** One act. */
    public record Line(String at, String who, String what, String reason) {}

    /**
     * The last check of the chain.
     *
     * @param result in a sentence; empty when none was made since the start
     */
    public record Chain(boolean running, String result, boolean whole, List<String> findings) {}
}
