package cn.zhiqing.cases.letters;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.calendar.Standing;
import cn.zhiqing.calendar.WaitingFor;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("发文检查 (国办公开办函〔2016〕235号): a letter is refused with every reason at once")
class LetterCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    static final List<ReviewStep> ALL = List.of(ReviewStep.values());
    private static final Body BODY = body("济南市人民政府");

    static final Map<Fact, String> FACTS =
            Map.of(Fact.REASON, "属于第三方商业秘密", Fact.MATERIAL, "批复一份", Fact.WITHHELD, "评估单价");

    @ParameterizedTest
    @EnumSource(ReplyKind.class)
    @DisplayName("a letter of every kind, written by the house and reviewed, may go out")
    void every(ReplyKind kind) {
        CaseView view = view("某批复", kind, ALL, false);
        assertThat(LetterCheck.refusals(view, letter(view, kind, FACTS, DAY), kind, BODY, DAY))
                .isEmpty();
    }

    @Test
    @DisplayName("without an addressee it does not go out")
    void addressee() {
        CaseView view = view("某批复", ReplyKind.GRANT, ALL, false);
        Letter nobody = Replies.of(view, BODY, " ", said(ReplyKind.GRANT, FACTS), new Replies.Days(DAY, DAY));
        assertThat(codes(view, nobody, ReplyKind.GRANT, DAY)).containsExactly("LETTER_NO_ADDRESSEE");
    }

    @Test
    @DisplayName("without its basis it does not go out (条例第三十六条)")
    void basis() {
        CaseView view = view("某批复", ReplyKind.QUERY, ALL, false);
        Letter bare = changed(letter(view, ReplyKind.QUERY, FACTS, DAY), "请到登记机构查询。", null);
        assertThat(codes(view, bare, ReplyKind.QUERY, DAY)).containsExactly("LETTER_NO_BASIS");
        assertThat(codes(view, bare, ReplyKind.RECONFIRM, DAY)).isEmpty();
    }

    @Test
    @DisplayName("its remedy follows kind and day: what was right in 2023 is wrong in 2026 (行政复议法第二十三条)")
    void remedy() {
        CaseView view = view("某批复", ReplyKind.REFUSE_THIRD, ALL, false);
        LocalDate before = LocalDate.of(2023, 12, 29);
        Letter old = letter(view, ReplyKind.REFUSE_THIRD, FACTS, before);
        assertThat(codes(view, old, ReplyKind.REFUSE_THIRD, before)).isEmpty();
        assertThat(codes(view, old, ReplyKind.REFUSE_THIRD, DAY)).containsExactly("LETTER_WRONG_REMEDY");
        CaseView none = view("某批复", ReplyKind.NOT_EXIST, ALL, false);
        Letter broad = letter(none, ReplyKind.NOT_EXIST, FACTS, LocalDate.of(2025, 5, 30));
        assertThat(codes(none, broad, ReplyKind.NOT_EXIST, DAY)).containsExactly("LETTER_WRONG_REMEDY");
    }

    @Test
    @DisplayName("a body without a reconsideration organ sends no reply (行政复议法第二十条)")
    void organ() {
        CaseView view = view("某批复", ReplyKind.GRANT, ALL, false);
        Letter letter = letter(view, ReplyKind.GRANT, FACTS, DAY);
        assertThat(LetterCheck.refusals(view, letter, ReplyKind.GRANT, body(""), DAY))
                .extracting(Refusal::code)
                .containsExactly("LETTER_NO_ORGAN");
    }

    @Test
    @DisplayName(
            "an article that is not in the law in force does not go out (条例第三十六条); what the applicant wrote is the applicant's")
    void outdatedLaw() {
        CaseView view = view("《中华人民共和国政府信息公开条例》第五十九条所称信息", ReplyKind.GRANT, ALL, false);
        Letter sound = letter(view, ReplyKind.GRANT, FACTS, DAY);
        assertThat(codes(view, sound, ReplyKind.GRANT, DAY)).isEmpty();
        var facts = Map.of(Fact.MATERIAL, "依据《中华人民共和国政府信息公开条例》第五十九条提供批复");
        Letter wrong = letter(view, ReplyKind.GRANT, facts, DAY);
        assertThat(codes(view, wrong, ReplyKind.GRANT, DAY)).containsExactly("LETTER_OUTDATED_LAW");
    }

    @Test
    @DisplayName("nothing goes out while an opinion is awaited (条例第三十二条)")
    void consultation() {
        CaseView view = view("某批复", ReplyKind.GRANT, ALL, true);
        assertThat(codes(view, letter(view, ReplyKind.GRANT, FACTS, DAY), ReplyKind.GRANT, DAY))
                .containsExactly("LETTER_CONSULTATION_OPEN");
    }

    @Test
    @DisplayName("nothing is given out without secrecy review (条例第十七条)")
    void secrecy() {
        CaseView view = view("某批复", ReplyKind.GRANT, List.of(), false);
        assertThat(codes(view, letter(view, ReplyKind.GRANT, FACTS, DAY), ReplyKind.GRANT, DAY))
                .containsExactly("LETTER_NO_SECRECY_REVIEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系人13812345678", "身份证370102199001011234", "证号11010519491231002X的材料"})
    @DisplayName("no identity number and no mobile number stands in what the body wrote (个人信息保护法)")
    void personal(String written) {
        CaseView view = view("某批复", ReplyKind.GRANT, ALL, false);
        Letter letter = letter(view, ReplyKind.GRANT, Map.of(Fact.MATERIAL, written), DAY);
        assertThat(codes(view, letter, ReplyKind.GRANT, DAY)).containsExactly("LETTER_SHOWS_PERSONAL");
    }

    @Test
    @DisplayName("what the applicant wrote is quoted with its numbers covered; other long numbers stand")
    void covered() {
        CaseView view = view("本人370102199001011234的档案，文号20260101000000000012", ReplyKind.GRANT, ALL, false);
        Letter letter = letter(view, ReplyKind.GRANT, FACTS, DAY);
        assertThat(letter.paragraphs().getFirst().text())
                .contains("370********", "20260101000000000012")
                .doesNotContain("370102199001011234");
        assertThat(codes(view, letter, ReplyKind.GRANT, DAY)).isEmpty();
    }

    @Test
    @DisplayName("every reason is given at once, each with its article and what to do")
    void atOnce() {
        CaseView view = view("某批复", ReplyKind.REFUSE_LAW, List.of(), true);
        Letter worst = new Letter("", "", "", "", List.of(new Letter.Paragraph("", "13812345678")), "", "", "", false);
        List<Refusal> all = LetterCheck.refusals(view, worst, ReplyKind.REFUSE_LAW, body(""), DAY);
        assertThat(all)
                .extracting(Refusal::code)
                .containsExactly(
                        "LETTER_NO_ADDRESSEE",
                        "LETTER_NO_BASIS",
                        "LETTER_WRONG_REMEDY",
                        "LETTER_NO_ORGAN",
                        "LETTER_CONSULTATION_OPEN",
                        "LETTER_NO_SECRECY_REVIEW",
                        "LETTER_SHOWS_PERSONAL");
        assertThat(all).allSatisfy(reason -> {
            assertThat(reason.article()).isNotBlank();
            assertThat(reason.message()).endsWith("。");
            assertThat(LetterCheck.isAboutLetter(reason)).isTrue();
        });
    }

    private static List<String> codes(CaseView view, Letter letter, ReplyKind kind, LocalDate on) {
        return LetterCheck.refusals(view, letter, kind, BODY, on).stream()
                .map(Refusal::code)
                .toList();
    }

    private static Letter letter(CaseView view, ReplyKind kind, Map<Fact, String> facts, LocalDate on) {
        return Replies.of(view, BODY, "林晓岚", said(kind, facts), new Replies.Days(on, on));
    }

    /** A reply in the common wording. */
    static Replies.Reply said(ReplyKind kind, Map<Fact, String> facts) {
        return new Replies.Reply(kind, facts, LetterTemplates.common(LetterKind.of(kind)));
    }

    private static Letter changed(Letter letter, String only, @Nullable String remedy) {
        return new Letter(
                letter.organ(),
                letter.title(),
                letter.number(),
                letter.addressee(),
                List.of(new Letter.Paragraph("", only)),
                remedy == null ? letter.remedy() : remedy,
                letter.signedOn(),
                letter.contact(),
                false);
    }

    static Body body(String organ) {
        return new Body(
                new BodyId(7),
                "kjj",
                "市科技局",
                "济南市科学技术局",
                null,
                BodyKind.DEPARTMENT,
                "370100",
                new Body.Remedies(organ, "济南市市中区人民法院"),
                false,
                Body.Office.UNKNOWN);
    }

    /** A case with a reply under way; {@code asks} when the clock waits for an opinion that has not come. */
    static CaseView view(String subject, ReplyKind kind, List<ReviewStep> passed, boolean asks) {
        LocalDate received = LocalDate.of(2026, 3, 2);
        LocalDate due = asks ? null : LocalDate.of(2026, 3, 30);
        var reading = new ClockReading(
                received,
                LocalDate.of(2026, 3, 9),
                due,
                asks ? WaitingFor.CORRECTION : null,
                null,
                asks ? null : 16,
                Standing.ON_TIME,
                null,
                null,
                Set.of(),
                null);
        var asked = new CaseView.Consultation(
                1, true, false, null, "某公司", "是否同意公开", LocalDate.of(2026, 3, 3), null, null, null, "", "", null);
        return new CaseView(
                summary(received, due, kind),
                Light.OVERDUE,
                new CaseView.Applicant("林*岚", "", "", "", "", null, "电子", "电子邮件", false),
                List.of(new CaseView.Asked(subject, "", "")),
                List.of(),
                reading,
                null,
                null,
                asks ? List.of(asked) : List.of(),
                null,
                null,
                new CaseView.Draft(kind, List.of(), FACTS, null, passed),
                new CaseView.LetterNumber(2026, 1),
                List.of(),
                List.of(),
                CaseView.Beside.NOTHING);
    }

    private static CaseSummary summary(LocalDate received, @Nullable LocalDate due, ReplyKind kind) {
        return new CaseSummary(
                new CaseId(1),
                7,
                new BodyId(7),
                CaseNumber.parse("2026-0001").orElseThrow(),
                CaseStage.SIGNED,
                ApplicantKind.NATURAL,
                Channel.IN_PERSON,
                received,
                received,
                null,
                due,
                CaseSummary.Wait.NOTHING,
                null,
                null,
                kind,
                null,
                false,
                null,
                null,
                1);
    }
}
