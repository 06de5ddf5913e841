package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.domain.CaseFixture.ID;
import static cn.zhiqing.cases.domain.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseRulesTest {

    @ParameterizedTest(name = "received {0}: reply by {1}")
    @CsvSource({"2025-03-03,2025-03-31", "2024-09-27,2024-10-30", "2026-02-13,2026-03-19", "2025-10-11,2025-11-07"})
    @DisplayName("条例第三十三条: twenty working days from the day after receipt")
    void twentyDays(String received, String due) {
        assertThat(due(aCase().receivedOn(received))).isEqualTo(due);
    }

    @Test
    @DisplayName("条例第三十条: a correction starts the period anew, and is asked for once")
    void correction() {
        var fixture = aCase().receivedOn("2025-04-21")
                .underReview()
                .on("2025-04-27")
                .correctionRequested()
                .on("2025-05-12")
                .corrected();
        assertThat(due(fixture)).isEqualTo("2025-06-10");
        assertThat(codes(fixture, new CaseCommand.RequestCorrection(ID, fixture.day(), 10, "请写明文件的年份")))
                .containsExactly("SECOND_CORRECTION_NOTICE");
    }

    @Test
    @DisplayName("条例第三十条: a late correction notice is allowed and says since when it is late")
    void lateCorrection() {
        var fixture = aCase().receivedOn("2026-03-02").underReview().on("2026-03-13");
        var possible = CaseRules.possible(
                fixture.file(),
                CaseAct.REQUEST_CORRECTION,
                CaseFixture.ANYBODY,
                new Day(fixture.day(), CaseFixture.CALENDAR));
        assertThat(possible.isOpen()).isTrue();
        assertThat(possible.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.message()).contains("7 个工作日内告知", "3月11日(周三)截止"));
    }

    @Test
    @DisplayName("条例第三十三条第二款: extended at most once, by the disclosure office, on or before the due date")
    void extension() {
        var fixture =
                aCase().receivedOn("2025-05-06").underReview().on("2025-06-04").extendedOnce();
        assertThat(due(fixture)).isEqualTo("2025-07-02");
        assertThat(codes(fixture, new CaseCommand.ProposeExtension(ID, fixture.day(), 1, "再延")))
                .containsExactly("SECOND_EXTENSION");
        var late = aCase().receivedOn("2025-05-06").underReview().on("2025-06-05");
        assertThat(codes(late, new CaseCommand.ProposeExtension(ID, late.day(), 20, "")))
                .containsExactly("REASON_MISSING", "EXTENSION_AFTER_DUE");
        var proposed = aCase().receivedOn("2025-05-06").underReview().extensionProposed(10);
        var clerk = new Hand(new Actor.Staff(CaseFixture.CLERK, CaseFixture.BODY), Set.of(Role.CLERK));
        assertThat(proposed.tried(clerk, new CaseCommand.ApproveExtension(ID, proposed.day()))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("NOT_YOUR_ROLE");
    }

    @Test
    @DisplayName(
            "条例第三十二条: while a third party is asked no decision; its silence lapses, its consent takes the ground away")
    void thirdParty() {
        var asked =
                aCase().receivedOn("2025-08-04").underReview().on("2025-08-11").thirdPartyConsulted();
        var refuse = new CaseCommand.ProposeDecision(
                ID, LocalDate.of(2025, 8, 26), CaseFixture.decision(ReplyKind.REFUSE_THIRD));
        assertThat(codes(asked, refuse)).containsExactly("CONSULTATION_OPEN");
        asked.on("2025-08-13").act(new CaseCommand.RecordConsultationDelivered(ID, LocalDate.of(2025, 8, 13), 1));
        var agreed = asked.on("2025-08-26")
                .act(new CaseCommand.RecordConsultationAnswer(ID, LocalDate.of(2025, 8, 26), 1, Opinion.AGREES, "同意"));
        assertThat(due(agreed)).isEqualTo("2025-09-16");
        assertThat(codes(agreed, refuse)).containsExactly("THIRD_PARTY_AGREED");
    }

    @ParameterizedTest
    @EnumSource(ReplyKind.class)
    @DisplayName("条例第三十六条: every fact a kind requires is asked for, all missing ones at once")
    void requiredFacts(ReplyKind kind) {
        var fixture = aCase().underReview();
        var grounds = kind == ReplyKind.PARTIAL ? List.of(ReplyKind.REFUSE_LAW) : List.<ReplyKind>of();
        var bare = new CaseCommand.ProposeDecision(ID, fixture.day(), new Decision(kind, grounds, Map.of()));
        assertThat(codes(fixture, bare))
                .filteredOn(code -> code.startsWith("FACT_MISSING_"))
                .containsExactlyElementsOf(Decision.required(kind).stream()
                        .map(fact -> "FACT_MISSING_" + fact.name())
                        .toList());
        if (!kind.isProposed()) {
            assertThat(codes(fixture, bare)).contains("KIND_NOT_PROPOSED");
        }
    }

    @Test
    @DisplayName("条例第三十七条: partial disclosure names the ground of what is withheld")
    void partial() {
        var fixture = aCase().underReview();
        var facts = CaseFixture.decision(ReplyKind.PARTIAL).facts();
        assertThat(codes(
                        fixture,
                        new CaseCommand.ProposeDecision(
                                ID, fixture.day(), new Decision(ReplyKind.PARTIAL, List.of(), facts))))
                .containsExactly("GROUNDS_MISSING");
        assertThat(codes(
                        fixture,
                        new CaseCommand.ProposeDecision(
                                ID,
                                fixture.day(),
                                new Decision(ReplyKind.PARTIAL, List.of(ReplyKind.NOT_EXIST), facts))))
                .containsExactly("GROUND_NOT_ALLOWED");
    }

    @Test
    @DisplayName("条例第十七条: who drafted may not sign, even with the role")
    void drafterMayNotSign() {
        var fixture = aCase().underReview().drafted(ReplyKind.GRANT).reviewed();
        var drafter =
                new Hand(new Actor.Staff(CaseFixture.CLERK, CaseFixture.BODY), Set.of(Role.CLERK, Role.SIGNATORY));
        assertThat(fixture.tried(drafter, new CaseCommand.SignDecision(ID, fixture.day()))
                        .reasons())
                .extracting(cn.zhiqing.kernel.Refusal::code)
                .containsExactly("DRAFTER_MAY_NOT_SIGN");
        var other = new Hand(new Actor.Staff(new StaffId(5), CaseFixture.BODY), Set.of(Role.SIGNATORY));
        assertThat(fixture.tried(other, new CaseCommand.SignDecision(ID, fixture.day()))
                        .isAccepted())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} dispatched {1}: reconsideration first {2}")
    @CsvSource({
        "REFUSE_PROCESS,2023-12-29,false", "REFUSE_PROCESS,2024-01-02,true", "REFUSE_PROCESS,2025-06-03,true",
        "NOT_EXIST,2023-12-29,false", "NOT_EXIST,2024-01-02,true", "NOT_EXIST,2025-06-03,false",
        "PARTIAL,2026-03-02,true", "QUERY,2026-03-02,false", "GRANT,2024-06-03,false"
    })
    @DisplayName("行政复议法第二十三条、法释〔2025〕8号: whether reconsideration comes first depends on kind and day")
    void precedence(ReplyKind kind, String on, boolean first) {
        var fixture = aCase().receivedOn(on).underReview().dispatched(kind);
        assertThat(fixture.file().dispatch())
                .isNotNull()
                .satisfies(sent -> assertThat(sent.reconsiderFirst()).isEqualTo(first));
    }

    @Test
    @DisplayName("235号: a late reply goes out only with the reason why it is late, which is kept beside it")
    void lateReply() {
        var fixture = aCase().receivedOn("2025-03-03")
                .underReview()
                .signed(ReplyKind.GRANT)
                .on("2025-04-01");
        assertThat(codes(fixture, new CaseCommand.DispatchReply(ID, fixture.day(), DispatchWay.POST, "1")))
                .containsExactly("LATE_REASON_MISSING");
        var sent = fixture.tried(
                        new CaseCommand.DispatchReply(ID, fixture.day(), DispatchWay.POST, "1", "档案散存，逐件核查超出预计"))
                .orThrow();
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst())
                .isInstanceOfSatisfying(
                        CaseEvent.ReplyDispatched.class,
                        e -> assertThat(e.late()).isTrue());
        assertThat(sent.getLast()).isInstanceOf(CaseEvent.LateReplyExplained.class);
    }

    @Test
    @DisplayName("K10: the first dispatch decides: sent in time, returned and sent again, a reply is not late")
    void sentAgain() {
        var fixture = aCase().receivedOn("2025-03-03")
                .underReview()
                .dispatched(ReplyKind.GRANT)
                .act(new CaseCommand.RecordDeliveryFailure(ID, LocalDate.of(2025, 3, 10), "查无此人"))
                .on("2025-06-03");
        var again = fixture.tried(new CaseCommand.DispatchReply(ID, fixture.day(), DispatchWay.POST, "2"))
                .orThrow();
        assertThat(again)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseEvent.ReplyDispatched.class,
                        e -> assertThat(e.late()).isFalse());
    }

    @Test
    @DisplayName("条例第五十一条: silence is challenged when the period is over, registered or not")
    void silence() {
        var remedy = new CaseCommand.RecordRemedy(ID, LocalDate.of(2025, 4, 1), RemedyTrack.RECONSIDERATION);
        assertThat(aCase().receivedOn("2025-03-03").tried(remedy).isAccepted()).isTrue();
        assertThat(codes(
                        aCase().receivedOn("2025-03-03"),
                        new CaseCommand.RecordRemedy(ID, LocalDate.of(2025, 3, 31), RemedyTrack.RECONSIDERATION)))
                .containsExactly("NOTHING_TO_CHALLENGE");
    }

    @Test
    @DisplayName("条例第二十九条、第三十条: what lacks contents is registered as it came; the correction asks for them")
    void incompleteIsRegistered() {
        assertThat(aCase().incomplete()
                        .registered()
                        .correctionRequested()
                        .file()
                        .stage())
                .isEqualTo(cn.zhiqing.cases.CaseStage.AWAITING_CORRECTION);
    }

    @Test
    @DisplayName("国办函〔2020〕109号: the amount is computed; unpaid, the request closes from the day after the limit")
    void fee() {
        var fixture = aCase().receivedOn("2025-07-01").underReview();
        var notice = fixture.tried(new CaseCommand.IssueFeeNotice(ID, fixture.day(), FeeBasis.ITEMS, 5, 28))
                .orThrow();
        assertThat(notice)
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseEvent.FeeNoticeSent.class,
                        e -> assertThat(e.amount()).isEqualTo(800));
        assertThat(codes(fixture, new CaseCommand.IssueFeeNotice(ID, fixture.day(), FeeBasis.PAGES, 30, 0)))
                .containsExactly("BELOW_FEE");
        fixture.feeNoticed().act(new CaseCommand.RecordFeeNoticeReceived(ID, fixture.day()));
        assertThat(codes(fixture, new CaseCommand.Abandon(ID, LocalDate.of(2025, 7, 29), true)))
                .containsExactly("NOT_YET_CLOSABLE");
        assertThat(codes(fixture, new CaseCommand.Abandon(ID, LocalDate.of(2025, 7, 30), false)))
                .containsExactly("GOOD_REASON_NOT_CHECKED");
        fixture.act(new CaseCommand.Abandon(ID, LocalDate.of(2025, 7, 30), true));
        assertThat(fixture.file().state()).isEqualTo(new CaseState.Closed(ReplyKind.NO_PAYMENT));
    }

    @Test
    @DisplayName("条例第五十一条: a remedy opens an archived case again; it is archived anew after the result")
    void remedyAfterArchive() {
        var fixture = aCase().underReview().served(ReplyKind.REFUSE_PROCESS).archived();
        assertThat(codes(
                        fixture,
                        new CaseCommand.RecordRemedy(ID, fixture.day(), RemedyTrack.SUIT_AFTER_RECONSIDERATION)))
                .containsExactly("RECONSIDERATION_FIRST");
        fixture.challenged(RemedyTrack.RECONSIDERATION);
        assertThat(fixture.file().stage()).isEqualTo(CaseStage.SERVED);
        assertThat(codes(fixture, new CaseCommand.Archive(ID, fixture.day()))).containsExactly("REMEDY_PENDING");
        fixture.act(new CaseCommand.RecordRemedyResult(ID, fixture.day(), 1, RemedyResult.MAINTAINED))
                .challenged(RemedyTrack.SUIT_AFTER_RECONSIDERATION)
                .act(new CaseCommand.RecordRemedyResult(ID, fixture.day(), 2, RemedyResult.CORRECTED))
                .archived();
        assertThat(fixture.file().stage()).isEqualTo(CaseStage.ARCHIVED);
    }

    @Test
    @DisplayName(
            "a failed delivery is dispatched anew, and the first dispatch decides whether it was in time (国办公开办函〔2016〕235号)")
    void failedDelivery() {
        var fixture = aCase().receivedOn("2025-03-03").underReview().dispatched(ReplyKind.GRANT);
        fixture.act(new CaseCommand.RecordDeliveryFailure(ID, fixture.day(), "查无此人"))
                .on("2025-04-10")
                .act(new CaseCommand.DispatchReply(ID, LocalDate.of(2025, 4, 10), DispatchWay.EMAIL, null));
        var sent = Objects.requireNonNull(fixture.file().dispatch());
        assertThat(sent.firstOn()).isEqualTo("2025-03-03");
        assertThat(sent.late()).isFalse();
        assertThat(codes(fixture, new CaseCommand.Withdraw(ID, fixture.day(), "")))
                .containsExactly("ALREADY_REPLIED");
    }

    @Test
    @DisplayName("an act may not lie in the future nor before the act before it; a delivery may be learnt of later")
    void days() {
        var fixture =
                aCase().receivedOn("2025-08-04").underReview().on("2025-08-11").thirdPartyConsulted();
        assertThat(codes(fixture, new CaseCommand.AskReasons(ID, LocalDate.of(2025, 8, 10), "多件")))
                .containsExactly("BEFORE_LAST_ACT");
        assertThat(codes(fixture, new CaseCommand.AskReasons(ID, CaseFixture.TODAY.plusDays(1), "多件")))
                .containsExactly("FUTURE_DAY");
        fixture.on("2025-08-20").extendedOnce();
        assertThat(fixture.tried(new CaseCommand.RecordConsultationDelivered(ID, LocalDate.of(2025, 8, 13), 1))
                        .isAccepted())
                .isTrue();
        assertThat(codes(fixture, new CaseCommand.RecordConsultationDelivered(ID, LocalDate.of(2025, 8, 10), 1)))
                .containsExactly("BEFORE_LAST_ACT");
    }

    @Test
    @DisplayName("all reasons at once: wrong person, wrong particulars, no facts")
    void allReasons() {
        var stranger = new Hand(new Actor.Staff(new StaffId(9), CaseFixture.BODY), Set.of(Role.REVIEWER));
        var fixture = aCase().underReview();
        assertThat(fixture.tried(
                                stranger,
                                new CaseCommand.ProposeDecision(
                                        ID,
                                        fixture.day(),
                                        new Decision(ReplyKind.STILL_UNCLEAR, List.of(ReplyKind.REFUSE_LAW), Map.of())))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly(
                        "NOT_YOUR_ROLE",
                        "FACT_MISSING_" + Fact.WHAT_IS_UNCLEAR.name(),
                        "GROUNDS_ONLY_FOR_PARTIAL",
                        "CORRECTION_FIRST");
    }

    private static List<String> codes(CaseFixture fixture, CaseCommand command) {
        return fixture.tried(command).reasons().stream().map(Refusal::code).toList();
    }

    private static @Nullable String due(CaseFixture fixture) {
        ClockReading reading = CaseClock.read(fixture.file(), fixture.file().lastAct(), CaseFixture.CALENDAR);
        return reading == null || reading.due() == null ? null : reading.due().toString();
    }
}
