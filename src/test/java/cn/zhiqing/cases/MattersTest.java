package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("一件申请、几项内容 on a real database")
class MattersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> THREE = List.of("片区征收补偿方案", "安置房交付时间", "评估机构选定结果");

    private static CaseOffice office;

    @BeforeAll
    static void open() {
        office = CaseOffice.open();
    }

    private static Receipt received() {
        return office.on(
                "2026-03-02",
                () -> office.intake()
                        .receive(KJJ, Channel.IN_PERSON, DAY, null, CaseOffice.application(), CLERK.actor())
                        .orThrow());
    }

    private static CaseSummary act(CaseCommand command) {
        return office.on(
                "2026-03-03",
                () -> office.desk()
                        .handle(command, CLERK, version(command.id()))
                        .orThrow());
    }

    private static int version(CaseId id) {
        return office.desk().summary(id).orElseThrow().version();
    }

    private static List<Matters.Unit> units(CaseId cover) {
        return office.bean(Matters.class).of(cover).orElseThrow().units();
    }

    @Test
    @DisplayName(
            "each matter gets a number of its own without gaps, the receipt day of the whole and the clerk who had it")
    void split() {
        Receipt receipt = received();
        act(new CaseCommand.Register(receipt.id(), DAY.plusDays(1)));
        act(new CaseCommand.Assign(receipt.id(), DAY.plusDays(1), CLERK.id()));
        CaseSummary cover = act(new CaseCommand.SplitMatters(receipt.id(), DAY.plusDays(1), THREE));

        assertThat(cover.stage()).isEqualTo(CaseStage.SPLIT);
        List<Matters.Unit> units = units(receipt.id());
        assertThat(units).extracting(Matters.Unit::matter).isEqualTo(THREE);
        assertThat(units)
                .extracting(unit -> unit.summary().number().number())
                .containsExactly(
                        receipt.number().number() + 1,
                        receipt.number().number() + 2,
                        receipt.number().number() + 3);
        assertThat(units).allSatisfy(unit -> {
            assertThat(unit.summary().receiptDate()).isEqualTo(DAY);
            assertThat(unit.summary().due()).isEqualTo(LocalDate.of(2026, 3, 30));
            assertThat(unit.summary().assignee()).isEqualTo(CLERK.id());
            assertThat(office.desk().find(unit.summary().id()).orElseThrow().items())
                    .extracting(CaseView.Asked::subject)
                    .containsExactly(unit.matter());
        });
        assertThat(office.desk().ofSameApplicant(receipt.id()))
                .as("国办函〔2020〕109号: units count for the fee, the cover does not")
                .extracting(CaseSummary::id)
                .containsAll(units.stream().map(unit -> unit.summary().id()).toList())
                .doesNotContain(receipt.id());
    }

    @Test
    @DisplayName("the applicant's code opens the whole and each unit; a unit handed to another body is followed there")
    void tracked() {
        Receipt receipt = received();
        act(new CaseCommand.SplitMatters(receipt.id(), DAY.plusDays(1), THREE));
        CaseId second = units(receipt.id()).get(1).summary().id();
        act(new CaseCommand.ReferToBody(second, DAY.plusDays(1), CaseOffice.ZYJ, "由该局制作"));

        Tracking tracking = office.tracking();
        TrackedCase whole =
                tracking.find(receipt.queryCode(), Secret.of("5678")).orElseThrow();
        assertThat(whole.summary().stage()).isEqualTo(CaseStage.SPLIT);
        List<TrackedCase> units = tracking.units(whole.summary().id());
        assertThat(units).extracting(unit -> unit.items().getFirst().subject()).isEqualTo(THREE);
        assertThat(units.get(1).summary().body()).isEqualTo(CaseOffice.ZYJ);
        assertThat(units.getFirst().mayDo()).contains(CaseAct.WITHDRAW);
    }

    @Test
    @DisplayName("merged, the numbers of the units are kept as voided; the next application takes the next number")
    void merged() {
        Receipt receipt = received();
        act(new CaseCommand.SplitMatters(receipt.id(), DAY.plusDays(1), THREE));
        int last = units(receipt.id()).getLast().summary().number().number();
        CaseSummary cover = act(new CaseCommand.MergeMatters(receipt.id(), DAY.plusDays(1), "三项同属一个项目"));

        assertThat(cover.stage()).isEqualTo(CaseStage.RECEIVED);
        assertThat(units(receipt.id()))
                .extracting(unit -> unit.summary().stage())
                .containsOnly(CaseStage.MERGED);
        assertThat(received().number().number()).isEqualTo(last + 1);
        assertThat(office.tracking().units(receipt.id())).isEmpty();
        CaseSummary again = act(new CaseCommand.SplitMatters(receipt.id(), DAY.plusDays(1), THREE.subList(0, 2)));
        assertThat(again.stage()).isEqualTo(CaseStage.SPLIT);
        assertThat(units(receipt.id())).hasSize(5);
    }

    @Test
    @DisplayName("one decided unit keeps all apart: nothing of the merger is written")
    void notMerged() {
        Receipt receipt = received();
        act(new CaseCommand.SplitMatters(receipt.id(), DAY.plusDays(1), THREE));
        CaseId first = units(receipt.id()).getFirst().summary().id();
        act(new CaseCommand.Withdraw(first, DAY.plusDays(1), ""));
        var refused = office.on(
                "2026-03-03",
                () -> office.desk()
                        .handle(
                                new CaseCommand.MergeMatters(receipt.id(), DAY.plusDays(1), "并回"),
                                CLERK,
                                version(receipt.id())));
        assertThat(refused.reasons()).extracting(Refusal::code).containsExactly("UNIT_DECIDED");
        assertThat(office.desk().whyNot(receipt.id(), CaseAct.MERGE, CLERK))
                .extracting(Refusal::code)
                .containsExactly("UNIT_DECIDED");
        assertThat(units(receipt.id()).getLast().summary().stage()).isEqualTo(CaseStage.RECEIVED);
    }

    @Test
    @DisplayName("条例第五十条: a year whose report is out is not counted anew by splitting")
    void publishedYear() {
        Receipt receipt = received();
        office.published.put(2026, LocalDate.of(2027, 1, 20));
        try {
            var refused = office.on(
                    "2026-03-03",
                    () -> office.desk()
                            .handle(
                                    new CaseCommand.SplitMatters(receipt.id(), DAY.plusDays(1), THREE),
                                    CLERK,
                                    version(receipt.id())));
            assertThat(refused.reasons()).extracting(Refusal::code).containsExactly("SPLIT_YEAR_PUBLISHED");
        } finally {
            office.published.clear();
        }
    }

    @Test
    @DisplayName(
            "rows, units and numbers are derived anew from the journal, units of split and of merged covers included")
    void rebuilt() {
        Receipt receipt = received();
        act(new CaseCommand.SplitMatters(receipt.id(), DAY.plusDays(1), THREE));
        List<Matters.Unit> before = units(receipt.id());
        JdbcClient owner = JdbcClient.create(office.owner());
        owner.sql("DELETE FROM cases.request WHERE id = ANY (:ids)")
                .param(
                        "ids",
                        before.stream().map(unit -> unit.summary().id().value()).toArray(Long[]::new))
                .update();
        owner.sql("DELETE FROM cases.unit").update();
        office.on("2026-03-03", () -> office.desk().rebuild());
        assertThat(units(receipt.id())).isEqualTo(before);
    }

    @Test
    @DisplayName("in one transaction with many others, units are written as alone")
    void inBatch() {
        Receipt receipt = received();
        office.on(
                "2026-03-03",
                () -> office.desk().inOneTransaction(() -> {
                    office.desk()
                            .handle(
                                    new CaseCommand.SplitMatters(receipt.id(), DAY.plusDays(1), THREE),
                                    Actor.MACHINE,
                                    1)
                            .orThrow();
                    return 1;
                }));
        assertThat(units(receipt.id())).extracting(Matters.Unit::matter).isEqualTo(THREE);
    }
}
