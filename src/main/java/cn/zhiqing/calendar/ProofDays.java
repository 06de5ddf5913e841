package cn.zhiqing.calendar;

import cn.zhiqing.calendar.ClockProof.Effect;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 逐日计算: walks the days one by one, unlike the clock, which looks sums up; so a proof is also a check. What a day does
 * follows from the run it lies in, the calendar, and the consultations as they stand on the judgement day.
 */
final class ProofDays {

    private final RunningClock clock;
    private final List<? extends ClockEvent> events;
    private final List<ProofRun> runs;
    private final ClockReading reading;
    private final int judged;

    ProofDays(List<? extends ClockEvent> events, int asOf, ClockReading reading, WorkingCalendar calendar) {
        this.clock = new RunningClock(calendar);
        this.events = events;
        this.runs = ProofRun.of(clock, events);
        this.reading = reading;
        this.judged = clock.hasEnded() ? clock.ended : asOf;
    }

    ClockProof proof() {
        int first = WorkingCalendar.epoch(events.getFirst().on());
        int last = reading.due() == null ? judged : WorkingCalendar.epoch(reading.due());
        if (clock.hasEnded()) {
            last = Math.max(last, clock.ended);
        }
        List<ClockProof.Day> days = new ArrayList<>(last - first + 1);
        for (int day = first; day <= last; day++) {
            days.add(day(day));
        }
        return new ClockProof(reading, days, summary(days), clock.calendar.version());
    }

    private ClockProof.Day day(int day) {
        ProofRun run = runOn(day);
        LocalDate date = LocalDate.ofEpochDay(day);
        CalendarDay known = clock.calendar.day(date);
        Effect effect = effect(run, day, known);
        int nth = effect == Effect.COUNTED ? ++run.counted : 0;
        boolean due = date.equals(reading.due());
        List<String> happened = happened(date);
        String sentence = sentence(known, effect, nth, run, due, happened);
        return new ClockProof.Day(date, effect, nth, run.quota, due, known, happened, sentence);
    }

    private ProofRun runOn(int day) {
        ProofRun in = runs.getFirst();
        for (ProofRun run : runs) {
            in = run.base <= day ? run : in;
        }
        return in;
    }

    private Effect effect(ProofRun run, int day, CalendarDay known) {
        if (day <= run.base) {
            return day < run.base ? Effect.NOT_STARTED : Effect.BASE;
        }
        if (run.isStoppedOn(day)) {
            return Effect.WAITING;
        }
        if (!known.isWorkingDay()) {
            return Effect.REST;
        }
        if (isExcluded(day)) {
            return Effect.EXCLUDED;
        }
        return run.counted < run.quota ? Effect.COUNTED : Effect.AFTER;
    }

    private boolean isExcluded(int day) {
        return clock.consultations.stream().anyMatch(c -> day > c.sent && day <= c.endedOn(judged));
    }

    private List<String> happened(LocalDate date) {
        List<String> facts = new ArrayList<>();
        for (ClockEvent event : events) {
            if (event.on().equals(date)) {
                facts.add(FactWords.of(event));
            }
            if (event instanceof ClockEvent.Received r
                    && r.channel().needsConfirmation()
                    && date.equals(r.confirmedOn())) {
                facts.add("与申请人确认，为收到申请之日（条例第三十一条）");
            }
        }
        return facts;
    }

    private static String sentence(
            CalendarDay known, Effect effect, int nth, ProofRun run, boolean due, List<String> happened) {
        var text = new StringBuilder(date(known.date())).append("：");
        happened.forEach(fact -> text.append(fact).append("；"));
        text.append(
                switch (effect) {
                    case NOT_STARTED -> "尚未与申请人确认，期限未起算";
                    case BASE -> "当日不计，次日起算（民法典第二百零一条）";
                    case COUNTED -> made(known) + "第" + nth + "个工作日，共" + run.quota + "个";
                    case REST -> made(known) + "不计";
                    case EXCLUDED -> made(known) + "征求意见期间，不计（条例第三十三条第三款）";
                    case WAITING -> run.stoppedFor == WaitingFor.PAYMENT ? "等待缴费，期限不运行" : "等待补正，期限不运行";
                    case AFTER -> "已过答复期限";
                });
        text.append(due ? "，期限届满" : "").append("。");
        return text.append(known.provisional() ? "（暂定：尚无该年放假通知）" : "").toString();
    }

    /** Why the day is off or worked: the holiday and its notice. */
    private static String made(CalendarDay known) {
        String notice = known.noticeNo().isEmpty() ? "" : "，" + known.noticeNo();
        return switch (known.kind()) {
            case WEEKDAY -> "";
            case WEEKEND -> "双休日，";
            case HOLIDAY -> "放假（" + known.name() + notice + "），";
            case MAKEUP_WORK -> "调休上班（" + known.name() + notice + "），";
        };
    }

    private static String date(LocalDate d) {
        String weekday = d.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINESE);
        return d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日（" + weekday + "）";
    }

    private List<String> summary(List<ClockProof.Day> days) {
        List<String> lines = new ArrayList<>();
        ProofRun run = runs.getLast();
        lines.add(date(LocalDate.ofEpochDay(run.base)) + (runs.size() > 1 ? "重新起算" : "起算") + "，当日不计，期限" + run.quota
                + "个工作日。");
        long excluded = days.stream().filter(d -> d.effect() == Effect.EXCLUDED).count();
        if (excluded > 0) {
            lines.add("征求意见期间不计" + excluded + "个工作日（条例第三十三条第三款）。");
        }
        lines.add(result());
        reading.flags().forEach(flag -> lines.add(flag.sentence() + "（" + flag.article() + "）。"));
        return lines;
    }

    private String result() {
        if (reading.due() != null) {
            return "期限届满日为" + date(reading.due()) + "，" + reading.standing().label() + "。";
        }
        if (reading.waitingFor() == null) {
            return "限期已过，作不再处理，没有答复期限。";
        }
        String until = reading.waitLimit() == null ? "对方收到日期未知" : "至" + date(reading.waitLimit());
        return reading.waitingFor().label() + "（" + until + "），现在没有答复期限。";
    }

    /** Proves a reading; a refusal is explained by its own sentence. */
    static ClockProof of(
            List<? extends ClockEvent> events, LocalDate asOf, ClockResult result, WorkingCalendar calendar) {
        return switch (result) {
            case ClockReading reading -> new ProofDays(events, WorkingCalendar.epoch(asOf), reading, calendar).proof();
            case ClockRefusal(var _, ClockReason reason) ->
                new ClockProof(result, List.of(), List.of(reason.message()), calendar.version());
        };
    }
}
