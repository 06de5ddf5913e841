package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Margin;
import cn.zhiqing.cases.store.AskedColleagues;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Light;
import cn.zhiqing.ui.Pages;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 关注和协办: lists of one's own beside the workbench. */
@Controller
class MinePages {

    private final Margin margin;
    private final AskedColleagues asked;
    private final CaseDesk desk;
    private final CaseDoor door;
    private final Colleagues colleagues;
    private final Days days;

    /** Today and the calendar in force. */
    @org.springframework.stereotype.Component
    record Days(CityClock clock, Calendars calendars) {

        Light until(LocalDate day) {
            LocalDate today = clock.today();
            WorkingCalendar calendar = calendars.current();
            return Light.remaining(
                    today.isAfter(day) ? -Math.max(1, calendar.between(day, today)) : calendar.between(today, day));
        }
    }

    MinePages(Margin margin, AskedColleagues asked, CaseDesk desk, CaseDoor door, Colleagues colleagues, Days days) {
        this.margin = margin;
        this.asked = asked;
        this.desk = desk;
        this.door = door;
        this.colleagues = colleagues;
        this.days = days;
    }

    @GetMapping("/workbench/mine")
    ModelAndView mine(Viewer viewer) {
        return Pages.show(
                "cases/mine",
                new MinePage(
                        asked.of(viewer.id()).stream()
                                .flatMap(it -> asked(viewer, it))
                                .toList(),
                        margin.watched(viewer).stream()
                                .flatMap(id -> followed(viewer, id))
                                .toList()));
    }

    private Stream<MinePage.Asked> asked(Viewer viewer, AskedColleagues.Asked it) {
        return opened(viewer, it.request())
                .flatMap(opened -> opened.view().beside().helps().stream()
                        .filter(help -> help.number() == it.help())
                        .map(help -> draw(opened, help)));
    }

    private MinePage.Asked draw(Opened opened, CaseView.Help help) {
        return new MinePage.Asked(
                days.until(help.by()),
                Dates.brief(help.by()),
                Subjects.brief(help.what()),
                opened.number(),
                opened.href() + "/" + ActForm.slug(CaseAct.HAND_IN),
                opened.href());
    }

    private Stream<MinePage.Followed> followed(Viewer viewer, CaseId id) {
        return opened(viewer, id)
                .map(opened -> new MinePage.Followed(
                        opened.light(),
                        opened.summary().due() == null
                                ? ""
                                : Dates.brief(opened.summary().due()),
                        opened.subject(),
                        opened.number(),
                        opened.href(),
                        opened.summary().stage().label(),
                        assignee(opened.summary())));
    }

    private String assignee(CaseSummary summary) {
        return summary.assignee() == null ? "未分派" : colleagues.name(summary.assignee());
    }

    /** Only what this person may still see: people move from body to body. */
    private Stream<Opened> opened(Viewer viewer, CaseId id) {
        return desk
                .summary(id)
                .filter(summary -> door.may(viewer, Act.SEE_CASE, summary))
                .map(summary -> door.open(viewer, door.key(summary)))
                .stream();
    }
}
