package cn.zhiqing.calendar;

import java.time.LocalDate;

/**
 * 工作日历中的一天: what a day is, and under which notice.
 *
 * @param name the holiday's name, for make-up days that of the holiday they make up for; empty on ordinary days
 * @param noticeNo number of the State Council notice, for example {@code 国办发明电〔2025〕7号}; empty when no notice names the day
 * @param provisional no notice has been imported for the day's year: it may still change
 */
public record CalendarDay(LocalDate date, Kind kind, String name, String noticeNo, boolean provisional) {

    /** 日别. */
    public enum Kind {
        /** 工作日: an ordinary Monday to Friday. */
        WEEKDAY("工作日", true),
        /** 双休日: an ordinary Saturday or Sunday. */
        WEEKEND("双休日", false),
        /** 放假: off under a notice, weekends inside the holiday included. */
        HOLIDAY("放假", false),
        /** 调休上班: a weekend day worked under a notice. */
        MAKEUP_WORK("调休上班", true);

        private final String label;
        private final boolean worked;

        Kind(String label, boolean worked) {
            this.label = label;
            this.worked = worked;
        }

        /** The Chinese name on pages and in proofs. */
        public String label() {
            return label;
        }

        boolean worked() {
            return worked;
        }
    }

    /** Whether the day counts in a period of working days. */
    public boolean isWorkingDay() {
        return kind.worked();
    }
}
