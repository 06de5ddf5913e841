package cn.zhiqing.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * 预警线: how many working days before the due date a light changes, as data with the day from which it applies. No law sets
 * them; a city that decides otherwise adds a line with its day, and queue, lists and lights of supervision follow.
 *
 * @param orange at most so many working days left are orange
 * @param yellow at most so many, and more than the orange ones, are yellow
 */
public record LightLines(int orange, int yellow) {

    private static final List<Decided> DECIDED = List.of(new Decided(LocalDate.MIN, new LightLines(2, 5)));

    private record Decided(LocalDate from, LightLines lines) {}

    public LightLines {
        if (orange < 1 || yellow <= orange) {
            throw new IllegalArgumentException("a light is orange before it is due and yellow before it is orange");
        }
    }

    /** The lines in force on a day; the newest decision stands first. */
    public static LightLines on(LocalDate day) {
        return DECIDED.stream()
                .filter(decided -> !day.isBefore(decided.from()))
                .findFirst()
                .orElse(DECIDED.getLast())
                .lines();
    }
}
