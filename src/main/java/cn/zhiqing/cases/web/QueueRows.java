package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Queue;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.ui.Dates;
import org.springframework.stereotype.Component;

/** Draws rows of the queue (队列行). */
@Component
final class QueueRows {

    private final CaseDoor door;
    private final Colleagues colleagues;

    QueueRows(CaseDoor door, Colleagues colleagues) {
        this.door = door;
        this.colleagues = colleagues;
    }

    QueuePage.Row draw(Queue.Row row) {
        CaseSummary c = row.summary();
        return new QueuePage.Row(
                door.key(c),
                c.number().toString(),
                door.href(c),
                Lights.draw(row.light(), row.remaining(), c.waiting()),
                date(c),
                row.subject(),
                note(c),
                row.applicant(),
                c.applicantKind().label(),
                c.channel().label(),
                c.stage().label(),
                c.assignee() == null ? "" : colleagues.name(c.assignee()),
                door.bodyName(c.body()));
    }

    /** The day beneath the light: the limit, the wait's end, or when it was answered. */
    private static String date(CaseSummary c) {
        if (c.stage() == CaseStage.ARRIVED) {
            return "确认后起算";
        }
        if (!c.stage().isOpen()) {
            return Dates.brief(c.repliedOn());
        }
        return c.due() != null
                ? Dates.brief(c.due())
                : c.waitUntil() != null ? "等到" + Dates.brief(c.waitUntil()) : "期限还没有确定";
    }

    private static String note(CaseSummary c) {
        ReplyKind reply = c.reply();
        String kind = reply == null ? "" : (c.stage().isOpen() ? "拟" : "") + reply.label();
        String extended = c.extended() ? "已延期" : "";
        return (extended + "　" + kind).strip();
    }
}
