package cn.zhiqing.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * 期限逐日计算表: how a reading comes about, one entry a day from the receipt day on, ready for a page, a print or a terminal.
 *
 * @param days from the first fact to the due day, to the judgement day while waiting; empty when refused
 * @param summary Chinese sentences: the base day, the period, every stretch not counted, the result
 * @param calendarVersion calendar it was computed with (K15)
 */
public record ClockProof(ClockResult result, List<Day> days, List<String> summary, String calendarVersion) {

    public ClockProof {
        days = List.copyOf(days);
        summary = List.copyOf(summary);
    }

    /** 日的效果: what a day did to the clock. */
    public enum Effect {
        /** 未起算: arrived, but not yet confirmed with the applicant (条例第三十一条). */
        NOT_STARTED("未起算"),
        /** 当日不计: the day the period begins or begins anew (民法典第二百零一条). */
        BASE("当日不计"),
        /** 计入. */
        COUNTED("计入"),
        /** 休息日. */
        REST("休"),
        /** 征求意见不计 (条例第三十三条第三款). */
        EXCLUDED("不计"),
        /** 等待补正或者缴费: no period runs. */
        WAITING("等待"),
        /** 期限之外: after the due day. */
        AFTER("期限后");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        /** The Chinese word for a calendar cell. */
        public String label() {
            return label;
        }
    }

    /**
     * One day.
     *
     * @param nth number of the day within the period; 0 unless {@link Effect#COUNTED}
     * @param period working days of the period it counts towards, extensions included
     * @param due whether the period ends on this day
     * @param happened Chinese sentences of the day's facts
     * @param sentence the whole day as one Chinese sentence
     */
    public record Day(
            LocalDate date,
            Effect effect,
            int nth,
            int period,
            boolean due,
            CalendarDay calendarDay,
            List<String> happened,
            String sentence) {

        public Day {
            happened = List.copyOf(happened);
        }

        /** Whether the day may change when its year's notice is imported. */
        public boolean provisional() {
            return calendarDay.provisional();
        }
    }
}
