package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.cases.asks.AskCommand;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.Reassessment;
import cn.zhiqing.cases.events.RefusalReassessed;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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
    @DisplayName("第四十一条、第十八条: wishes and judgements come back as they were, and a row that was changed is put right")
    void besideTheRequests() {
        AskDesk asks = office.bean(AskDesk.class);
        long id = office.on("2026-03-02", () -> asks.receive(ask(), CLERK).orThrow());
        office.on("2026-03-02", () -> asks.receive(ask(), CLERK).orThrow());
        office.on(
                "2026-03-03",
                () -> asks.handle(id, new AskCommand.Check(LocalDate.of(2026, 3, 3), true, "确有误"), CLERK, 1)
                        .orThrow());
        judged(arrived().id());
        List<Map<String, Object>> wishes = rows("cases.ask");
        List<Map<String, Object>> judgements = rows("cases.reassessed");
        owner("DELETE FROM cases.ask WHERE id = " + id);
        owner("UPDATE cases.ask SET number = 77, received = '2020-01-01', stage = 'ANSWERED'");
        owner("DELETE FROM cases.reassessed WHERE place = 1");
        owner("UPDATE cases.reassessed SET told = NOT told");
        office.another().desk().rebuild();
        assertThat(rows("cases.ask")).hasSize(2).isEqualTo(wishes);
        assertThat(rows("cases.reassessed")).hasSize(2).isEqualTo(judgements);
    }

    private static AskCommand.Receive ask() {
        return new AskCommand.Receive(
                AskKind.RECORDS,
                LocalDate.of(2026, 3, 2),
                Channel.MAIL_SIGNED,
                null,
                1,
                new AskCommand.Person(Secret.of("林晓岚"), Secret.of("370102199001011234"), Secret.of("13812345678")),
                Secret.of("出生年份有误"),
                Secret.of("户口簿"));
    }

    /** Looked at twice, as the desk writes it. */
    private void judged(CaseId id) {
        var stream = new StreamId("reassessment", id.value());
        office.bean(TransactionTemplate.class).executeWithoutResult(_ -> {
            for (int time = 1; time <= 2; time++) {
                var event = new RefusalReassessed(
                        LocalDate.of(2026 + time, 3, 2),
                        id,
                        KJJ,
                        ReplyKind.REFUSE_INTERNAL,
                        Reassessment.STAYS_CLOSED,
                        time == 1,
                        0);
                office.bean(Journal.class)
                        .append(stream, event, CLERK.actor(), CityClock.system().instant());
                owner("INSERT INTO cases.reassessed VALUES (%d, %d, %d, '%s', 'STAYS_CLOSED', %b)"
                        .formatted(id.value(), time, KJJ.value(), event.on(), time == 1));
            }
        });
    }

    private List<Map<String, Object>> rows(String table) {
        return office.sql()
                .sql("SELECT * FROM " + table + " ORDER BY 1, 2")
                .query()
                .listOfRows();
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
