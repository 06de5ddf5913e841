package cn.zhiqing.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseSummary.Wait;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.LightLines;
import cn.zhiqing.cases.domain.Summaries;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("条例第三十三条: lights of supervision")
class LightDaysTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    @ParameterizedTest(name = "on {0} a reply due {1} is {2}")
    @CsvSource({
        "2026-11-20, 2026-11-19, OVERDUE",
        "2026-11-20, 2026-11-20, DUE_TODAY",
        "2026-11-20, 2026-11-23, ORANGE",
        "2026-11-20, 2026-11-24, ORANGE",
        "2026-11-20, 2026-11-25, YELLOW",
        "2026-11-20, 2026-11-27, YELLOW",
        "2026-11-20, 2026-11-30, ON_TIME",
        "2026-09-30, 2026-10-08, ORANGE",
        "2026-09-30, 2026-10-09, ORANGE",
        "2026-09-30, 2026-10-10, YELLOW",
    })
    @DisplayName("working days count, not days: over a weekend, over the national holidays with their make-up day")
    void table(LocalDate today, LocalDate due, Light expected) {
        LightDays days = LightDays.on(today, CALENDAR);
        assertThat(days.light(CaseStage.UNDER_REVIEW, Wait.NOTHING, new LightDays.Dates(due, null, null)))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("one light on the workbench and here: 20,000 drawn rows, no difference")
    void sameAsTheDesk() {
        Random random = new Random(47);
        for (int i = 0; i < 20_000; i++) {
            LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
            CaseStage stage = pick(random, CaseStage.values());
            Wait wait = pick(random, Wait.values());
            LocalDate due = near(random, today);
            LocalDate until = near(random, today);
            LocalDate closable = near(random, today);
            CaseSummary row = row(stage, wait, due, until, closable);
            assertThat(LightDays.on(today, CALENDAR).light(stage, wait, new LightDays.Dates(due, until, closable)))
                    .as("%s on %s", row, today)
                    .isEqualTo(Summaries.light(row, today, CALENDAR));
        }
    }

    @Test
    @DisplayName("the lines of yellow and orange are data: 5 and 2 working days")
    void lines() {
        assertThat(LightLines.on(LocalDate.of(2026, 11, 20))).isEqualTo(new LightLines(2, 5));
    }

    private static <E> E pick(Random random, E[] from) {
        return from[random.nextInt(from.length)];
    }

    private static @Nullable LocalDate near(Random random, LocalDate today) {
        return random.nextInt(5) == 0 ? null : today.plusDays(random.nextInt(31) - 15);
    }

    private static CaseSummary row(
            CaseStage stage,
            Wait wait,
            @Nullable LocalDate due,
            @Nullable LocalDate until,
            @Nullable LocalDate closable) {
        return new CaseSummary(
                new CaseId(1),
                1,
                new BodyId(1),
                new CaseNumber(2026, 1),
                stage,
                ApplicantKind.NATURAL,
                Channel.ONLINE,
                LocalDate.of(2026, 1, 1),
                null,
                null,
                due,
                wait,
                until,
                closable,
                null,
                null,
                false,
                null,
                null,
                1);
    }
}
