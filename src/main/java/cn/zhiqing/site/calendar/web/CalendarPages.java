package cn.zhiqing.site.calendar.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.calendar.CalendarDay;
import cn.zhiqing.calendar.CalendarProposal;
import cn.zhiqing.calendar.CalendarProposals;
import cn.zhiqing.calendar.CalendarVersion;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.ui.Dates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes the page records of what is in force: versions, years, what is provisional. */
@Component
class CalendarPages {

    private final Calendars calendars;
    private final CalendarProposals proposals;
    private final StaffBook staff;
    private final CalendarGate gate;

    CalendarPages(Calendars calendars, CalendarProposals proposals, StaffBook staff, CalendarGate gate) {
        this.calendars = calendars;
        this.proposals = proposals;
        this.staff = staff;
        this.gate = gate;
    }

    CalendarPage list(Viewer viewer) {
        WorkingCalendar current = calendars.current();
        int first = current.lastNoticedDay().getYear() + 1;
        List<CalendarPage.Year> years = IntStream.rangeClosed(current.firstDay().getYear(), first)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(year -> year(current, year))
                .toList();
        return new CalendarPage(
                current.version(),
                years,
                calendars.versions().stream().map(this::version).toList(),
                proposals.waiting().map(this::waiting).orElse(""),
                first + "年起的日期暂定：国务院办公厅" + first + "年放假安排通知还没有导入。依" + first + "年日期计算的期限都标有“暂定”，导入通知以后重算。",
                gate.may(viewer, Act.ADMIN_CALENDAR),
                gate.may(viewer, Act.ADMIN_CALENDAR) || gate.may(viewer, Act.CONFIRM_CALENDAR));
    }

    Optional<YearPage> year(String version, int year) {
        WorkingCalendar current = calendars.current();
        return calendars
                .version(version)
                .filter(calendar -> year >= calendar.firstDay().getYear()
                        && year <= calendar.lastNoticedDay().getYear() + 1)
                .map(calendar -> new YearPage(
                        version,
                        year,
                        version.equals(current.version()),
                        year > calendar.lastNoticedDay().getYear(),
                        notices(calendar, year),
                        MonthGrid.ofYear(year, calendar, Set.of())));
    }

    String waiting(CalendarProposal asked) {
        return staff.name(asked.by().id()) + "于" + Dates.fullMoment(asked.at()) + "提请启用"
                + asked.file().year() + "年日历";
    }

    private CalendarPage.Version version(CalendarVersion v) {
        return new CalendarPage.Version(
                v.version(),
                Dates.full(v.lastNoticedDay()),
                v.source(),
                Dates.fullMoment(v.adoptedAt()),
                v.version().equals(calendars.current().version()),
                href(v.version(), v.lastNoticedDay().getYear()));
    }

    private static CalendarPage.Year year(WorkingCalendar calendar, int year) {
        return new CalendarPage.Year(
                year,
                notices(calendar, year),
                count(calendar, year, CalendarDay.Kind.HOLIDAY),
                count(calendar, year, CalendarDay.Kind.MAKEUP_WORK),
                year > calendar.lastNoticedDay().getYear(),
                href(calendar.version(), year));
    }

    private static String href(String version, int year) {
        return "/admin/calendar/versions/" + version + "/" + year;
    }

    private static List<String> notices(WorkingCalendar calendar, int year) {
        return calendar.namedDays().stream()
                .filter(d -> d.date().getYear() == year && !d.noticeNo().isEmpty())
                .map(CalendarDay::noticeNo)
                .distinct()
                .toList();
    }

    private static int count(WorkingCalendar calendar, int year, CalendarDay.Kind kind) {
        return (int) calendar.namedDays().stream()
                .filter(d -> d.date().getYear() == year && d.kind() == kind)
                .count();
    }
}
