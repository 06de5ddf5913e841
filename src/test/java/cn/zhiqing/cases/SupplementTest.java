package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("缺内容的申请: registered as it came, asked for once, filled in with the correction (条例第二十九条、第三十条)")
class SupplementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final CaseOffice office = CaseOffice.open();

    private static Application bare() {
        return Application.by(ApplicantKind.NATURAL)
                .identifiedBy(IdType.NOT_GIVEN, "")
                .asks("片区规划批复")
                .wants(DeliveryForm.NOT_GIVEN, DeliveryWay.NOT_GIVEN)
                .filled();
    }

    private Receipt arrived() {
        return office.intake()
                .receive(KJJ, Channel.MAIL_SIGNED, DAY, null, bare(), CLERK.actor())
                .orThrow();
    }

    @Test
    @DisplayName("a letter without name, identity, contact, form and way is registered; the four gaps are marked")
    void registered() {
        Receipt receipt = arrived();
        office.desk()
                .handle(new CaseCommand.Register(receipt.id(), DAY), CLERK, 1)
                .orThrow();
        CaseView view = office.desk().find(receipt.id()).orElseThrow();
        assertThat(view.applicant().name()).isEqualTo("未具名");
        assertThat(view.missing()).hasSize(4).last().asString().contains("形式", "方式");
    }

    @Test
    @DisplayName("the applicant's own web form stays strict: every gap is refused at once")
    void strictOnline() {
        assertThat(office.intake()
                        .receive(KJJ, Channel.ONLINE, DAY, DAY, bare(), Actor.APPLICANT)
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("A29_NAME", "A29_IDENTITY", "A29_CONTACT", "A29_FORM");
    }

    @Test
    @DisplayName(
            "what comes with the correction fills the gaps and nothing else; identity and phone are found from then on")
    void filled() {
        Receipt receipt = arrived();
        CaseDesk desk = office.desk();
        var id = receipt.id();
        desk.handle(new CaseCommand.Register(id, DAY), CLERK, 1).orThrow();
        desk.handle(new CaseCommand.RequestCorrection(id, DAY, 10, "请写明姓名"), CLERK, 2)
                .orThrow();
        var more = new Supplement(
                Secret.of("林晓岚"),
                IdType.ID_CARD,
                Secret.of("370102199001011234"),
                Secret.of("13812345678"),
                Secret.of(""),
                Secret.of(""),
                DeliveryForm.PAPER,
                DeliveryWay.IN_PERSON);
        desk.handle(new CaseCommand.ReceiveCorrection(id, DAY, "我叫林晓岚……", more), CLERK, 3)
                .orThrow();
        CaseView view = desk.find(id).orElseThrow();
        assertThat(view.missing()).isEmpty();
        assertThat(view.applicant().name()).isEqualTo("林*岚");
        assertThat(view.applicant().way()).isEqualTo("当面领取");
        assertThat(view.items().getFirst().subject()).isEqualTo("片区规划批复");
        assertThat(office.tracking().find(receipt.queryCode(), Secret.of("5678")))
                .isPresent();
        assertThat(desk.ofSameApplicant(id)).hasSize(1);
    }

    @Test
    @DisplayName("what had been written is not changed by a supplement")
    void writtenStays() {
        Application whole = CaseOffice.application();
        var other = new Supplement(
                Secret.of("别人"),
                IdType.PASSPORT,
                Secret.of("E1"),
                Secret.of("1"),
                Secret.of("x@y"),
                Secret.of("某路"),
                DeliveryForm.PAPER,
                DeliveryWay.POST);
        Application after = whole.with(other);
        assertThat(after.name().disclose()).isEqualTo("林晓岚");
        assertThat(after.idType()).isEqualTo(IdType.ID_CARD);
        assertThat(after.form()).isEqualTo(whole.form());
        assertThat(after.address().disclose()).isEqualTo("某路");
    }

    @Test
    @DisplayName(
            "a request without name and contact can be finished: nothing is drafted for nobody, the name is filled in later")
    void namelessGoesOn() {
        Receipt receipt = arrived();
        CaseDesk desk = office.desk();
        var id = receipt.id();
        desk.handle(new CaseCommand.Register(id, DAY), CLERK, 1).orThrow();
        desk.handle(new CaseCommand.Assign(id, DAY, CLERK.id()), CLERK, 2).orThrow();
        var drafts = new CaseCommand.ProposeDecision(
                id,
                DAY,
                new Decision(
                        cn.zhiqing.cases.events.ReplyKind.GRANT,
                        java.util.List.of(),
                        java.util.Map.of(Decision.Fact.MATERIAL, "批复一份")));
        assertThat(codes(desk.handle(drafts, CLERK, 3))).containsExactly("ADDRESSEE_MISSING");
        assertThat(desk.possible(id, CLERK).stream()
                        .filter(act -> act.act() == CaseAct.PROPOSE_DECISION)
                        .flatMap(act -> act.reasons().stream())
                        .map(Refusal::code))
                .contains("ADDRESSEE_MISSING");
        var named = new CaseCommand.SupplementApplicant(id, DAY, "来电补充", named(DeliveryWay.NOT_GIVEN));
        desk.handle(named, CLERK, 3).orThrow();
        assertThat(desk.history(id).getLast().texts()).containsExactly("来电补充");
        assertThat(desk.history(id).getLast().event().toString()).doesNotContain("林晓岚");
        assertThat(desk.find(id).orElseThrow().applicant().name()).isEqualTo("林*岚");
        desk.handle(drafts, CLERK, 4).orThrow();
    }

    @Test
    @DisplayName(
            "a correction that still brings no name is not the correction; after the limit the request is closed (条例第三十条)")
    void namelessIsClosed() {
        var id = arrived().id();
        CaseDesk desk = office.desk();
        desk.handle(new CaseCommand.Register(id, DAY), CLERK, 1).orThrow();
        desk.handle(new CaseCommand.RequestCorrection(id, DAY, 5, "请写明姓名"), CLERK, 2)
                .orThrow();
        assertThat(codes(desk.handle(new CaseCommand.ReceiveCorrection(id, DAY, "就这些"), CLERK, 3)))
                .containsExactly("NAME_STILL_MISSING");
        desk.handle(new CaseCommand.RecordCorrectionNoticeReceived(id, DAY), CLERK, 3)
                .orThrow();
        desk.handle(new CaseCommand.Abandon(id, DAY.plusDays(20), true), CLERK, 4)
                .orThrow();
        assertThat(desk.summary(id).orElseThrow().stage()).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    @DisplayName("a way of delivery is not taken without the address it needs; nothing at all is no supplement")
    void wayNeedsAddress() {
        var id = arrived().id();
        CaseDesk desk = office.desk();
        var post = new CaseCommand.SupplementApplicant(id, DAY, "来电补充", named(DeliveryWay.POST));
        assertThat(codes(desk.handle(post, CLERK, 1))).containsExactly("A29_FORM_ADDRESS");
        var mail = new CaseCommand.SupplementApplicant(id, DAY, "来电补充", named(DeliveryWay.EMAIL));
        assertThat(codes(desk.handle(mail, CLERK, 1))).containsExactly("A29_FORM_EMAIL");
        var blank = new Supplement(
                Secret.of("\u200B\u3164"),
                IdType.ID_CARD,
                Secret.of(""),
                Secret.of(""),
                Secret.of(""),
                Secret.of(""),
                DeliveryForm.NOT_GIVEN,
                DeliveryWay.NOT_GIVEN);
        var nothing = new CaseCommand.SupplementApplicant(id, DAY, "\u2060", blank);
        assertThat(codes(desk.handle(nothing, CLERK, 1))).containsExactly("REASON_MISSING", "NOTHING_SUPPLEMENTED");
    }

    private static Supplement named(DeliveryWay way) {
        return new Supplement(
                Secret.of("林晓岚"),
                IdType.NOT_GIVEN,
                Secret.of(""),
                Secret.of(""),
                Secret.of(""),
                Secret.of(""),
                DeliveryForm.NOT_GIVEN,
                way);
    }

    private static java.util.List<String> codes(cn.zhiqing.kernel.Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
