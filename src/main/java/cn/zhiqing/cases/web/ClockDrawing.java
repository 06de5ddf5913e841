package cn.zhiqing.cases.web;

import cn.zhiqing.calendar.ClockProof;
import cn.zhiqing.calendar.ClockProof.Effect;
import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.ui.ClockCard;
import cn.zhiqing.ui.Dates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the answer clock (答复期限) and its proof day by day, for the screen and for print. */
final class ClockDrawing {

    private ClockDrawing() {}

    /** Nothing while the receipt day is not known. */
    static @Nullable ClockCard draw(CaseView view, @Nullable ClockProof proof, LocalDate today) {
        ClockReading reading = view.reading();
        if (reading == null || owesNothing(view)) {
            return null;
        }
        List<ClockProof.Day> days = proof == null ? List.of() : proof.days();
        var counted =
                days.stream().filter(day -> day.effect() == Effect.COUNTED).toList();
        var last = counted.isEmpty() ? null : counted.getLast();
        return new ClockCard(
                big(reading, days),
                words(view, reading),
                reading.due() == null ? 0 : used(days, today),
                last == null || reading.due() == null ? 0 : last.period(),
                view.beside().replies().isEmpty() ? "条例第三十三条" : "复议决定或者裁判责令的期限",
                lines(reading, days),
                weeks(days, today),
                days.isEmpty()
                        ? ""
                        : "逐日计算表，" + Dates.full(days.getFirst().date()) + "至"
                                + Dates.full(days.getLast().date()),
                proof == null ? "" : "工作日历版本 " + proof.calendarVersion());
    }

    /** How many working days of the present run are gone. */
    private static int used(List<ClockProof.Day> days, LocalDate today) {
        return days.stream()
                .filter(day -> !day.date().isAfter(today))
                .filter(day -> day.effect() == Effect.COUNTED || day.effect() == Effect.BASE)
                .reduce((_, later) -> later)
                .map(ClockProof.Day::nth)
                .orElse(0);
    }

    /** What should be known beside the date, each with its article. */
    static List<String> flags(CaseView view) {
        ClockReading reading = view.reading();
        return reading == null
                ? List.of()
                : reading.flags().stream()
                        .map(flag -> flag.sentence() + "（" + flag.article() + "）。")
                        .toList();
    }

    /** 暂定 belongs to the day that rests on a year without its notice, not to one that lies before it. */
    private static String big(ClockReading reading, List<ClockProof.Day> days) {
        if (reading.due() != null) {
            return Dates.full(reading.due())
                    + (days.stream().anyMatch(day -> day.due() && day.provisional()) ? "（暂定）" : "");
        }
        return reading.waitingFor() == null ? "没有答复期限" : reading.waitingFor().label();
    }

    private static String words(CaseView view, ClockReading reading) {
        Integer remaining = reading.remainingWorkingDays();
        if (remaining != null) {
            return Lights.draw(view.light(), remaining, view.summary().waiting())
                    .words();
        }
        return reading.waitLimit() == null ? reading.standing().label() : "等到 " + Dates.full(reading.waitLimit());
    }

    private static List<ClockCard.Line> lines(ClockReading reading, List<ClockProof.Day> days) {
        var lines = new ArrayList<ClockCard.Line>();
        for (ClockProof.Day day : days) {
            if (!day.happened().isEmpty()) {
                String remark = day.effect() == Effect.BASE ? "当日不计，从第二天起算。" : "";
                lines.add(new ClockCard.Line(String.join("；", day.happened()), Dates.brief(day.date()), remark));
            }
        }
        long excluded = days.stream()
                .filter(day ->
                        day.effect() == Effect.EXCLUDED && day.calendarDay().isWorkingDay())
                .count();
        if (excluded > 0) {
            lines.add(new ClockCard.Line("征求意见，不计", excluded + " 个工作日", "发函当日计入，收到复函当日不计。"));
        }
        if (reading.due() != null) {
            lines.add(new ClockCard.Line("期限届满", Dates.brief(reading.due()), ""));
        }
        return lines;
    }

    private static List<List<ClockCard.Day>> weeks(List<ClockProof.Day> days, LocalDate today) {
        if (days.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, ClockProof.Day> known =
                days.stream().collect(Collectors.toMap(ClockProof.Day::date, Function.identity()));
        LocalDate from = days.getFirst().date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate until = days.getLast().date().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var weeks = new ArrayList<List<ClockCard.Day>>();
        for (LocalDate monday = from; !monday.isAfter(until); monday = monday.plusWeeks(1)) {
            var week = new ArrayList<ClockCard.Day>();
            for (int i = 0; i < 7; i++) {
                week.add(cell(monday.plusDays(i), known.get(monday.plusDays(i)), today));
            }
            weeks.add(week);
        }
        return weeks;
    }

    private static ClockCard.Day cell(LocalDate date, ClockProof.@Nullable Day day, LocalDate today) {
        String label = date.getMonthValue() + "/" + date.getDayOfMonth();
        if (day == null) {
            return new ClockCard.Day(label, "", "off", date.equals(today));
        }
        String css = switch (day.effect()) {
            case BASE -> "start";
            case COUNTED -> day.due() ? "due" : date.isAfter(today) ? "" : "used";
            case EXCLUDED, WAITING -> day.calendarDay().isWorkingDay() ? "pause" : "off";
            case NOT_STARTED, REST, AFTER -> "off";
        };
        return new ClockCard.Day(label, word(day), css, date.equals(today));
    }

    private static String word(ClockProof.Day day) {
        return switch (day.effect()) {
            case COUNTED -> "第 " + day.nth() + " 日";
            case BASE -> "起算";
            case EXCLUDED, WAITING ->
                day.calendarDay().isWorkingDay() ? day.effect().label() : "休";
            case NOT_STARTED, REST, AFTER -> day.effect().label();
        };
    }

    /** A cover and a unit that went back into it: the period runs elsewhere. */
    private static boolean owesNothing(CaseView view) {
        CaseStage stage = view.summary().stage();
        return stage == CaseStage.SPLIT || stage == CaseStage.MERGED;
    }
}
