package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static cn.zhiqing.cases.CaseOffice.REVIEWER;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("收发室: the desk reads the letter before it is signed and before it goes out")
class MailRoomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private CaseOffice office = CaseOffice.open();
    private final DataSource owner = office.owner();

    @Test
    @DisplayName(
            "a draft that shows an identity number, or cites law that is gone, is not sent for review: both reasons at once")
    void written() {
        CaseId id = assigned();
        var decision = new Decision(
                ReplyKind.GRANT,
                List.of(),
                Map.of(Fact.MATERIAL, "档案一份，当事人370102199001011234，依据《中华人民共和国政府信息公开条例》第五十九条"));
        var outcome = office.desk().handle(new CaseCommand.ProposeDecision(id, DAY, decision), CLERK, 3);
        assertThat(codes(outcome)).containsExactly("LETTER_SHOWS_PERSONAL", "LETTER_OUTDATED_LAW");
    }

    @Test
    @DisplayName("a letter that may not go out is not signed, takes no number, and can be sent back")
    void unsigned() {
        CaseId id = reviewed("档案一份");
        organ("");
        assertThat(codes(sign(id, 6))).containsExactly("LETTER_NO_ORGAN");
        assertThat(reasons(id, CaseAct.SIGN)).containsExactly("LETTER_NO_ORGAN");
        assertThat(reasons(id, CaseAct.SEND_BACK)).isEmpty();
        office.desk()
                .handle(new CaseCommand.SendBack(id, DAY, ReviewStep.SIGNATURE, "等补录复议机关"), SIGNATORY, 6)
                .orThrow();
        organ("济南市人民政府");
        CaseId next = reviewed("档案一份");
        sign(next, 6).orThrow();
        var letter = office.desk().find(next).orElseThrow().letter();
        assertThat(letter).isNotNull();
        assertThat(letter.number()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "signed, then the body loses its reconsideration organ: not sent, with the other reasons at once; in order, sent")
    void organ() {
        CaseId id = reviewed("批复一份");
        sign(id, 6).orThrow();
        organ("");
        var sends = new CaseCommand.DispatchReply(id, LocalDate.of(2099, 1, 5), DispatchWay.EMAIL, null);
        assertThat(codes(office.desk().handle(sends, CLERK, 7))).contains("FUTURE_DAY", "LETTER_NO_ORGAN");
        assertThat(reasons(id, CaseAct.DISPATCH)).contains("LETTER_NO_ORGAN");
        organ("济南市人民政府");
        office.desk()
                .handle(new CaseCommand.DispatchReply(id, DAY, DispatchWay.EMAIL, null), CLERK, 7)
                .orThrow();
        assertThat(office.desk().summary(id).orElseThrow().stage()).isEqualTo(CaseStage.DISPATCHED);
    }

    @Test
    @DisplayName("many acts in one transaction: the letter is read there too, as it will be written")
    void inOneTransaction() {
        organ("");
        office.desk().inOneTransaction(() -> {
            CaseId id = reviewed("档案一份");
            assertThat(codes(sign(id, 6))).containsExactly("LETTER_NO_ORGAN");
            return id;
        });
        organ("济南市人民政府");
        office.desk().inOneTransaction(() -> {
            CaseId next = reviewed("档案一份");
            sign(next, 6).orThrow();
            return office.desk()
                    .handle(new CaseCommand.DispatchReply(next, DAY, DispatchWay.EMAIL, null), CLERK, 7)
                    .orThrow();
        });
    }

    @Test
    @DisplayName("a body that no register knows signs nothing: its letter could name neither organ nor court")
    void unknownBody() {
        CaseId id = reviewed("批复一份");
        JdbcClient.create(owner).sql("DELETE FROM access.body WHERE id = 7").update();
        office = office.another();
        assertThat(codes(sign(id, 6))).containsExactly("LETTER_NO_BODY");
    }

    @Test
    @DisplayName(
            "235号: a late letter does not go out without the reason why; with it, the reason is sealed and told once")
    void late() {
        CaseId id = reviewed("批复一份");
        sign(id, 6).orThrow();
        LocalDate late = LocalDate.of(2026, 4, 20);
        assertThat(reasons(id, CaseAct.DISPATCH))
                .as("the act is offered: it asks for the reason")
                .isEmpty();
        var silent = new CaseCommand.DispatchReply(id, late, DispatchWay.EMAIL, null);
        assertThat(codes(office.desk().handle(silent, CLERK, 7))).containsExactly("LATE_REASON_MISSING");
        var told = new CaseCommand.DispatchReply(id, late, DispatchWay.EMAIL, null, "档案散存，逐件核查超出预计");
        assertThat(office.desk().handle(told, CLERK, 7).orThrow().version()).isEqualTo(9);
        assertThat(office.desk().history(id).getLast().texts()).containsExactly("档案散存，逐件核查超出预计");
        assertThat(office.desk().history(id).getLast().event().toString()).doesNotContain("档案散存");
    }

    @Test
    @DisplayName("235号: no letter goes out by post without an address and its number")
    void unreachable() {
        CaseId id = reviewed("批复一份");
        sign(id, 6).orThrow();
        var posted = new CaseCommand.DispatchReply(id, DAY, DispatchWay.POST, " ");
        assertThat(codes(office.desk().handle(posted, CLERK, 7)))
                .containsExactlyInAnyOrder("DISPATCH_NO_ADDRESS", "TRACKING_NO_MISSING");
    }

    @Test
    @DisplayName(
            "235号: the number of another firm is no proof of posting; numbers of the post are taken as they are typed")
    void couriers() {
        CaseId id = reviewed("批复一份");
        sign(id, 6).orThrow();
        for (String number : List.of("SF1234567890", "ｓｆ 123 456 789 0", "JDVA12345678901")) {
            var posted = new CaseCommand.DispatchReply(id, DAY, DispatchWay.POST, number);
            assertThat(codes(office.desk().handle(posted, CLERK, 7))).contains("TRACKING_NO_OF_COURIER");
        }
        for (String number : List.of("XA12345678937", "EA123456789CN", "1098765432123", "ＸＡ12345678937")) {
            var posted = new CaseCommand.DispatchReply(id, DAY, DispatchWay.POST, number);
            assertThat(codes(office.desk().handle(posted, CLERK, 7))).containsExactly("DISPATCH_NO_ADDRESS");
        }
    }

    @Test
    @DisplayName("条例第三十二条: the same third party is asked once at a time; another may be asked beside it")
    void askedOnce() {
        CaseId id = assigned();
        var first = new CaseCommand.ConsultThirdParty(id, DAY, "山东某评估公司", "是否同意公开评估单价");
        assertThat(office.desk().handle(first, CLERK, 3).orThrow().version()).isEqualTo(4);
        var again = new CaseCommand.ConsultThirdParty(id, DAY, "山东 某评估公司", "再问一次");
        assertThat(codes(office.desk().handle(again, CLERK, 4))).containsExactly("CONSULTATION_ALREADY_OPEN");
        var other = new CaseCommand.ConsultThirdParty(id, DAY, "山东另一评估公司", "是否同意公开评估单价");
        assertThat(office.desk().handle(other, CLERK, 4).orThrow().version()).isEqualTo(5);
    }

    private CaseId reviewed(String material) {
        CaseId id = assigned();
        CaseDesk desk = office.desk();
        var decision = new Decision(ReplyKind.GRANT, List.of(), Map.of(Fact.MATERIAL, material));
        desk.handle(new CaseCommand.ProposeDecision(id, DAY, decision), CLERK, 3)
                .orThrow();
        desk.handle(new CaseCommand.PassReview(id, DAY, ReviewStep.SECRECY, ""), REVIEWER, 4)
                .orThrow();
        desk.handle(new CaseCommand.PassReview(id, DAY, ReviewStep.LEGAL, ""), REVIEWER, 5)
                .orThrow();
        return id;
    }

    private CaseId assigned() {
        CaseId id = office.intake()
                .receive(KJJ, Channel.IN_PERSON, DAY, null, CaseOffice.application(), CLERK.actor())
                .orThrow()
                .id();
        CaseDesk desk = office.desk();
        desk.handle(new CaseCommand.Register(id, DAY), CLERK, 1).orThrow();
        desk.handle(new CaseCommand.Assign(id, DAY, CLERK.id()), CLERK, 2).orThrow();
        return id;
    }

    private Outcome<CaseSummary> sign(CaseId id, int version) {
        return office.desk().handle(new CaseCommand.SignDecision(id, DAY), SIGNATORY, version);
    }

    private List<String> reasons(CaseId id, CaseAct act) {
        var who = act == CaseAct.DISPATCH ? CLERK : SIGNATORY;
        return office.desk().possible(id, who).stream()
                .filter(it -> it.act() == act)
                .flatMap(it -> it.reasons().stream())
                .map(Refusal::code)
                .toList();
    }

    private static List<String> codes(Outcome<CaseSummary> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }

    /** The register as an administrator changes it; another desk reads it at once, this one within seconds. */
    private void organ(String organ) {
        JdbcClient.create(owner)
                .sql("UPDATE access.body SET reconsideration_organ = :organ WHERE id = 7")
                .param("organ", organ)
                .update();
        office = office.another();
    }
}
