package cn.zhiqing.cases.letters;

import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.letters.Letter.Paragraph;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * 确认情况: how both sides confirmed the receipt of an application (条例第三十一条第三项): by the automatic acknowledgement, where
 * the body's published guide lets it count, or by a person who reached the applicant. The record says which of the two it was.
 */
final class Confirmed {

    static final String FIELD = "确认情况";

    private Confirmed() {}

    /** Whether nobody but the system acknowledged: the applicant sent it in and it counted as confirmed in the same act. */
    static boolean automatically(TimelineEntry entry) {
        return entry.event() instanceof CaseEvent.ApplicationReceived it
                && it.channel() == Channel.ONLINE
                && it.confirmedOn() != null
                && entry.actor() instanceof Actor.Applicant;
    }

    static List<Paragraph> how(TimelineEntry entry, LocalDate receipt) {
        String day = Wording.date(receipt);
        return automatically(entry)
                ? bySystem(moment(entry), day)
                : entry.actor() instanceof Actor.Machine ? elsewhere(day) : byPerson(day);
    }

    /** Handed over by another platform, whose record is all that is known of the confirmation. */
    private static List<Paragraph> elsewhere(String day) {
        return List.of(new Paragraph("确认情况：", "依照移送该申请的平台的记载，双方于%s确认收到该申请，%s为收到申请之日。".formatted(day, day)));
    }

    private static List<Paragraph> bySystem(String moment, String day) {
        return List.of(new Paragraph(
                "确认情况：",
                "%s，本机关的网上申请系统收到该申请，自动向申请人出具了载有登记编号的回执。依照本机关公布的政府信息公开指南，自动回执视为双方确认，%s为收到申请之日。".formatted(moment, day)));
    }

    static List<Paragraph> byPerson(String day) {
        return List.of(
                new Paragraph("确认情况：", "%s，本机关工作人员与申请人联系，双方确认本机关已经收到该申请，%s为收到申请之日。".formatted(day, day)),
                new Paragraph("工作人员（签字）：", ""),
                new Paragraph("申请人（签字；电话或者网络确认的，由工作人员注明时间和方式）：", ""));
    }

    /** The time of day only where the act was recorded on its own day. */
    private static String moment(TimelineEntry entry) {
        LocalDate on = ((CaseEvent.ApplicationReceived) entry.event()).on();
        ZonedDateTime at = entry.at().atZone(CityClock.ZONE);
        return at.toLocalDate().equals(on)
                ? "%s%d时%02d分".formatted(Wording.date(on), at.getHour(), at.getMinute())
                : Wording.date(on);
    }
}
