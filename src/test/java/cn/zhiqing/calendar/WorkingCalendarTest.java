package cn.zhiqing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("国务院办公厅节假日安排通知: the calendar of 2019 to 2026")
class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void years(int year, int workingDays) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(CALENDAR::isWorkingDay))
                .hasSize(workingDays);
    }

    @Test
    @DisplayName("every named day of a noticed year names its notice, and make-up days are weekends")
    void notices() {
        assertThat(CALENDAR.namedDays()).allSatisfy(day -> {
            assertThat(day.noticeNo().isEmpty()).isEqualTo(CALENDAR.isProvisional(day.date()));
            assertThat(day.name()).isNotBlank();
            assertThat(day.noticeNo().isEmpty() || BuiltInCalendar.NOTICES.containsKey(day.noticeNo()))
                    .isTrue();
        });
        assertThat(CALENDAR.day(LocalDate.of(2020, 1, 31)).noticeNo()).isEqualTo("国办发明电〔2020〕1号");
        assertThat(CALENDAR.day(LocalDate.of(2019, 5, 5)).kind()).isEqualTo(CalendarDay.Kind.MAKEUP_WORK);
    }

    @Test
    @DisplayName("民法典第二百零一、二百零三条: N skips the start day, W counts the last day, roll moves off rest days")
    void arithmetic() {
        LocalDate saturday = LocalDate.of(2024, 10, 5);
        assertThat(CALENDAR.nth(saturday, 1)).isEqualTo("2024-10-08");
        assertThat(CALENDAR.roll(saturday)).isEqualTo("2024-10-08");
        assertThat(CALENDAR.roll(LocalDate.of(2024, 10, 12))).isEqualTo("2024-10-12");
        assertThat(CALENDAR.between(LocalDate.of(2024, 9, 27), LocalDate.of(2024, 10, 12)))
                .isEqualTo(7);
        assertThat(CALENDAR.between(saturday, saturday)).isZero();
    }

    @Test
    @DisplayName(
            "2027 is provisional and known only by law; acts begin in 2019, the half year before is known for what was carried over, nothing earlier or far ahead")
    void edges() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(CALENDAR.day(LocalDate.of(2027, 3, 1)).provisional()).isTrue();
        assertThat(CALENDAR.accepts(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(CALENDAR.acceptingProvisionalDays().accepts(LocalDate.of(2027, 12, 31)))
                .isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 12, 29))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(CALENDAR.accepts(LocalDate.of(2018, 12, 31))).isFalse();
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2018, 6, 29)))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CALENDAR.nth(LocalDate.of(2032, 12, 31), 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CALENDAR.nth(LocalDate.of(2024, 1, 1), 0)).isInstanceOf(DateTimeException.class);
    }

    @Test
    @DisplayName("a calendar that names a day twice is refused")
    void twice() {
        var day = new CalendarDay(LocalDate.of(2024, 1, 1), CalendarDay.Kind.HOLIDAY, "元旦", "n", false);
        assertThatThrownBy(() -> WorkingCalendar.of("x", day.date(), day.date(), List.of(day, day)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
