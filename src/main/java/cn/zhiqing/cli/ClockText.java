package cn.zhiqing.cli;

import cn.zhiqing.calendar.ClockFlag;
import cn.zhiqing.calendar.ClockProof;
import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.calendar.ClockRefusal;
import cn.zhiqing.calendar.StatutoryClock;
import cn.zhiqing.calendar.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text for people: the case, its position in words, its flags, and the proof when asked for. */
final class ClockText implements ClockAnswer {

    private final boolean explain;

    ClockText(boolean explain) {
        this.explain = explain;
    }

    @Override
    public String to(ClockCase asked) {
        List<String> lines = new ArrayList<>();
        lines.add("【" + (asked.id() == null ? "—" : asked.id()) + "】" + headline(asked));
        if (asked.result() instanceof ClockReading r) {
            r.flags().forEach(flag -> lines.add("  ※ " + sentence(flag)));
        }
        if (explain) {
            proofLines(asked).forEach(line -> lines.add("  " + line));
        }
        return String.join("\n", lines);
    }

    /** The proof: one sentence a day, then what follows from them; nothing for a refused case. */
    static Stream<String> proofLines(ClockCase asked) {
        if (!(asked.result() instanceof ClockReading) || asked.asOf() == null) {
            return Stream.empty();
        }
        ClockProof proof = StatutoryClock.explain(asked.events(), asked.asOf(), WorkingCalendar.builtIn());
        var version = Stream.of("工作日历版本 " + proof.calendarVersion());
        return Stream.concat(
                proof.days().stream().map(ClockProof.Day::sentence), Stream.concat(proof.summary().stream(), version));
    }

    private static String headline(ClockCase asked) {
        return switch (asked.result()) {
            case ClockRefusal(Integer event, var reason) ->
                "不予受理 " + reason + (event == null ? "" : "（第 " + (event + 1) + " 项）") + "：" + reason.message()
                        + (reason.article().isEmpty() ? "" : "（" + reason.article() + "）");
            case ClockReading r -> position(r);
        };
    }

    private static String position(ClockReading r) {
        List<String> parts = new ArrayList<>();
        parts.add(r.waitingFor() == null ? r.standing().label() : r.waitingFor().label());
        if (r.due() != null) {
            parts.add("期限 " + r.due());
        }
        if (r.remainingWorkingDays() != null) {
            parts.add("剩余 " + r.remainingWorkingDays() + " 个工作日");
        }
        if (r.waitLimit() != null) {
            parts.add("等待至 " + r.waitLimit());
        }
        if (r.correctionNoticeDue() != null) {
            parts.add("补正告知不晚于 " + r.correctionNoticeDue());
        }
        if (r.reconsiderBy() != null) {
            parts.add("申请复议不晚于 " + r.reconsiderBy());
        }
        if (r.sueBy() != null) {
            parts.add("起诉不晚于 " + r.sueBy());
        }
        return parts.stream().collect(Collectors.joining("；"));
    }

    private static String sentence(ClockFlag flag) {
        return flag.sentence() + "（" + flag.article() + "）";
    }
}
