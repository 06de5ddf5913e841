package cn.zhiqing.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("归档包的行: what may change in them, and what may not")
class PackagesTest {

    private static final CaseId ID = new CaseId(7);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.fresh().asApp());
    private final Packages packages = new Packages(jdbc);

    private FilePackage archived(LocalDate on, Period period) {
        packages.enter(List.of(new FilePackage(
                ID,
                new BodyId(3),
                new CaseNumber(2026, 1),
                on,
                FileClass.ORDINARY,
                period,
                period.until(on),
                PackageState.WAITING,
                null,
                0,
                0,
                "",
                List.of(),
                null,
                0)));
        return packages.find(ID).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "TEN, THIRTY, 2056-12-31",
        "PERMANENT, TEN,",
        "TEN, PERMANENT,",
        "THIRTY, TEN, 2056-12-31",
        "TEN, TEN, 2037-12-31",
    })
    @DisplayName("国家档案局令第8号: a file that was kept longer and is archived anew keeps the longer of both periods")
    void longer(Period extended, Period anew, LocalDate until) {
        archived(FIRST, Period.TEN);
        packages.keep(ID, extended, FIRST);
        packages.reopened(List.of(ID));
        LocalDate again = anew == Period.THIRTY ? LocalDate.of(2026, 9, 1) : LocalDate.of(2027, 4, 1);
        FilePackage now = archived(again, anew);
        assertThat(now.keepUntil()).isEqualTo(until);
        assertThat(now.state()).isEqualTo(PackageState.WAITING);
        assertThat(now.archivedOn()).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, false",
        "REOPENED, false",
        "DESTROYED, false",
        "COMPLETE, true",
        "INCOMPLETE, true",
    })
    @DisplayName("档案法第二十一条: a check that ends after the destruction does not bring a package back")
    void checked(PackageState state, boolean judged) {
        archived(FIRST, Period.TEN);
        jdbc.update("UPDATE archive.package SET state = ? WHERE case_id = 7", state.name());
        assertThat(packages.checked(ID, List.of())).isEqualTo(judged);
        assertThat(packages.find(ID).orElseThrow().state()).isEqualTo(judged ? PackageState.COMPLETE : state);
    }

    @Test
    @DisplayName("after five vain tries the round leaves it to a person, and the row says so")
    void givenUp() {
        archived(FIRST, Period.TEN);
        for (int i = 0; i < FilePackage.MOST_TRIES; i++) {
            assertThat(packages.find(ID).orElseThrow().isGivenUp()).isFalse();
            assertThat(packages.waiting(FIRST)).contains(ID);
            packages.tried(ID);
        }
        assertThat(packages.find(ID).orElseThrow().isGivenUp()).isTrue();
        assertThat(packages.waiting(FIRST)).isEmpty();
    }
}
