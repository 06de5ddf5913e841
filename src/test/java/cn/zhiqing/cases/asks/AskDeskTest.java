package cn.zhiqing.cases.asks;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;
import static cn.zhiqing.cases.CaseOffice.ZYJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.papers.KeptPaper;
import cn.zhiqing.documents.Signatures;
import cn.zhiqing.documents.Verdict;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.law.LawBook;
import cn.zhiqing.privacy.Secret;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("更正和建议 on a real database, with their letters")
class AskDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Viewer THEIRS = Viewer.at(ZYJ, new StaffId(31), "马骁", Role.CLERK, Role.DISCLOSURE_OFFICE);

    private static CaseOffice office;
    private static AskDesk desk;

    @BeforeAll
    static void open() {
        office = CaseOffice.open();
        CaseOffice.enterBody(office.owner(), ZYJ, "zyj", "市资源局");
        desk = office.bean(AskDesk.class);
    }

    private static long received(AskKind kind, String name) {
        var ask = new AskCommand.Receive(
                kind,
                DAY,
                Channel.MAIL_SIGNED,
                null,
                name.isEmpty() ? 3 : 1,
                new AskCommand.Person(Secret.of(name), Secret.of("370102199001011234"), Secret.of("13812345678")),
                Secret.of("2019年登记表中的出生年份记为1909年，应为1990年"),
                Secret.of("户口簿复印件一份"));
        return office.on("2026-03-02", () -> desk.receive(ask, CLERK).orThrow());
    }

    private static AskView act(long id, AskCommand command, Viewer who) {
        return office.on(
                "2026-03-09",
                () -> desk.handle(id, command, who, version(id, who)).orThrow());
    }

    private static int version(long id, Viewer who) {
        return desk.find(id, who).orElseThrow().version();
    }

    @Test
    @DisplayName("第四十一条: checked, corrected, told by L30 with a number, a remedy and four signed forms")
    void corrected() {
        long id = received(AskKind.RECORDS, "林晓岚");
        act(id, new AskCommand.Check(DAY.plusDays(3), true, "查2019年登记表原件，出生年份误录"), CLERK);
        AskView done = act(
                id,
                new AskCommand.AnswerAsk(DAY.plusDays(7), AskAnswer.CORRECTED, null, "", null, "登记表出生年份已改为1990年"),
                SIGNATORY);
        assertThat(done.stage()).isEqualTo(AskStage.ANSWERED);
        assertThat(done.name()).doesNotContain("林晓岚");
        assertThat(done.number()).startsWith("公开更正〔2026〕");
        String text = letter(id, SIGNATORY);
        assertThat(text)
                .contains("政府信息更正告知书", "市科技局公开更〔2026〕", "林晓岚：", "公开更正〔2026〕", "邮寄的更正申请", "已予更正", "第四十一条", "申请行政复议")
                .doesNotContain("{", "。。", "null", "370102199001011234");
    }

    @Test
    @DisplayName("第四十四条: fit to be published, told by L31 without a remedy; whoever publishes finds it with its day")
    void published() {
        long id = received(AskKind.PUBLICATION, "林晓岚");
        act(id, new AskCommand.Check(DAY.plusDays(3), true, "不属于不予公开的情形"), CLERK);
        act(
                id,
                new AskCommand.AnswerAsk(
                        DAY.plusDays(7), AskAnswer.PUBLISHED, null, "", DAY.plusDays(20), "纳入年度主动公开目录"),
                CLERK);
        assertThat(desk.toPublish(KJJ)).contains(new Publishable(id, DAY.plusDays(20)));
        assertThat(letter(id, CLERK))
                .contains("政府信息转为主动公开告知书", "第四十四条", "在2026年3月22日前公开")
                .doesNotContain("申请行政复议");
    }

    @Test
    @DisplayName("several asked, seen by the body itself: answered, but there is nobody to tell by letter")
    void nobodyToTell() {
        long id = received(AskKind.PUBLICATION, "");
        act(id, new AskCommand.Check(DAY.plusDays(3), false, "内容尚在讨论"), CLERK);
        act(
                id,
                new AskCommand.AnswerAsk(DAY.plusDays(7), AskAnswer.NOT_PUBLISHED, null, "", null, "方案尚在讨论，定稿后公开"),
                CLERK);
        assertThat(desk.hasLetter(id, CLERK)).isFalse();
        assertThat(desk.letter(id, CLERK).reasons()).extracting(Refusal::code).containsExactly("LETTER_NOT_FOUND");
    }

    @Test
    @DisplayName("第四十一条: what is another body's is passed on, found there under a number of its own, and told")
    void passedOn() {
        long id = received(AskKind.RECORDS, "林晓岚");
        act(id, new AskCommand.AnswerAsk(DAY.plusDays(1), AskAnswer.PASSED_ON, ZYJ, "", null, "该项登记由该局负责"), SIGNATORY);
        AskView there = desk.list(THEIRS, 0, 20).getFirst();
        assertThat(there.from()).isEqualTo(KJJ);
        assertThat(there.what()).contains("1909年");
        assertThat(there.stage()).isEqualTo(AskStage.RECEIVED);
        assertThat(letter(id, SIGNATORY)).contains("政府信息更正申请转送告知书", "转送");
        assertThat(desk.find(id, THEIRS))
                .as("the first body's own file stays its own")
                .isEmpty();
    }

    @Test
    @DisplayName("a letter that would show an identity number is refused before the answer is given; a stale page too")
    void refused() {
        long id = received(AskKind.RECORDS, "林晓岚");
        act(id, new AskCommand.Check(DAY.plusDays(3), true, "属实"), CLERK);
        var shows = new AskCommand.AnswerAsk(
                DAY.plusDays(7), AskAnswer.CORRECTED, null, "", null, "证件号码改为370102199001011234");
        var answer = office.on("2026-03-09", () -> desk.handle(id, shows, SIGNATORY, 2));
        assertThat(answer.reasons()).extracting(Refusal::code).containsExactly("LETTER_PERSONAL");
        var late = new AskCommand.Check(DAY.plusDays(3), false, "再查");
        assertThat(office.on("2026-03-09", () -> desk.handle(id, late, CLERK, 1))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("STALE");
        assertThat(desk.find(id, CLERK).orElseThrow().checked()).isNotNull();
    }

    @Test
    @DisplayName("on pages, the open ones first and the oldest of these before the others; then what was answered")
    void onPages() {
        var own = Viewer.at(new cn.zhiqing.kernel.BodyId(9), new StaffId(41), "江晚", Role.CLERK, Role.DISCLOSURE_OFFICE);
        CaseOffice.enterBody(office.owner(), own.body(), "jyj", "市教育局");
        long young = suggested(own, DAY.plusDays(1));
        long old = suggested(own, DAY);
        long answered = suggested(own, DAY.minusDays(1));
        act(answered, new AskCommand.Check(DAY.plusDays(3), false, "尚在讨论"), own);
        act(answered, new AskCommand.AnswerAsk(DAY.plusDays(7), AskAnswer.NOT_PUBLISHED, null, "", null, "定稿后公开"), own);
        assertThat(desk.all(own)).isEqualTo(3);
        assertThat(desk.list(own, 0, 2)).extracting(AskView::id).containsExactly(old, young);
        assertThat(desk.list(own, 2, 2)).singleElement().satisfies(it -> {
            assertThat(it).isEqualTo(desk.find(answered, own).orElseThrow());
            assertThat(it.what()).contains("1909年");
        });
    }

    private static long suggested(Viewer who, LocalDate on) {
        var ask = new AskCommand.Receive(
                AskKind.PUBLICATION,
                on,
                Channel.MAIL_SIGNED,
                null,
                3,
                new AskCommand.Person(Secret.of(""), Secret.of(""), Secret.of("")),
                Secret.of("2019年登记表中的出生年份记为1909年，应为1990年"),
                Secret.of(""));
        return office.on("2026-03-09", () -> desk.receive(ask, who).orThrow());
    }

    private static String letter(long id, Viewer who) {
        KeptPaper paper = desk.letter(id, who).orThrow();
        for (PaperForm form : PaperForm.values()) {
            assertThat(office.bean(Signatures.class).verify(paper.code(), desk.bytes(paper, form)))
                    .as(form.name())
                    .isInstanceOf(Verdict.Genuine.class);
        }
        assertThat(desk.letter(id, who).orThrow()).as("printed once").isEqualTo(paper);
        String text = Jsoup.parse(new String(desk.bytes(paper, PaperForm.HTML), StandardCharsets.UTF_8))
                .text();
        assertThat(LawBook.builtIn().faults(text, DAY)).isEmpty();
        return text;
    }
}
