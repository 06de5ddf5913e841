package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.domain.CaseFixture.ID;
import static cn.zhiqing.cases.domain.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseCommand.SplitMatters;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("一事一申请 (国办函〔2020〕109号): what is split and merged")
class MatterRulesTest {

    private static final List<String> TWO = List.of("2024年立项批复", "2025年决算");

    @TestFactory
    @DisplayName("an application is split before anything moved its clock; each fault of the matters is told at once")
    Stream<DynamicTest> splitting() {
        return Stream.of(
                split("two matters of a received application", aCase(), TWO),
                split(
                        "corrected once: the units take the correction over",
                        aCase().underReview().correctionRequested().corrected(),
                        TWO),
                split("one matter alone", aCase(), List.of("一项"), "TOO_FEW_MATTERS"),
                split("a blank field", aCase(), List.of("一项", "　 "), "MATTER_MISSING"),
                split(
                        "the same twice, one of invisible characters apart",
                        aCase(),
                        List.of("一项", "一\u200b项"),
                        "MATTER_TWICE"),
                split(
                        "more than thirty",
                        aCase(),
                        Stream.iterate(1, i -> i + 1)
                                .limit(31)
                                .map(i -> "第" + i + "样")
                                .toList(),
                        "TOO_MANY_MATTERS"),
                split("extended (条例第三十三条)", aCase().underReview().extendedOnce(), TWO, "SPLIT_TOO_LATE"),
                split(
                        "third party asked (条例第三十二条)",
                        aCase().underReview().thirdPartyConsulted(),
                        TWO,
                        "SPLIT_TOO_LATE"),
                split(
                        "a draft that came back",
                        aCase().underReview()
                                .drafted(ReplyKind.GRANT)
                                .act(new CaseCommand.SendBack(
                                        ID,
                                        LocalDate.of(2026, 3, 2),
                                        cn.zhiqing.cases.events.ReviewStep.SECRECY,
                                        "再改")),
                        TWO,
                        "SPLIT_TOO_LATE"),
                split("a unit is not split again", aCase().unit(), TWO, "SPLIT_AGAIN"));
    }

    private static DynamicTest split(String what, CaseFixture given, List<String> matters, String... codes) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThat(given.tried(new SplitMatters(ID, given.day(), matters)).reasons().stream()
                                .map(Refusal::code))
                        .containsExactly(codes));
    }

    @TestFactory
    @DisplayName("units come back while none is decided and none has a clock of its own")
    Stream<DynamicTest> merging() {
        return Stream.of(
                merge("just separated", () -> aCase().unit()),
                merge("under review", () -> aCase().unit().underReview()),
                merge(
                        "drafted and in review: no decision yet",
                        () -> aCase().unit().underReview().drafted(ReplyKind.GRANT)),
                merge("corrected before it was separated: the cover's own clock", MatterRulesTest::unitOfCorrected),
                merge("signed", () -> aCase().unit().underReview().signed(ReplyKind.GRANT), "UNIT_DECIDED"),
                merge("withdrawn", () -> aCase().unit().withdrawn(), "UNIT_DECIDED"),
                merge(
                        "handed to another body",
                        () -> aCase().unit()
                                .registered()
                                .act(new CaseCommand.ReferToBody(
                                        ID, LocalDate.of(2026, 3, 2), new cn.zhiqing.kernel.BodyId(8), "由该局制作")),
                        "UNIT_REFERRED"),
                merge(
                        "waiting for its own correction",
                        () -> aCase().unit().underReview().correctionRequested(),
                        "UNIT_CLOCK_MOVED"),
                merge("extended", () -> aCase().unit().underReview().extendedOnce(), "UNIT_CLOCK_MOVED"),
                merge(
                        "a third party is asked",
                        () -> aCase().unit().underReview().thirdPartyConsulted(),
                        "UNIT_CLOCK_MOVED"));
    }

    private static DynamicTest merge(String what, Supplier<CaseFixture> unit, String... codes) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThat(MatterRules.merging(List.of(unit.get().file())).stream()
                                .map(Refusal::code))
                        .containsExactly(codes));
    }

    private static CaseFixture unitOfCorrected() {
        CaseFixture cover =
                aCase().underReview().correctionRequested().on("2026-03-10").corrected();
        var split =
                new CaseEvent.ApplicationSplit(cover.day(), List.of(new CaseId(11), new CaseId(12)), List.of(3L, 4L));
        return aCase().then(MatterRules.begun(cover.file(), split, 1));
    }

    @Test
    @DisplayName(
            "第三十条: the period of a unit starts where the correction of the whole started it; work goes on where it stood")
    void takesOver() {
        CaseFixture unit = unitOfCorrected();
        var reading = CaseClock.read(unit.file(), LocalDate.of(2026, 3, 11), CaseFixture.CALENDAR);
        assertThat(reading).isNotNull();
        assertThat(reading.due()).isEqualTo(CaseFixture.CALENDAR.nth(LocalDate.of(2026, 3, 10), 20));
        assertThat(unit.file().stage()).isEqualTo(CaseStage.UNDER_REVIEW);
        assertThat(unit.file().assignee()).isEqualTo(CaseFixture.CLERK);
    }

    @Test
    @DisplayName("merged, the cover stands where it stood, with the same last day")
    void asBefore() {
        CaseFixture before = aCase().underReview();
        CaseFixture after =
                aCase().underReview().split().act(new CaseCommand.MergeMatters(ID, LocalDate.of(2026, 3, 4), "一件事"));
        assertThat(after.file().state()).isEqualTo(before.file().state());
        assertThat(Summaries.of(after.file(), CaseFixture.CALENDAR).due())
                .isEqualTo(Summaries.of(before.file(), CaseFixture.CALENDAR).due());
        assertThat(Summaries.of(after.file(), CaseFixture.CALENDAR).repliedOn()).isNull();
    }
}
