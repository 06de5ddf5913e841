package cn.zhiqing.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The weekly digest is due on the morning of the first working day of the week")
class DigestDaysTest {

    @ParameterizedTest(name = "in the week of {0}: {1}")
    @DisplayName("国务院办公厅节假日安排: a Monday off moves it, a working Sunday is the last day of its week")
    @CsvSource({
        "2026-03-04, 2026-03-02", // an ordinary week
        "2026-04-06, 2026-04-07", // 清明节, Monday off
        "2026-10-07, 2026-10-08", // 国庆节 until the 7th
        "2026-02-14, 2026-02-09",
    })
    void due(LocalDate day, LocalDate due) {
        Instant morning = Instant.parse(due + "T00:30:00Z"); // 08:30 in Jinan
        assertThat(DigestDays.due(day, LocalTime.of(8, 30), WorkingCalendar.builtIn()))
                .isEqualTo(Optional.of(morning));
    }

    @ParameterizedTest(name = "on {0} it is {1}")
    @DisplayName("a person and a week have one name, by the calendar of ISO 8601")
    @CsvSource({"2026-11-16, digest/2026-W47/12", "2025-12-29, digest/2026-W01/12"})
    void named(LocalDate monday, String name) {
        assertThat(DigestLedger.occasion(monday, new StaffId(12)).name()).isEqualTo(name);
        assertThat(DigestDays.told(monday.plusDays(9)).from()).isEqualTo(monday);
    }
}
