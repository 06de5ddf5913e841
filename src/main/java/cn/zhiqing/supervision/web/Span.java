package cn.zhiqing.supervision.web;

import cn.zhiqing.supervision.Period;
import java.time.LocalDate;

/** 时段: what can be chosen above the figures. */
enum Span {
    YEAR("今年以来") {
        @Override
        Period period(LocalDate today) {
            return Period.yearTo(today);
        }
    },
    QUARTER("本季度") {
        @Override
        Period period(LocalDate today) {
            int first = (today.getMonthValue() - 1) / 3 * 3 + 1;
            return new Period(LocalDate.of(today.getYear(), first, 1), today);
        }
    },
    MONTH("本月") {
        @Override
        Period period(LocalDate today) {
            return new Period(today.withDayOfMonth(1), today);
        }
    },
    TWELVE("近12个月") {
        @Override
        Period period(LocalDate today) {
            return new Period(today.minusYears(1).plusDays(1), today);
        }
    },
    LAST_YEAR("去年全年") {
        @Override
        Period period(LocalDate today) {
            return new Period(LocalDate.of(today.getYear() - 1, 1, 1), LocalDate.of(today.getYear() - 1, 12, 31));
        }
    };

    private final String label;

    Span(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract Period period(LocalDate today);
}
