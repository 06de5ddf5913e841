package cn.zhiqing.supervision.web;

import cn.zhiqing.supervision.Figures;
import cn.zhiqing.supervision.Rate;
import cn.zhiqing.supervision.WatchList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 列: the columns of the tables of figures, each with the list that its number opens. */
enum Column {
    OPEN("在办", WatchList.OPEN),
    SOON("快到期", WatchList.SOON),
    OVERDUE("超期", WatchList.OVERDUE),
    WAITING("等待他方", WatchList.WAITING),
    RECEIVED("收到", WatchList.RECEIVED),
    ENDED("办结", WatchList.ENDED),
    ON_TIME("按期答复率", WatchList.ON_TIME),
    EXTENSION("延期率", WatchList.EXTENDED),
    CORRECTION("补正率", WatchList.CORRECTED),
    REVERSAL("被纠正率", WatchList.REVERSED);

    private final String label;
    private final WatchList list;

    Column(String label, WatchList list) {
        this.label = label;
        this.list = list;
    }

    String label() {
        return label;
    }

    WatchList list() {
        return list;
    }

    String param() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a table sorts by; the worst comes first, and nothing to divide by comes last. */
    double weight(Figures figures) {
        Rate rate = rate(figures);
        if (rate == null) {
            return count(figures);
        }
        Double percent = rate.percent();
        return percent == null ? -1 : this == ON_TIME ? 101 - percent : percent;
    }

    /**
     * The number with its source.
     *
     * @param href the list it opens
     */
    Cell cell(Figures now, Figures yearBefore, String href) {
        Rate present = rate(now);
        Rate before = rate(yearBefore);
        if (present == null || before == null) {
            long n = count(now);
            return new Cell(Long.toString(n), "", n == 0 ? "" : href, this == OVERDUE && n > 0 ? "bad" : "");
        }
        String change = present.against(before);
        return new Cell(
                present.words(),
                present.denominator() == 0 ? "" : present.fraction() + (change.isEmpty() ? "" : "　" + change),
                present.numerator() == 0 ? "" : href,
                "");
    }

    private long count(Figures f) {
        return switch (this) {
            case OPEN -> f.open();
            case SOON -> f.soon();
            case OVERDUE -> f.overdue();
            case WAITING -> f.waiting();
            case RECEIVED -> f.received();
            case ENDED -> f.ended();
            case ON_TIME, EXTENSION, CORRECTION, REVERSAL -> 0;
        };
    }

    private @Nullable Rate rate(Figures f) {
        return switch (this) {
            case ON_TIME -> f.onTimeRate();
            case EXTENSION -> f.extensionRate();
            case CORRECTION -> f.correctionRate();
            case REVERSAL -> f.reversalRate();
            case OPEN, SOON, OVERDUE, WAITING, RECEIVED, ENDED -> null;
        };
    }
}
