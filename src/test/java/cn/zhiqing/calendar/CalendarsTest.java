package cn.zhiqing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Importing a notice of the State Council")
class CalendarsTest {

    private static final String CSV = """
            date,kind,name,notice_no
            2027-01-01,HOLIDAY,元旦,
            2027-02-05,HOLIDAY,春节,
            2027-02-14,MAKEUP_WORK,春节,
            """;

    private final List<CalendarAdopted> adopted = new ArrayList<>();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private DataSource source = TestDatabase.fresh().asApp();
    private Calendars calendars = calendars();

    @BeforeEach
    void start() {
        source = TestDatabase.fresh().asApp();
        calendars = calendars();
    }

    private Calendars calendars() {
        return new Calendars(
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                CityClock.system(),
                beans.getBeanProvider(OpenDeadlines.class),
                beans.getBeanProvider(CalendarAnnouncement.class));
    }

    @Test
    @DisplayName("the calendar that comes with Zhiqing is the first version, day by day the same after the database")
    void seeded() {
        WorkingCalendar builtIn = WorkingCalendar.builtIn();
        assertThat(calendars.current().version()).isEqualTo(builtIn.version());
        assertThat(calendars.current().namedDays()).isEqualTo(builtIn.namedDays());
        assertThat(calendars.versions()).hasSize(1);
    }

    private static WorkingCalendar newerProgram() {
        WorkingCalendar known = WorkingCalendar.builtIn();
        return WorkingCalendar.of("2026-2x", known.firstDay(), known.lastNoticedDay(), known.namedDays());
    }

    @Test
    @DisplayName("a newer program brings its newer calendar along, once; open cases move with it")
    void renewed() {
        beans.addBean("open", (OpenDeadlines) (present, proposed) -> List.of());
        beans.addBean("told", (CalendarAnnouncement) (event, _, _, _, _) -> adopted.add(event));
        assertThat(calendars.renew(WorkingCalendar.builtIn()))
                .as("nothing newer")
                .isEmpty();
        assertThat(calendars.renew(newerProgram())).isPresent();
        assertThat(calendars.current().version()).isEqualTo("2026-2x");
        assertThat(adopted)
                .singleElement()
                .satisfies(e -> assertThat(e.replaces()).isEqualTo("2026-1"));
        assertThat(calendars.renew(newerProgram())).isEmpty();
        assertThat(calendars.renew(WorkingCalendar.builtIn()))
                .as("an older program")
                .isEmpty();
        assertThat(calendars.versions()).hasSize(2);
    }

    @Test
    @DisplayName("above what an administrator imported, no program puts its own calendar")
    void importStays() {
        NoticeFile file = NoticeFile.of(2027, "国办发明电〔2026〕9号", "2027.csv", CSV);
        calendars.confirm(file, calendars.current().version(), Actor.MACHINE).orThrow();
        assertThat(calendars.renew(newerProgram())).isEmpty();
        assertThat(calendars.current().version()).isEqualTo("2027-1");
    }

    @Test
    @DisplayName("a provisional year is open for acts, and every date in it says so")
    void provisionalYearIsOpen() {
        var received = new ClockEvent.Received(LocalDate.of(2027, 1, 4), ReceiptChannel.IN_PERSON, null);
        ClockResult result = StatutoryClock.read(List.of(received), LocalDate.of(2027, 1, 5), calendars.current());
        assertThat(result)
                .isInstanceOfSatisfying(
                        ClockReading.class, r -> assertThat(r.flags()).containsExactly(ClockFlag.PROVISIONAL));
    }

    @Test
    @DisplayName(
            "a new year: previewed with its changes and the open cases it moves, confirmed, announced, old version kept")
    void newYear() {
        beans.addBean("open", (OpenDeadlines) (present, proposed) -> List.of(new DueMove(
                new CaseId(7),
                "2026-0007",
                "答复期限",
                present.nth(LocalDate.of(2027, 1, 29), 10),
                proposed.nth(LocalDate.of(2027, 1, 29), 10))));
        beans.addBean("told", (CalendarAnnouncement) (event, _, _, _, _) -> adopted.add(event));
        NoticeFile file = NoticeFile.of(2027, "国办发明电〔2026〕9号", "2027.csv", CSV);
        ImportPreview preview = calendars.preview(file).orThrow();
        assertThat(preview.changes())
                .anyMatch(c -> c.movesPeriods() && c.after().date().equals(LocalDate.of(2027, 2, 14)));
        assertThat(preview.moves())
                .singleElement()
                .satisfies(m -> assertThat(m.newDate()).isBefore(m.oldDate()));
        assertThat(calendars.current().version()).isEqualTo("2026-1");

        CalendarAdopted event =
                calendars.confirm(file, preview.replaces(), Actor.MACHINE).orThrow();
        assertThat(adopted).containsExactly(event);
        assertThat(calendars.current().version()).isEqualTo("2027-1");
        assertThat(calendars.current().lastNoticedDay()).isEqualTo("2027-12-31");
        assertThat(calendars.current().day(LocalDate.of(2027, 2, 14)).noticeNo())
                .isEqualTo("国办发明电〔2026〕9号");
        assertThat(calendars.version("2026-1").orElseThrow().isWorkingDay(LocalDate.of(2027, 2, 14)))
                .isFalse();
        assertThat(calendars().current().namedDays())
                .isEqualTo(calendars.current().namedDays());
        assertThat(calendars.confirm(file, preview.replaces(), Actor.MACHINE).reasons())
                .extracting(Refusal::code)
                .containsExactly("CALENDAR_CHANGED");
    }

    @Test
    @DisplayName("an amendment in the shape of holiday-cn replaces its year and no other")
    void amendment() {
        String json = """
                {"$schema": "x", "year": 2026, "papers": ["https://www.gov.cn/"], "days": [
                  {"name": "元旦", "date": "2026-01-01", "isOffDay": true},
                  {"name": "元旦", "date": "2026-01-04", "isOffDay": false}]}
                """;
        NoticeFile file = NoticeFile.of(2026, "国办发明电〔2026〕1号", "2026.json", json);
        calendars.confirm(file, "2026-1", Actor.MACHINE).orThrow();
        assertThat(calendars.current().version()).isEqualTo("2026-2");
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2025, 10, 1))).isFalse();
    }

    @Test
    @DisplayName("when who is told of it fails, nothing was adopted")
    void oneTransaction() {
        beans.addBean("told", (CalendarAnnouncement) (_, _, _, _, _) -> {
            throw new IllegalStateException("no");
        });
        NoticeFile file = NoticeFile.of(2027, "国办发明电〔2026〕9号", "2027.csv", CSV);
        assertThatThrownBy(() -> calendars.confirm(file, "2026-1", Actor.MACHINE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(calendars().current().version()).isEqualTo("2026-1");
    }

    @Test
    @DisplayName("the application may not change or remove a version")
    void immutable() {
        calendars.current();
        JdbcClient sql = JdbcClient.create(source);
        for (String statement :
                List.of("DELETE FROM calendar.calendar_day", "UPDATE calendar.calendar_day SET kind = 'HOLIDAY'")) {
            assertThatThrownBy(() -> sql.sql(statement).update()).hasStackTraceContaining("permission denied");
        }
    }
}
