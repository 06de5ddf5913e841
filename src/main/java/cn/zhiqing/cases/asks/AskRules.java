package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.asks.AskCommand.AnswerAsk;
import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 更正和建议的规则 (条例第四十一条、第四十四条): every reason at once. */
final class AskRules {

    private static final String OWN = "条例第四十一条";
    private static final String PUBLIC = "条例第四十四条";
    private static final int MOST = 10_000;

    static final Refusal NOT_YOUR_ROLE = new Refusal("NOT_YOUR_ROLE", "条例第四条", "您的岗位不能办理此项，请交由有权的同事办理。");
    static final Refusal CHECKER_MAY_NOT_SIGN = new Refusal("CHECKER_MAY_NOT_SIGN", OWN, "核查的人不能签发自己核查的答复，请由其他签发人签发。");

    private final List<Refusal> found = new ArrayList<>();

    private AskRules() {}

    static List<Refusal> receiving(AskCommand.Receive ask, LocalDate today) {
        var check = new AskRules();
        check.refuse(ask.on().isAfter(today), "FUTURE_DAY", "", "收到日期不能晚于今天，请核对。");
        check.refuse(
                ask.applicants() < 1 || ask.applicants() > MOST, "APPLICANTS_RANGE", PUBLIC, "提出的人数应为 1 至 10000 的整数。");
        if (ask.kind() == AskKind.RECORDS) {
            check.refuse(blank(ask.person().name()), "A41_NAME", OWN, "请填写申请人的姓名或者名称。");
            check.refuse(blank(ask.person().idNumber()), "A41_IDENTITY", OWN, "只能要求更正与自身相关的记录，请核对并填写身份证明。");
            check.refuse(blank(ask.person().contact()), "A41_CONTACT", OWN, "结果要告知申请人，请填写联系方式。");
            check.refuse(blank(ask.what()), "A41_RECORD", OWN, "请写明哪一份记录、哪里不准确。");
            check.refuse(blank(ask.evidence()), "A41_EVIDENCE", OWN, "要求更正应当有证据证明记录不准确，请写明申请人提供的证据。");
        } else {
            check.refuse(blank(ask.what()), "A44_WHAT", PUBLIC, "请写明建议公开的政府信息。");
            check.refuse(
                    blank(ask.person().name()) && ask.applicants() < 2,
                    "A44_WHO",
                    PUBLIC,
                    "由申请人建议的，请填写姓名；本机关发现多人申请同一信息的，请填写人数（两人以上）。");
        }
        return check.found;
    }

    static List<Refusal> checking(Ask ask, AskCommand.Check by, boolean may, LocalDate today) {
        var check = new AskRules();
        check.who(may);
        check.open(ask);
        check.days(ask, by.on(), today);
        check.refuse(
                TypedText.isBlank(by.finding()),
                "FINDING_MISSING",
                ask.received().kind().article(),
                "请写明核查了什么、结果怎样。");
        return check.found;
    }

    static List<Refusal> answering(Ask ask, AnswerAsk by, boolean may, @Nullable StaffId who, LocalDate today) {
        var check = new AskRules();
        AskKind kind = ask.received().kind();
        check.who(may);
        check.open(ask);
        check.days(ask, by.on(), today);
        check.refuse(by.answer().kind() != kind, "ANSWER_OF_OTHER_KIND", kind.article(), "这种处理结果不适用于本件，请另选。");
        var checked = ask.checked();
        boolean rests = by.answer().restsOnCheck();
        check.refuse(rests && checked == null, "CHECK_FIRST", kind.article(), "请先核查，再答复。");
        if (rests && checked != null) {
            check.refuse(
                    by.answer().grants() && !checked.holds(),
                    "NOT_FOUND_SO",
                    kind.article(),
                    "核查的结果不支持这样答复；核查有误的，请重新核查。");
            check.refuse(
                    !by.answer().grants() && checked.holds(), "FOUND_SO", kind.article(), "核查属实，不能作相反的答复；核查有误的，请重新核查。");
        }
        if (kind == AskKind.RECORDS && checked != null && who != null && who.equals(checked.by())) {
            check.found.add(CHECKER_MAY_NOT_SIGN);
        }
        check.particulars(ask, by);
        return check.found;
    }

    private void particulars(Ask ask, AnswerAsk by) {
        boolean elsewhere = by.answer() == AskAnswer.PASSED_ON || by.answer() == AskAnswer.POINTED;
        refuse(
                elsewhere && by.to() == null && TypedText.isBlank(by.elsewhere()),
                "COMPETENT_BODY_MISSING",
                OWN,
                "请选择或者写明有权更正的机关。");
        refuse(ask.received().body().equals(by.to()), "OWN_BODY", OWN, "不能转给本机关自己，请另选机关。");
        refuse(
                TypedText.isBlank(by.reason()),
                "REASON_MISSING",
                by.answer().kind().article(),
                "请写明处理情况或者理由，写进告知书。");
        if (by.answer() == AskAnswer.PUBLISHED) {
            LocalDate until = by.publishBy();
            refuse(until == null, "PUBLISH_DAY_MISSING", PUBLIC, "应当及时公开，请确定最迟哪一天公开。");
            refuse(until != null && until.isBefore(by.on()), "PUBLISH_DAY_PAST", PUBLIC, "公开的日期不能早于答复日期。");
        }
    }

    private void who(boolean may) {
        if (!may) {
            found.add(NOT_YOUR_ROLE);
        }
    }

    private void open(Ask ask) {
        refuse(
                ask.stage() == AskStage.ANSWERED,
                "ALREADY_ANSWERED",
                ask.received().kind().article(),
                "本件已经答复，不能再办理。");
    }

    private void days(Ask ask, LocalDate on, LocalDate today) {
        refuse(on.isAfter(today), "FUTURE_DAY", "", "办理日期不能晚于今天，请核对。");
        refuse(on.isBefore(ask.lastAct()), "BEFORE_LAST_ACT", "", "办理日期不能早于上一项办理的日期，请核对。");
    }

    private void refuse(boolean wrong, String code, String article, String message) {
        if (wrong) {
            found.add(new Refusal(code, article, message));
        }
    }

    private static boolean blank(Secret<String> fact) {
        return TypedText.isBlank(fact.disclose());
    }
}
