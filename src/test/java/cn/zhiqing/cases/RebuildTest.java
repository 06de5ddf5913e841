package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.cases.events.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("重建: rows and numbers come from the journal; what people wrote is primary and never touched")
class RebuildTest {

    private final CaseOffice office = CaseOffice.open();

    @Test
    @DisplayName("lost rows and numbers come back as they were; sealed applications and texts are the same bytes")
    void rebuilt() {
        var id = arrived().id();
        arrived();
        CaseDeskTest.live(office, id);
        List<Map<String, Object>> rows = requests();
        List<Map<String, Object>> primary = primary();
        owner("DELETE FROM cases.request");
        owner("DELETE FROM cases.counter");
        assertThat(office.another().desk().rebuild()).isEqualTo(2);
        assertThat(requests()).isEqualTo(rows);
        assertThat(primary()).isEqualTo(primary);
        assertThat(arrived().number().number()).as("no number is given twice").isEqualTo(3);
    }

    @Test
    @DisplayName(
            "when a sealed application is gone it refuses: a backup is needed, deriving around the gap would hide it")
    void refuses() {
        var id = arrived().id();
        owner("DELETE FROM cases.application WHERE request = " + id.value());
        List<Map<String, Object>> rows = requests();
        assertThatThrownBy(() -> office.another().desk().rebuild())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("backup");
        assertThat(requests()).isEqualTo(rows);
    }

    @Test
    @DisplayName("the application's own role may not delete what people wrote, whatever a rebuild would do")
    void mayNotDelete() {
        arrived();
        for (String table : List.of("cases.application", "cases.text")) {
            for (String statement : List.of("DELETE FROM " + table, "TRUNCATE " + table)) {
                assertThatThrownBy(() -> office.sql().sql(statement).update())
                        .as(statement)
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    private Receipt arrived() {
        return office.intake()
                .receive(
                        KJJ, Channel.IN_PERSON, LocalDate.of(2026, 3, 2), null, CaseOffice.application(), CLERK.actor())
                .orThrow();
    }

    private List<Map<String, Object>> requests() {
        return office.sql()
                .sql("SELECT * FROM cases.request ORDER BY id")
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> primary() {
        return office.sql()
                .sql("SELECT id, encode(sealed, 'hex') AS sealed FROM cases.application"
                        + " UNION ALL SELECT id, encode(sealed, 'hex') FROM cases.text ORDER BY 1, 2")
                .query()
                .listOfRows();
    }

    private void owner(String statement) {
        JdbcClient.create(office.owner()).sql(statement).update();
    }
}
