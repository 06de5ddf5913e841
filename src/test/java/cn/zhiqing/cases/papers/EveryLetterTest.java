package cn.zhiqing.cases.papers;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.REVIEWER;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.asks.AskCommand;
import cn.zhiqing.cases.asks.AskDesk;
import cn.zhiqing.cases.domain.Precedence;
import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.documents.Signatures;
import cn.zhiqing.documents.Verdict;
import cn.zhiqing.documents.VerificationCode;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.law.LawBook;
import cn.zhiqing.privacy.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("文书 L01–L31: every kind of letter from a real case, in four forms, each verified by its code")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryLetterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What a decision of each kind says; the words a letter must repeat. */
    private static final Map<Fact, String> SAYS = Map.ofEntries(
            Map.entry(Fact.REASON, "该信息中的评估单价属于第三方商业秘密，公开会损害其合法权益"),
            Map.entry(Fact.MATERIAL, "《关于经十一路片区征收补偿方案的批复》（济政字〔2025〕18号），共8页，电子文件"),
            Map.entry(Fact.WHERE_PUBLIC, "https://www.example.gov.cn/zwgk/2025/18.html"),
            Map.entry(Fact.WITHHELD, "资金安排通知附件中的评估单价"),
            Map.entry(Fact.PUBLIC_INTEREST, "补偿标准关系众多被征收人的切身利益，不公开可能对公共利益造成重大影响"),
            Map.entry(Fact.DISCRETION, "该意见尚在讨论，公开会妨碍行政决策"),
            Map.entry(Fact.SPECIAL_LAW, "《不动产登记暂行条例》，请到市不动产登记中心查询"),
            Map.entry(Fact.SEARCH_RECORD, "2026年3月3日，以“征收补偿”为关键词检索公文系统和档案室目录，检得0件"),
            Map.entry(Fact.COMPETENT_BODY, "市住房和城乡建设局，电话0531-00000000"),
            Map.entry(Fact.WHAT_EXISTS, "各项目单独的补偿台账"),
            Map.entry(Fact.WHAT_IS_UNCLEAR, "没有指明文件名称、文号或者特征"),
            Map.entry(Fact.PETITION_CHANNEL, "市信访局，或者拨打12345"),
            Map.entry(Fact.EARLIER_REPLY, "市科技局公开告〔2025〕6号，2025年9月1日"));

    /** What no letter says: fields left open, sentences that end twice or before they begin. */
    private static final String[] WRONG = {"{", "}", "。。", "，。", "。）", "。，", "；。", "null"};

    private final CaseOffice office = CaseOffice.open();
    private final LetterRoom room = office.bean(LetterRoom.class);
    private int version;

    /** A body with all that a register knows of it. */
    @BeforeAll
    void known() {
        JdbcClient.create(office.owner())
                .sql("""
                        UPDATE access.body SET name = '济南市科学技术局', office_name = '政务公开办公室', office_address = '济南市历下区龙鼎大道1号',
                            office_phone = '0531-66600000' WHERE id = :id
                        """)
                .param("id", CaseOffice.KJJ.value())
                .update();
    }

    private CaseId begun(Channel channel) {
        LocalDate confirmed = channel.needsConfirmation() ? DAY : null;
        CaseId id = office.intake()
                .receive(CaseOffice.KJJ, channel, DAY, confirmed, CaseOffice.application(), CLERK.actor())
                .orThrow()
                .id();
        version = office.desk().summary(id).orElseThrow().version();
        act(CLERK, new CaseCommand.Register(id, DAY));
        act(CLERK, new CaseCommand.Assign(id, DAY, CLERK.id()));
        return id;
    }

    private void act(Viewer who, CaseCommand command) {
        version = office.desk().handle(command, who, version).orThrow().version();
    }

    /** Everything that can be asked of people before a decision. */
    private CaseId asked(boolean reasonable) {
        CaseId id = begun(Channel.EMAIL);
        act(CLERK, new CaseCommand.RequestCorrection(id, DAY.plusDays(1), 10, "请写明批复文件的文号或者年份"));
        act(CLERK, new CaseCommand.RecordCorrectionNoticeReceived(id, DAY.plusDays(1)));
        act(CLERK, new CaseCommand.ReceiveCorrection(id, DAY.plusDays(2), "济政字〔2025〕18号"));
        act(CLERK, new CaseCommand.AskReasons(id, DAY.plusDays(2), "2026年1月以来您向本机关提出申请63件，其中内容相近的41件"));
        act(CLERK, new CaseCommand.RecordReasons(id, DAY.plusDays(3), reasonable, "用于学术研究"));
        act(CLERK, new CaseCommand.ConsultThirdParty(id, DAY.plusDays(3), "山东某评估公司", "是否同意公开附件中的评估单价"));
        act(CLERK, new CaseCommand.RecordConsultationDelivered(id, DAY.plusDays(3), 1));
        act(CLERK, new CaseCommand.RecordConsultationAnswer(id, DAY.plusDays(4), 1, Opinion.OBJECTS, "不同意"));
        act(CLERK, new CaseCommand.ConsultAgency(id, DAY.plusDays(4), true, null, "省住房和城乡建设厅", "是否同意公开联合发文"));
        act(CLERK, new CaseCommand.RecordConsultationDelivered(id, DAY.plusDays(4), 2));
        act(CLERK, new CaseCommand.RecordConsultationAnswer(id, DAY.plusDays(7), 2, Opinion.AGREES, "同意"));
        act(CLERK, new CaseCommand.ProposeExtension(id, DAY.plusDays(7), 10, "文件跨三个处室，需要逐页核对"));
        act(CLERK, new CaseCommand.ApproveExtension(id, DAY.plusDays(7)));
        var search = new CaseCommand.Search("公文系统", "征收补偿", "2024年至2026年", "何静", "");
        act(CLERK, new CaseCommand.RecordSearch(id, DAY.plusDays(7), search, 0));
        return id;
    }

    private CaseId decided(ReplyKind kind) {
        CaseId id = asked(false);
        var facts = new EnumMap<Fact, String>(Fact.class);
        Decision.required(kind).forEach(fact -> facts.put(fact, SAYS.get(fact)));
        var grounds = kind == ReplyKind.PARTIAL ? List.of(ReplyKind.REFUSE_THIRD) : List.<ReplyKind>of();
        if (kind == ReplyKind.PARTIAL || kind == ReplyKind.GRANT) {
            facts.put(Fact.PUBLIC_INTEREST, SAYS.get(Fact.PUBLIC_INTEREST));
        }
        act(CLERK, new CaseCommand.ProposeDecision(id, DAY.plusDays(8), new Decision(kind, grounds, facts)));
        act(REVIEWER, new CaseCommand.PassReview(id, DAY.plusDays(8), ReviewStep.SECRECY, ""));
        act(REVIEWER, new CaseCommand.PassReview(id, DAY.plusDays(8), ReviewStep.LEGAL, ""));
        act(SIGNATORY, new CaseCommand.SignDecision(id, DAY.plusDays(9)));
        return id;
    }

    private CaseId lapsed(ReplyKind kind) {
        CaseId id = begun(Channel.IN_PERSON);
        if (kind == ReplyKind.NO_PAYMENT) {
            act(CLERK, new CaseCommand.IssueFeeNotice(id, DAY, FeeBasis.PAGES, 210, 0));
            act(CLERK, new CaseCommand.RecordFeeNoticeReceived(id, DAY.plusDays(1)));
        } else {
            act(CLERK, new CaseCommand.RequestCorrection(id, DAY, 10, "请写明文件名称"));
            act(CLERK, new CaseCommand.RecordCorrectionNoticeReceived(id, DAY.plusDays(1)));
        }
        act(CLERK, new CaseCommand.Abandon(id, DAY.plusDays(60), true));
        return id;
    }

    private CaseId withdrawn() {
        CaseId id = asked(true);
        act(CLERK, new CaseCommand.DelayReply(id, DAY.plusDays(8), LocalDate.of(2026, 7, 1), "申请数量多，需要分批处理"));
        version = office.desk()
                .handle(new CaseCommand.Withdraw(id, DAY.plusDays(9), "不再需要"), Actor.APPLICANT, version)
                .orThrow()
                .version();
        return id;
    }

    private CaseId life(ReplyKind kind) {
        return switch (kind) {
            case NO_CORRECTION, NO_PAYMENT -> lapsed(kind);
            case WITHDRAWN -> withdrawn();
            default -> decided(kind);
        };
    }

    @Test
    @DisplayName(
            "title, number, basis, element, remedy and code stand on the paper; law that does not stand so is cited nowhere")
    void every() throws IOException {
        Set<LetterKind> seen = EnumSet.noneOf(LetterKind.class);
        for (ReplyKind reply : ReplyKind.values()) {
            CaseId id = life(reply);
            for (CaseLetter letter : room.letters(id)) {
                if (letter.kind().isReply() || seen.add(letter.kind())) {
                    seen.add(letter.kind());
                    check(id, letter, reply);
                }
            }
        }
        var noAct = EnumSet.of(LetterKind.RECORDS, LetterKind.MADE_PUBLIC);
        assertThat(seen).isEqualTo(EnumSet.complementOf(noAct));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("L30, L31: every answer to a correction or a suggestion, received, checked and answered at the desk")
    void answers(AskAnswer answer) throws IOException {
        AskDesk asks = office.bean(AskDesk.class);
        boolean records = answer.kind() == AskKind.RECORDS;
        var received = new AskCommand.Receive(
                answer.kind(),
                DAY,
                Channel.MAIL_SIGNED,
                null,
                1,
                new AskCommand.Person(Secret.of("林晓岚"), Secret.of("370102199001011234"), Secret.of("13812345678")),
                Secret.of(records ? "2019年登记表中的出生年份记为1909年，应为1990年" : "各街道养老服务设施名单"),
                Secret.of("户口簿复印件一份"));
        boolean elsewhere = !answer.restsOnCheck();
        var by = new AskCommand.AnswerAsk(
                DAY.plusDays(3),
                answer,
                null,
                elsewhere ? "市公安局" : "",
                answer == AskAnswer.PUBLISHED ? DAY.plusDays(20) : null,
                "登记表原件已经核对");
        long id = asks.receive(received, CLERK).orThrow();
        asks.handle(id, new AskCommand.Check(DAY.plusDays(1), answer.grants(), "查登记表原件"), CLERK, 1)
                .orThrow();
        asks.handle(id, by, records ? SIGNATORY : CLERK, 2).orThrow();
        KeptPaper paper = asks.letter(id, CLERK).orThrow();
        var name = (records ? "L30-" : "L31-") + answer;
        for (PaperForm form : PaperForm.values()) {
            kept(name, form, paper.code(), asks.bytes(paper, form));
        }
        String text = Jsoup.parse(new String(asks.bytes(paper, PaperForm.HTML), StandardCharsets.UTF_8))
                .text();
        assertThat(text).as(name).contains("林晓岚：", paper.number(), paper.code().text(), records ? "第四十一条" : "第四十四条");
        assertThat(text.contains("申请行政复议")).as(name).isEqualTo(records);
        assertThat(text).as(name).doesNotContain(WRONG);
        assertThat(LawBook.builtIn().faults(text, by.on())).as(name).isEmpty();
    }

    private void kept(String name, PaperForm form, VerificationCode code, byte[] bytes) throws IOException {
        assertThat(office.bean(Signatures.class).verify(code, bytes))
                .as(name + " " + form)
                .isInstanceOf(Verdict.Genuine.class);
        Path kept = Path.of("target", "letters", name + "." + form.suffix());
        Files.createDirectories(kept.getParent());
        Files.write(kept, bytes);
    }

    private void check(CaseId id, CaseLetter letter, ReplyKind reply) throws IOException {
        KeptPaper paper = room.issue(id, letter.ref()).orThrow();
        var name = letter.kind().code() + (letter.kind().isReply() ? "-" + reply : "");
        for (PaperForm form : PaperForm.values()) {
            kept(name, form, paper.code(), room.bytes(paper, form));
        }
        String text = Jsoup.parse(new String(room.bytes(paper, PaperForm.HTML), StandardCharsets.UTF_8))
                .text();
        assertThat(text)
                .as(name)
                .contains(letter.kind().title(), paper.number(), paper.code().text());
        assertThat(text).as(name).doesNotContain(WRONG);
        assertThat(LawBook.builtIn().faults(text, letter.on())).as(name).isEmpty();
        if (letter.kind().goesToOthers()) {
            assertThat(text).as(name).doesNotContain("林晓岚", "补偿方案批复及", "13812345678");
        } else {
            assertThat(text).as(name).contains("林晓岚：", "政府信息公开申请");
        }
        if (letter.kind().isReply() && reply != ReplyKind.WITHDRAWN) {
            assertThat(text.contains("应当先申请行政复议")).as(name).isEqualTo(Precedence.applies(reply, letter.on()));
            Decision.required(reply).stream()
                    .filter(fact -> fact != Fact.PUBLIC_INTEREST)
                    .forEach(fact -> assertThat(text).as(name).contains(SAYS.get(fact)));
        }
        if (letter.kind().remedy() == LetterKind.Remedy.NONE) {
            assertThat(text).as(name).doesNotContain("申请行政复议");
        }
    }

    @Test
    @DisplayName(
            "the table of kinds is whole: L01 to L31, each with basis, elements and a common wording; each reply's rows")
    void table() {
        var codes =
                Arrays.stream(LetterKind.values()).map(LetterKind::code).collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).hasSize(32).contains("L01", "L31", "L07R");
        assertThat(LetterKind.values()).allSatisfy(kind -> {
            assertThat(kind.basis()).isNotBlank();
            assertThat(kind.elements()).isNotEmpty();
            assertThat(kind.rows().isEmpty()).isEqualTo(!kind.isReply());
        });
        assertThat(LetterKind.REFUSAL.rows()).hasSize(7);
    }
}
