package cn.zhiqing.cases.apply;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the applicant's page together. */
@Component
class TrackedView {

    private final CaseDesk desk;
    private final Bodies bodies;
    private final Calendars calendars;
    private final CityClock clock;
    private final OwnFiles files;

    TrackedView(CaseDesk desk, Bodies bodies, Calendars calendars, CityClock clock, OwnFiles files) {
        this.files = files;
        this.desk = desk;
        this.bodies = bodies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What stands around the case of the page.
     *
     * @param units what the application was split into; empty when it was not
     * @param unit which of them the page shows; empty for the whole
     */
    record Around(List<TrackedCase> units, String unit) {}

    TrackPage of(TrackedCase found, Around around, String token, String typed, FormErrors errors) {
        var id = found.summary().id();
        WorkingCalendar calendar = calendars.current();
        List<TimelineEntry> history = desk.history(id);
        CaseView view = desk.find(id).orElseThrow();
        String[] status = found.status().split("。", 2);
        return new TrackPage(
                found.summary().number().toString(),
                status[0],
                status.length < 2 ? "" : status[1],
                found.items().stream().map(CaseView.Asked::subject).toList(),
                found.nextWhat(),
                next(found, calendar),
                found.summary().stage().isOpen() ? left(found.nextDate(), calendar) : rolls(found.nextDate(), calendar),
                Course.of(history, found.summary()),
                Counting.of(view, calendar),
                found.correctionItems(),
                found.mayDo().contains(CaseAct.WITHDRAW),
                OwnLetters.reply(history).isPresent() ? "/track/letter" + query(around.unit()) : "",
                found.summary().stage().label(),
                letters(history, view, around.unit()),
                given(history),
                contact(bodies.get(found.summary().body())),
                token,
                typed,
                files.sent(found),
                errors,
                around.unit(),
                around.unit().isEmpty() ? units(around.units()) : List.of());
    }

    private static String query(String unit) {
        return unit.isEmpty() ? "" : "?unit=" + unit;
    }

    private static List<TrackPage.Unit> units(List<TrackedCase> units) {
        return IntStream.range(0, units.size())
                .mapToObj(i -> {
                    TrackedCase it = units.get(i);
                    return new TrackPage.Unit(
                            TrackSession.CASE + query(Integer.toString(i + 1)),
                            it.summary().number().toString(),
                            it.items().isEmpty() ? "" : it.items().getFirst().subject(),
                            it.status());
                })
                .toList();
    }

    private static String next(TrackedCase found, WorkingCalendar calendar) {
        boolean open = found.summary().stage().isOpen();
        return Dates.full(found.nextDate()) + (open ? provisional(found.nextDate(), calendar) : "");
    }

    /** 暂定 while no notice of the day's year has been imported. */
    private static String provisional(@Nullable LocalDate day, WorkingCalendar calendar) {
        return day != null && calendar.isProvisional(day) ? "（暂定）" : "";
    }

    private String left(@Nullable LocalDate until, WorkingCalendar calendar) {
        LocalDate today = clock.today();
        if (until == null) {
            return "";
        }
        if (until.isBefore(today)) {
            return "这个日期已经过了。可以打下面的电话询问，也可以向它的上级机关反映。";
        }
        int days = calendar.between(today, until);
        return days == 0 ? "就是今天。" : "还剩 " + days + " 个工作日。";
    }

    /** The day of service is certain, only holidays that are not decreed yet may move the last day. */
    private static String rolls(@Nullable LocalDate day, WorkingCalendar calendar) {
        return day != null && calendar.isProvisional(day) ? "那一年的放假安排还没有公布，最后一天遇放假、调休的可能变动，请早些提出。" : "";
    }

    private List<TrackPage.Letter> letters(List<TimelineEntry> history, CaseView view, String unit) {
        var advice = new LetterAdvice(view, bodies.get(view.summary().body()), calendars.current());
        return OwnLetters.of(history).stream()
                .map(letter -> new TrackPage.Letter(
                        "/track/letter?which=" + letter.ref() + (unit.isEmpty() ? "" : "&unit=" + unit),
                        letter.kind().label(),
                        Dates.full(letter.on()),
                        advice.of(letter)))
                .toList();
    }

    private static List<TrackPage.Given> given(List<TimelineEntry> history) {
        return history.stream()
                .filter(entry -> entry.event() instanceof CaseEvent.CorrectionReceived)
                .map(entry -> new TrackPage.Given(
                        Dates.full(((CaseEvent.CorrectionReceived) entry.event()).on()),
                        String.join("\n", entry.texts())))
                .filter(given -> !given.content().isBlank())
                .toList();
    }

    private static String contact(Body body) {
        String office =
                body.office().phone().isBlank() ? "" : "，电话 " + body.office().phone();
        return body.name() + office;
    }
}
