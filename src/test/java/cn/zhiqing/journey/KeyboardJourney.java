package cn.zhiqing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Nobody in this journey has a mouse: every act is opened from the page of a request and done by Tab, arrows, space and Enter. */
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Every act is reached and done from the page of a request by keyboard alone")
class KeyboardJourney {

    private final Browser browser = Browser.shared();
    private final Bureau bureau = new Bureau("jianpan", "市园林绿化局");
    private final Bureau other = new Bureau("linshan", "市林业局");
    private final CaseDesk desk = browser.application().getBean(CaseDesk.class);
    private final LocalDate today =
            browser.application().getBean(CityClock.class).today();
    private final Set<CaseAct> walked = EnumSet.noneOf(CaseAct.class);
    private final Map<String, KeyDesk> people = new HashMap<>();
    private CaseId life = new CaseId(0);
    private CaseId withdrawn = new CaseId(0);

    private KeyDesk by(String who, CaseId id) {
        return people.computeIfAbsent(who, it -> new KeyDesk(bureau.desk(it, 1280), walked))
                .at("/cases/jianpan-" + desk.summary(id).orElseThrow().number());
    }

    private CaseId arrived(int daysAgo, Channel channel, String subject) {
        LocalDate day = today.minusDays(daysAgo);
        var taken = new CaseId[1];
        var asks = Application.by(ApplicantKind.NATURAL)
                .named("林晓岚")
                .identifiedBy(Application.IdType.ID_CARD, "370102199001011234")
                .email("lin@example.com")
                .asks(subject)
                .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.EMAIL)
                .filled();
        CityClock.at(
                day.atTime(10, 24).atZone(CityClock.ZONE).toInstant(),
                () -> taken[0] = browser.application()
                        .getBean(Intake.class)
                        .receive(
                                bureau.id(),
                                channel,
                                day,
                                null,
                                asks,
                                new Actor.Staff(bureau.staff("clerk"), bureau.id()))
                        .orThrow()
                        .id());
        return taken[0];
    }

    /** What somebody did before, through the desk; it is done by keyboard elsewhere in this journey. */
    private void before(String who, int daysAgo, CaseId id, Function<LocalDate, CaseCommand> command) {
        LocalDate day = today.minusDays(daysAgo);
        var viewer = browser.application()
                .getBean(StaffBook.class)
                .viewer(bureau.staff(who))
                .orElseThrow();
        int version = desk.summary(id).orElseThrow().version();
        CityClock.at(
                day.atTime(14, 30).atZone(CityClock.ZONE).toInstant(),
                () -> desk.handle(command.apply(day), viewer, version).orThrow());
    }

    @Test
    @Order(1)
    @DisplayName("第三十一条: from arrival to the clerk's desk, with the help of a colleague")
    void arrives() {
        life = arrived(0, Channel.EMAIL, "泉城公园改造工程招标文件和中标合同");
        by("office", life)
                .does(CaseAct.CONFIRM_RECEIPT)
                .does(CaseAct.REGISTER)
                .does(CaseAct.ASSIGN, "to=何静")
                .does(CaseAct.TAKE_OVER, "reason=何静同志休假，委托本人办理")
                .does(CaseAct.RETURN_ASSIGNMENT, "reason=材料在绿化处，请另行分派");
        before("office", 0, life, on -> new CaseCommand.Assign(life, on, bureau.staff("clerk")));
        by("clerk", life)
                .does(CaseAct.SUPPLEMENT_APPLICANT, "phone=13812345678", "address=历下区龙鼎大道1号", "reason=申请人来电补充，已核对回执")
                .does(CaseAct.ASK_COLLEAGUE, "to=赵敏", "what=请查找2025年的中标合同");
        by("office", life).does(CaseAct.HAND_IN, "help=1", "text=合同一份，共12页，存档案室");
    }

    @Test
    @Order(2)
    @DisplayName("第三十条、第三十二条、第三十四条: the applicant corrects, a third party and another body are heard")
    void asksOthers() {
        KeyDesk clerk = by("clerk", life)
                .does(CaseAct.REQUEST_CORRECTION, "items=请写明合同的标段", "limit=10")
                .does(CaseAct.CORRECTION_NOTICE_RECEIVED)
                .does(CaseAct.RECEIVE_CORRECTION, "content=第二标段的合同")
                .does(CaseAct.CONSULT_THIRD_PARTY, "party=山东某园林公司", "question=是否同意公开合同中的单价")
                .does(CaseAct.CONSULTATION_DELIVERED, "consultation=1")
                .does(CaseAct.CONSULTATION_ANSWER, "consultation=1", "opinion=AGREES", "answer=同意公开");
        clerk.does(
                CaseAct.CONSULT_AGENCY,
                "relation=JOINT",
                "agency=" + other.name(),
                "question=是否同意公开联合发文",
                "information=联合发文一份");
        before("clerk", 0, life, on -> new CaseCommand.RecordConsultationDelivered(life, on, 2));
        before("clerk", 0, life, on -> new CaseCommand.RecordConsultationAnswer(life, on, 2, Opinion.AGREES, "同意公开"));
    }

    @Test
    @Order(3)
    @DisplayName("第三十三条、第三十五条、国办函〔2020〕109号: extension, reasons, fee, search, delay")
    void takesTime() {
        by("clerk", life).does(CaseAct.PROPOSE_EXTENSION, "days=5", "reason=合同附件较多，需要逐页核对");
        by("office", life).does(CaseAct.DENY_EXTENSION, "reason=材料已经找到，请按期答复");
        before("clerk", 0, life, on -> new CaseCommand.ProposeExtension(life, on, 10, "附件需要第三方核对"));
        by("office", life).does(CaseAct.APPROVE_EXTENSION);
        by("clerk", life)
                .does(CaseAct.ASK_REASONS, "facts=2026年以来共提出63件")
                .does(CaseAct.RECORD_REASONS, "reasons=用于学术研究", "reasonable=yes")
                .does(CaseAct.ISSUE_FEE_NOTICE, "basis=PAGES", "quantity=40")
                .does(CaseAct.FEE_NOTICE_RECEIVED)
                .does(CaseAct.RECORD_PAYMENT, "way=BANK", "receipt=鲁财0001234")
                .does(CaseAct.RECORD_SEARCH, "place=公文管理系统", "words=泉城公园 中标合同", "hits=1");
        by("office", life).does(CaseAct.DELAY_REPLY, "until=" + today.plusDays(120), "reason=申请数量多，需要分批处理");
    }

    @Test
    @Order(4)
    @DisplayName("第十七条: the questions lead to a draft, which is referred, sent back, drafted again, passed and signed")
    void judges() {
        KeyDesk clerk = by("clerk", life).open();
        clerk.keys().follow(clerk.path() + "/decide");
        for (int step = 1; step <= 5; step++) {
            clerk.keys().choose("answer", 0);
        }
        assertThat(clerk.page().url()).contains("kind=GRANT");
        clerk.sends(CaseAct.PROPOSE_DECISION, "#do button.go", "MATERIAL=中标合同一份，12页，电子文件");
        by("secrecy", life).does(CaseAct.REFER_SECRECY, "to=市国家保密局", "question=合同附图是否属于国家秘密");
        by("clerk", life).does(CaseAct.SECRECY_ANSWER, "finding=NOT_SECRET", "answer=附图不属于国家秘密");
        by("secrecy", life).judges(CaseAct.SEND_BACK, "back", "opinion=请写明合同的签订日期");
        clerk.open().keys().follow(clerk.path() + "/decide");
        clerk.keys().toggle("main summary");
        clerk.keys().answer("kind", "GRANT");
        clerk.keys().press("去拟稿");
        clerk.sends(CaseAct.PROPOSE_DECISION, "#do button.go", "MATERIAL=2025年5月8日签订的中标合同一份，12页，电子文件");
        by("secrecy", life).judges(CaseAct.PASS_REVIEW, "pass");
        before("legal", 0, life, on -> new CaseCommand.PassReview(life, on, ReviewStep.LEGAL, ""));
        by("head", life).judges(CaseAct.SIGN, "pass");
    }

    @Test
    @Order(5)
    @DisplayName("第五十一条: the reply goes out, comes back, goes out again; it is challenged, set aside and given anew")
    void replies() {
        by("clerk", life).does(CaseAct.DISPATCH, "way=EMAIL").does(CaseAct.DELIVERY_FAILURE, "reason=邮箱不存在");
        before("clerk", 0, life, on -> new CaseCommand.DispatchReply(life, on, DispatchWay.POST, "XA12345678937"));
        by("clerk", life)
                .does(CaseAct.RECORD_SERVICE)
                .does(CaseAct.RECORD_REMEDY, "track=RECONSIDERATION")
                .does(CaseAct.REMEDY_RESULT, "remedy=1", "result=CORRECTED")
                .does(CaseAct.REPLY_ANEW, "remedy=1", "days=30", "unit=DAYS");
    }

    @Test
    @Order(6)
    @DisplayName("第三十条、第三十六条: what ends otherwise: referred, split and merged, withdrawn and archived, given up")
    void endsOtherwise() {
        CaseId elsewhere = arrived(1, Channel.IN_PERSON, "南部山区林地征占用审批文件");
        by("office", elsewhere).does(CaseAct.REFER, "to=" + other.name(), "reason=林地审批由市林业局负责");
        CaseId several = arrived(1, Channel.IN_PERSON, "一、行道树修剪招标文件\n二、公园门票定价依据");
        by("clerk", several).does(CaseAct.SPLIT).does(CaseAct.MERGE, "reason=两项出自同一份文件，一并答复");
        withdrawn = arrived(1, Channel.IN_PERSON, "公园夜间开放的会议纪要");
        by("clerk", withdrawn).does(CaseAct.WITHDRAW, "statement=当面书面撤回，不再需要").does(CaseAct.ARCHIVE);
        CaseId silent = arrived(90, Channel.IN_PERSON, "绿地认建认养协议");
        before("office", 90, silent, on -> new CaseCommand.Register(silent, on));
        before("office", 90, silent, on -> new CaseCommand.Assign(silent, on, bureau.staff("clerk")));
        before("clerk", 89, silent, on -> new CaseCommand.RequestCorrection(silent, on, 10, "请写明协议的名称"));
        before("clerk", 88, silent, on -> new CaseCommand.RecordCorrectionNoticeReceived(silent, on));
        by("clerk", silent).does(CaseAct.ABANDON, "checked=yes");
    }

    @Test
    @Order(7)
    @DisplayName("第十八条、第四十一条、第四十七条: files, notes, money, letters, precedents, archive, urging, records")
    void besideTheActs() {
        new BesideByKeys(by("clerk", life))
                .addsFile()
                .writesNote()
                .watches()
                .paysBack()
                .takesLetter();
        new BesideByKeys(by("clerk", withdrawn)).seesPackage();
        new BesideByKeys(by("office", refused("公园内部值班安排"))).reassesses().proposesPrecedent();
        CaseId late = arrived(20, Channel.IN_PERSON, "泉城公园改造工程招标文件和中标合同第一标段");
        new BesideByKeys(by("office", late)).compares().entersCorrection();
        new BesideByKeys(by("supervisor", late)).urges();
        new BesideByKeys(by("office", late)).answersUrge(today.plusDays(5));
    }

    /** A refusal that went out, with what its letter says. */
    private CaseId refused(String subject) {
        CaseId id = arrived(9, Channel.IN_PERSON, subject);
        var facts = Map.of(Fact.REASON, "属于后勤管理的内部信息", Fact.DISCRETION, "公开影响日常管理，且不涉及公众权益");
        before("office", 9, id, on -> new CaseCommand.Register(id, on));
        before("office", 9, id, on -> new CaseCommand.Assign(id, on, bureau.staff("clerk")));
        before(
                "clerk",
                8,
                id,
                on -> new CaseCommand.ProposeDecision(
                        id, on, new Decision(ReplyKind.REFUSE_INTERNAL, List.of(), facts)));
        before("secrecy", 8, id, on -> new CaseCommand.PassReview(id, on, ReviewStep.SECRECY, ""));
        before("legal", 8, id, on -> new CaseCommand.PassReview(id, on, ReviewStep.LEGAL, ""));
        before("head", 7, id, on -> new CaseCommand.SignDecision(id, on));
        before("clerk", 7, id, on -> new CaseCommand.DispatchReply(id, on, DispatchWay.EMAIL, null));
        return id;
    }

    @Test
    @Order(9)
    @DisplayName("no act is left out: a new one needs its walk here")
    void whole() {
        people.values().forEach(one -> one.page().context().close());
        assertThat(walked).as("acts done by keyboard").isEqualTo(EnumSet.allOf(CaseAct.class));
    }
}
