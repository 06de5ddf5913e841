package cn.zhiqing.cases.web;

import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Queue;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws rows of the queue (队列行). */
@Component
final class QueueRows {

    private final CaseDoor door;
    private final Colleagues colleagues;
    private final Calendars calendars;

    QueueRows(CaseDoor door, Colleagues colleagues, Calendars calendars) {
        this.door = door;
        this.colleagues = colleagues;
        this.calendars = calendars;
    }

    QueuePage.Row draw(Queue.Row row) {
        CaseSummary c = row.summary();
        return new QueuePage.Row(
                door.key(c),
                c.number().toString(),
                door.href(c),
                Lights.draw(row.light(), row.remaining(), c.waiting()),
                date(c),
                Subjects.brief(row.subject()),
                note(c),
                row.applicant(),
                c.applicantKind().label(),
                c.channel().label(),
                c.stage().label(),
                c.assignee() == null ? "" : colleagues.name(c.assignee()),
                door.bodyName(c.body()));
    }

    /** The bodies as choices, by name. */
    List<Choice> bodies(Set<BodyId> bodies) {
        return bodies.stream()
                .map(body -> Choice.of(body.toString(), door.bodyName(body)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** The day beneath the light: the limit, the wait's end, or when it was answered. */
    private String date(CaseSummary c) {
        if (c.stage() == CaseStage.ARRIVED) {
            return "确认后起算";
        }
        if (!c.stage().isOpen()) {
            return Dates.brief(c.repliedOn());
        }
        return c.due() != null ? day(c.due()) : c.waitUntil() != null ? "等到" + day(c.waitUntil()) : "期限还没有确定";
    }

    /** 暂定 while no notice of the day's year has been imported. */
    private String day(LocalDate day) {
        return Dates.brief(day) + (calendars.current().isProvisional(day) ? "暂定" : "");
    }

    private static String note(CaseSummary c) {
        ReplyKind reply = c.reply();
        String kind = reply == null ? "" : (c.stage().isOpen() ? "拟" : "") + reply.label();
        String extended = c.extended() ? "已延期" : "";
        return (extended + "　" + kind).strip();
    }
}
