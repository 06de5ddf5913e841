package cn.zhiqing.site.admin;

import cn.zhiqing.ui.Pager;
import java.util.List;

/** Messages that did not arrive yet or will not (没有送达的消息): without recipient, without their words. */
public record UndeliveredPage(List<Line> lines, Pager pager) {

    /**
     * @param next when it is tried again; empty when it is not
     * @param settles whether a person may do something about it now
     */
    public record Line(
            long id,
            String occasion,
            String kind,
            String way,
            String posted,
            String reason,
            int attempts,
            String next,
            boolean settles) {}
}
