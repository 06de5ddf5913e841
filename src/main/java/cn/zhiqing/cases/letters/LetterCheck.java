package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.domain.Precedence;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.law.LawBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 发文检查: what stands in the way of a reply letter going out on a day, every reason at once (domain H). */
public final class LetterCheck {

    private static final LocalDate REGULATION_OF_2019 = LocalDate.of(2019, 5, 15);

    /** The body is in no register: there is no letterhead, no organ of reconsideration, no court. */
    public static final Refusal NO_BODY =
            new Refusal("LETTER_NO_BODY", "国办公开办函〔2016〕235号", "机关名册里没有本机关，告知书写不出机关和救济途径，请系统管理员补录后再办。");

    private static final Refusal LATE_WITHOUT_REASON =
            new Refusal("LATE_REASON_MISSING", "国办公开办函〔2016〕235号", "答复期限已过，请写明逾期原因后再发出。");

    private static final String SHOWS_PERSONAL = "告知书正文出现身份证号或者手机号码，请遮盖后再发出。";

    private static final String MARK = "LETTER_";

    private LetterCheck() {}

    /**
     * @param letter the letter as it would go out
     * @param on day of dispatch
     */
    public static List<Refusal> refusals(CaseView view, Letter letter, ReplyKind kind, Body body, LocalDate on) {
        var found = new ArrayList<Refusal>();
        String text = letter.paragraphs().stream().map(Letter.Paragraph::text).collect(Collectors.joining("\n"));
        refuse(found, isNobody(letter.addressee()), "LETTER_NO_ADDRESSEE", "请补全受文人。");
        refuse(
                found,
                kind != ReplyKind.RECONFIRM && kind != ReplyKind.WITHDRAWN && !text.contains("依据"),
                "LETTER_NO_BASIS",
                "告知书没有写明依据，请补充条款。");
        remedy(letter, kind, body, on, found);
        found.addAll(outdatedLaw(ownWords(letter), on));
        refuse(
                found,
                view.consultations().stream()
                        .anyMatch(c -> c.answeredOn() == null
                                && view.reading() != null
                                && view.reading().due() == null),
                "LETTER_CONSULTATION_OPEN",
                "征求意见尚未结束，请等待复函或者期满。");
        var draft = view.draft();
        refuse(
                found,
                kind.isProposed() && (draft == null || !draft.passed().contains(ReviewStep.SECRECY)),
                "LETTER_NO_SECRECY_REVIEW",
                "拟提供的信息没有通过保密审查，不能发出。");
        refuse(found, Wording.PERSONAL.matcher(text).find(), "LETTER_SHOWS_PERSONAL", SHOWS_PERSONAL);
        return found;
    }

    /**
     * What the clerk has written for a letter, before it is sent for review: nothing personal, no law that does not stand so on
     * the day. What is kept in the file only is not read.
     */
    public static List<Refusal> written(Decision decision, LocalDate on) {
        String text = decision.facts().entrySet().stream()
                .filter(fact -> !fact.getKey().staysInFile())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        var found = new ArrayList<Refusal>();
        refuse(found, Wording.PERSONAL.matcher(text).find(), "LETTER_SHOWS_PERSONAL", SHOWS_PERSONAL);
        found.addAll(outdatedLaw(text, on));
        return found;
    }

    /** The first paragraph quotes the applicant, who may cite what he likes. */
    private static String ownWords(Letter letter) {
        return letter.paragraphs().stream().skip(1).map(Letter.Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Letters of the months before the Regulation of 2019 are written, as their periods are counted, by its rules. */
    private static List<Refusal> outdatedLaw(String text, LocalDate on) {
        LocalDate day = on.isBefore(REGULATION_OF_2019) ? REGULATION_OF_2019 : on;
        return LawBook.builtIn().faults(text, day).stream()
                .map(fault -> new Refusal("LETTER_OUTDATED_LAW", "条例第三十六条", fault.message()))
                .distinct()
                .toList();
    }

    /** A letter that goes out for the first time after its due date says why (domain H: the reason is recorded). */
    public static List<Refusal> late(CaseSummary row, CaseCommand.DispatchReply sends) {
        LocalDate due = row.due();
        boolean late = row.repliedOn() == null && due != null && sends.on().isAfter(due);
        return late && sends.lateReason().isBlank() ? List.of(LATE_WITHOUT_REASON) : List.of();
    }

    /** Whether a refusal is one of these: the letter is to be changed, nothing is wrong with who asks or when. */
    public static boolean isAboutLetter(Refusal reason) {
        return reason.code().startsWith(MARK);
    }

    private static boolean isNobody(String addressee) {
        return addressee.isBlank() || addressee.equals(Application.UNNAMED);
    }

    private static void remedy(Letter letter, ReplyKind kind, Body body, LocalDate on, List<Refusal> found) {
        boolean first = Precedence.applies(kind, on);
        refuse(
                found,
                kind != ReplyKind.WITHDRAWN && letter.remedy().contains("应当先申请行政复议") != first,
                "LETTER_WRONG_REMEDY",
                first ? "本类答复应当写明先申请行政复议，请按发出日期重新生成告知书。" : "本类答复可以直接起诉，请按发出日期重新生成告知书。");
        refuse(
                found,
                kind != ReplyKind.WITHDRAWN
                        && body.remedies().reconsiderationOrgan().isBlank(),
                "LETTER_NO_ORGAN",
                "本机关没有登记复议机关，请系统管理员补全后再发出。");
    }

    private static void refuse(List<Refusal> found, boolean wrong, String code, String message) {
        if (wrong) {
            found.add(new Refusal(code, "国办公开办函〔2016〕235号", message));
        }
    }
}
