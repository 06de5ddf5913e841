package cn.zhiqing.city;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.Zhiqing;
import cn.zhiqing.city.Theatre.Performance;
import cn.zhiqing.city.Theatre.Script;
import cn.zhiqing.database.Schemas;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.journal.Finding;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.JournalAudit;
import cn.zhiqing.reports.Ledger;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellDifference;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.ReportFormat;
import cn.zhiqing.reports.annual.Row;
import cn.zhiqing.reports.annual.Table1Cell;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("Years lived again through the doors")
class TheatreTest {

    @TempDir
    private static Path home;

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static ConfigurableApplicationContext application;
    private static List<Performance> performances;

    @BeforeAll
    static void perform() {
        application = SpringApplication.run(
                Zhiqing.class,
                "--server.port=0",
                "--zhiqing.home=" + home,
                "--spring.datasource.url=" + DATABASE.url(),
                "--spring.datasource.username=" + Schemas.APP_ROLE,
                "--spring.datasource.password=" + Schemas.APP_ROLE);
        performances = application
                .getBean(Theatre.class)
                .perform(
                        List.of(
                                script(2019, ReportFormat.FORMAT_2019, 1),
                                script(2020, ReportFormat.FORMAT_2019, 2),
                                script(2021, ReportFormat.FORMAT_2021, 3),
                                script(2024, ReportFormat.FORMAT_2021, 4),
                                script(2025, ReportFormat.FORMAT_2021, 5)),
                        (_, _) -> {});
    }

    @AfterAll
    static void close() {
        application.close();
    }

    private static Script script(int year, ReportFormat format, long seed) {
        return new Script("某局" + year, year, RandomYear.of(year, format, seed));
    }

    @Test
    @DisplayName(
            "every cell of tables 2 and 3 comes out as published, in both formats, remedies and both carry-overs included")
    void everyCellIsEqual() {
        assertThat(performances)
                .allSatisfy(p -> assertThat(differences(p.script().published(), p.derived()))
                        .as(p.script().agency())
                        .isEmpty());
    }

    @Test
    @DisplayName("each cell of table 2 opens exactly as many requests as it counts")
    void everyCellOpensItsRequests() {
        Ledger ledger = application.getBean(Ledger.class);
        for (Performance p : performances) {
            for (CellId cell : p.derived().ids()) {
                BigDecimal value = p.derived().value(cell);
                if (!(cell instanceof Table1Cell) && value != null) {
                    assertThat(ledger.behind(p.body(), p.script().year(), cell, 10_000))
                            .as(p.script().agency() + " " + cell.id())
                            .hasSize(value.intValueExact());
                }
            }
        }
    }

    @Test
    @DisplayName("a ledger rebuilt from the journal says the same")
    void rebuiltLedgerIsEqual() {
        application.getBean(Followers.class).rebuild("ledger");
        Ledger ledger = application.getBean(Ledger.class);
        for (Performance p : performances) {
            List<Row> rows = p.derived().rows();
            AnnualTables again =
                    ledger.tables(p.body(), p.script().year(), p.derived().format(), rows);
            assertThat(differences(p.derived(), again)).isEmpty();
        }
    }

    @Test
    @DisplayName("the journal of the lived years verifies")
    void journalHolds() {
        List<Finding> findings = new ArrayList<>();
        assertThat(JournalAudit.of(DATABASE.asOwner(), home)
                        .verify(findings::add)
                        .events())
                .isGreaterThan(1_000);
        assertThat(findings).isEmpty();
    }

    @Test
    @DisplayName("the same seed plans the same year")
    void plansRepeat() {
        YearFigures figures = Figures.of(2024, RandomYear.of(2024, ReportFormat.FORMAT_2021, 9));
        var calendar = cn.zhiqing.calendar.WorkingCalendar.builtIn();
        List<String> once = shape(YearPlanner.plan(figures, calendar, new java.util.Random(1)));
        assertThat(shape(YearPlanner.plan(figures, calendar, new java.util.Random(1))))
                .isEqualTo(once);
    }

    private static List<String> shape(List<PlannedCase> plan) {
        return plan.stream()
                .map(c -> c.applicant() + " " + c.channel() + " " + c.arrival() + " "
                        + c.acts().stream().map(PlannedAct::at).toList())
                .toList();
    }

    private static List<CellDifference> differences(AnnualTables published, AnnualTables derived) {
        return published.differencesTo(derived).stream()
                .filter(d -> !(d.cell() instanceof Table1Cell))
                .toList();
    }
}
