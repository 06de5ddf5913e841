package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.supervision.WatchedCase;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Light;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws rows of the lists (清单的行). */
@Component
final class WatchedRows {

    private final Frames frames;
    private final Doorkeeper doorkeeper;
    private final StaffBook staff;
    private final Calendars calendars;

    WatchedRows(Frames frames, Doorkeeper doorkeeper, StaffBook staff, Calendars calendars) {
        this.frames = frames;
        this.doorkeeper = doorkeeper;
        this.staff = staff;
        this.calendars = calendars;
    }

    CaseRow draw(WatchedCase c, Viewer viewer) {
        boolean opens = doorkeeper.may(viewer, Act.SEE_CASE, c.body(), c.assignee());
        String key = frames.code(c.body()) + "-" + c.number();
        return new CaseRow(
                key,
                c.number().toString(),
                opens ? "/cases/" + key : "",
                frames.shortName(c.body()),
                light(c),
                date(c),
                c.channel().label(),
                c.kind().label(),
                c.stage().label(),
                c.assignee() == null ? "未分派" : staff.name(c.assignee()),
                note(c),
                c.urged() == 0 ? "" : "已督办 " + c.urged() + " 次",
                c.stage().isOpen() && doorkeeper.may(viewer, Act.SUPERVISE, c.body()));
    }

    /** A late reply says so, and by how much; everything else is drawn as on the workbench. */
    private static Light light(WatchedCase c) {
        if (c.course().late()) {
            return new Light("over", c.remaining() == null ? "超期答复" : "超期 %d 个工作日答复".formatted(-c.remaining()));
        }
        return new Light(
                c.light().shape(), c.light().words(c.remaining(), c.waits().what()));
    }

    private String date(WatchedCase c) {
        if (!c.stage().isOpen()) {
            String ended = Dates.full(c.course().endedOn());
            return c.course().late() ? "应于" + day(c.due()) + "，" + ended + "办结" : ended;
        }
        if (c.stage() == CaseStage.ARRIVED) {
            return "确认后起算";
        }
        return c.due() != null
                ? "应于" + day(c.due())
                : c.waits().until() != null ? "等到" + day(c.waits().until()) : "期限还没有确定";
    }

    /** 暂定 while no notice of the day's year has been imported. */
    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.brief(day) + (calendars.current().isProvisional(day) ? "暂定" : "");
    }

    private static String note(WatchedCase c) {
        List<String> notes = new ArrayList<>();
        if (c.course().correctedOn() != null) {
            notes.add("曾补正");
        }
        if (c.course().extendedOn() != null) {
            notes.add("已延期");
        }
        if (c.waits().agencyAsked()) {
            notes.add("等待其他机关意见");
        }
        var reply = c.course().reply();
        if (reply != null) {
            notes.add((c.stage().isOpen() ? "拟" : "") + reply.label());
        }
        return String.join("　", notes);
    }
}
