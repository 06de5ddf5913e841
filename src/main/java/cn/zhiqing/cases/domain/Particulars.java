package cn.zhiqing.cases.domain;

import cn.zhiqing.access.Role;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 要素: what an act says must be whole and fit the case; every fault at once. */
final class Particulars {

    private static final Pattern OF_THE_POST = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}|[A-Z]{2}\\d{11}");

    private static final int MOST = 1_000_000;
    private static final int LEAST_ITEMS = 4;
    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "请|您|你|补正|补充|补齐|补交|补|再|尽快|及时|按要求|按规定|完善|修改|申请|材料|内容|事项|相关|有关|一下|重新|提交|填写|说明|写明|写清|不明确|不清楚|明确|清楚|的|了|吧");

    private final List<Refusal> found = new ArrayList<>();
    private final Case c;

    private Particulars(Case c) {
        this.c = c;
    }

    static List<Refusal> refusals(Case c, CaseCommand command, Hand hand, Day day) {
        var check = new Particulars(c);
        check.days(command, day.today());
        check.check(command, hand, day);
        return check.found;
    }

    private void check(CaseCommand command, Hand hand, Day day) {
        switch (command) {
            case CaseCommand.ReferToBody ask -> {
                need(ask.reason(), Reasons.REASON_MISSING);
                refuse(ask.to().equals(c.received.body()), Reasons.OWN_BODY);
            }
            case CaseCommand.Assign ask ->
                refuse(
                        hand.actor() instanceof Actor.Staff
                                && !ask.to().equals(hand.staff())
                                && !hand.roles().contains(Role.DISCLOSURE_OFFICE),
                        Reasons.ASSIGN_OTHERS);
            case CaseCommand.AskColleague ask -> help(ask, hand);
            case CaseCommand.HandIn ask -> handIn(ask, hand);
            case CaseCommand.TakeOver ask -> need(ask.reason(), Reasons.REASON_MISSING);
            case CaseCommand.ReturnAssignment ask -> need(ask.reason(), Reasons.REASON_MISSING);
            case CaseCommand.RequestCorrection ask -> {
                need(ask.items(), Reasons.ITEMS_MISSING);
                refuse(!TypedText.isBlank(ask.items()) && isVague(ask.items()), Reasons.ITEMS_VAGUE);
            }
            case CaseCommand.SupplementApplicant ask -> {
                need(ask.reason(), Reasons.REASON_MISSING);
                refuse(ask.supplement().isEmpty(), Reasons.NOTHING_SUPPLEMENTED);
            }
            case CaseCommand.ConsultThirdParty ask -> need(ask.party(), Reasons.PARTY_MISSING);
            case CaseCommand.ConsultAgency ask -> agency(ask, day);
            case CaseCommand.RecordConsultationDelivered ask -> delivered(ask);
            case CaseCommand.RecordConsultationAnswer ask -> answered(ask);
            case CaseCommand.ProposeExtension ask -> need(ask.reason(), Reasons.REASON_MISSING);
            case CaseCommand.DenyExtension ask -> need(ask.reason(), Reasons.REASON_MISSING);
            case CaseCommand.AskReasons ask -> need(ask.facts(), Reasons.FACTS_MISSING);
            case CaseCommand.DelayReply ask -> need(ask.reason(), Reasons.REASON_MISSING);
            case CaseCommand.RecordSearch ask -> search(ask);
            case CaseCommand.IssueFeeNotice ask -> fee(ask);
            case CaseCommand.RecordPayment ask -> need(ask.receiptNo(), Reasons.RECEIPT_NO_MISSING);
            case CaseCommand.ProposeDecision ask -> found.addAll(DecisionRules.refusals(c, ask.decision()));
            case CaseCommand.PassReview ask -> refuseAll(ReviewRules.passing(c, ask));
            case CaseCommand.SendBack ask -> refuseAll(ReviewRules.sendingBack(c, ask));
            case CaseCommand.ReferSecrecy ask -> {
                need(ask.to(), Reasons.SECRECY_OFFICE_MISSING);
                need(ask.question(), Reasons.REASON_MISSING);
            }
            case CaseCommand.RecordSecrecyAnswer ask -> need(ask.answer(), Reasons.SECRECY_ANSWER_MISSING);
            case CaseCommand.DispatchReply ask -> dispatch(ask, day);
            case CaseCommand.RecordDeliveryFailure ask -> need(ask.reason(), Reasons.REASON_MISSING);
            case CaseCommand.Abandon ask -> refuse(!ask.goodReasonChecked(), Reasons.GOOD_REASON_NOT_CHECKED);
            case CaseCommand.RecordRemedy ask ->
                refuse(
                        ask.track() == RemedyTrack.SUIT_AFTER_RECONSIDERATION && !wasReconsidered(),
                        Reasons.RECONSIDERATION_FIRST);
            case CaseCommand.RecordRemedyResult ask -> result(ask);
            case CaseCommand.ReplyAnew ask -> refuseAll(RoundRules.particulars(c, ask));
            case CaseCommand.SplitMatters ask -> refuseAll(MatterRules.particulars(ask));
            case CaseCommand.MergeMatters ask -> need(ask.reason(), Reasons.REASON_MISSING);
            case CaseCommand.ConfirmReceipt _,
                    CaseCommand.Register _,
                    CaseCommand.RecordCorrectionNoticeReceived _,
                    CaseCommand.ReceiveCorrection _,
                    CaseCommand.ApproveExtension _,
                    CaseCommand.RecordReasons _,
                    CaseCommand.RecordFeeNoticeReceived _,
                    CaseCommand.SignDecision _,
                    CaseCommand.RecordService _,
                    CaseCommand.Withdraw _,
                    CaseCommand.Archive _ -> {
                // nothing beyond the day
            }
        }
    }

    /**
     * The legal day: not in the future, not before the act before it; a delivery not before what was delivered, a search not
     * before the application.
     */
    private void days(CaseCommand command, LocalDate today) {
        if (command.on().isAfter(today)) {
            found.add(new Refusal("FUTURE_DAY", "", "办理日期不能晚于今天（" + Chinese.day(today) + "），请核对。"));
        }
        LocalDate earliest = earliest(command);
        if (command.on().isBefore(earliest)) {
            found.add(new Refusal("BEFORE_LAST_ACT", "", "办理日期不能早于上一项办理的日期 " + Chinese.day(earliest) + "，请核对。"));
        }
    }

    private LocalDate earliest(CaseCommand command) {
        LocalDate sent = switch (command) {
            case CaseCommand.RecordCorrectionNoticeReceived _ ->
                c.correction == null ? null : c.correction.requestedOn();
            case CaseCommand.RecordFeeNoticeReceived _ -> c.fee == null ? null : c.fee.noticeOn();
            case CaseCommand.RecordSearch _ -> c.received.on();
            case CaseCommand.RecordConsultationDelivered ask ->
                consultation(ask.consultation()).map(Consultation::sentOn).orElse(null);
            default -> null;
        };
        return sent == null ? c.lastAct : sent;
    }

    private void agency(CaseCommand.ConsultAgency ask, Day day) {
        need(ask.party(), Reasons.PARTY_MISSING);
        refuse(c.received.body().equals(ask.agency()), Reasons.CONSULTS_ITSELF);
        refuse(ask.answerBy() != null && !ask.answerBy().isAfter(ask.on()), Reasons.ANSWER_DAY_PAST);
        refuse(
                ask.agency() != null
                        && c.consultations.stream()
                                .anyMatch(old ->
                                        ask.agency().equals(old.agency()) && old.isOpenOn(ask.on(), day.calendar())),
                Reasons.AGENCY_ALREADY_ASKED);
    }

    /** Post is registered mail: its number proves the day (国办公开办函〔2016〕235号). */
    private void dispatch(CaseCommand.DispatchReply ask, Day day) {
        refuse(
                c.dispatch == null
                        && TypedText.isBlank(ask.lateReason())
                        && CaseClock.isLate(c, ask.on(), day.calendar()),
                Reasons.LATE_REASON_MISSING);
        refuse(
                ask.way() == DispatchWay.POST && (ask.trackingNo() == null || TypedText.isBlank(ask.trackingNo())),
                Reasons.TRACKING_NO_MISSING);
        refuse(
                ask.way() == DispatchWay.POST && ask.trackingNo() != null && isOfCourier(ask.trackingNo()),
                Reasons.TRACKING_NO_OF_COURIER);
    }

    /** Numbers of the post are digits, or have the letters of UPU S10 or of its registered letters; SF1234567890 is another firm's. */
    private static boolean isOfCourier(String number) {
        String plain = TypedText.narrow(number).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean lettered = plain.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        return lettered && !OF_THE_POST.matcher(plain).matches();
    }

    private void delivered(CaseCommand.RecordConsultationDelivered ask) {
        consultation(ask.consultation())
                .ifPresentOrElse(
                        asked -> refuse(asked.deliveredOn() != null, Reasons.CONSULTATION_DELIVERED_BEFORE),
                        this::noSuchConsultation);
    }

    private void answered(CaseCommand.RecordConsultationAnswer ask) {
        consultation(ask.consultation())
                .ifPresentOrElse(
                        asked -> refuse(asked.answeredOn() != null, Reasons.CONSULTATION_ANSWERED_BEFORE),
                        this::noSuchConsultation);
    }

    /** Where nobody was asked at all, that is said already. */
    private void noSuchConsultation() {
        refuse(!c.consultations.isEmpty(), Reasons.NO_SUCH_CONSULTATION);
    }

    private void help(CaseCommand.AskColleague ask, Hand hand) {
        need(ask.what(), Reasons.HELP_WHAT_MISSING);
        refuse(ask.to().equals(hand.staff()), Reasons.HELP_OF_ONESELF);
        refuse(ask.by().isBefore(ask.on()), Reasons.HELP_DAY_PAST);
    }

    private void handIn(CaseCommand.HandIn ask, Hand hand) {
        need(ask.text(), Reasons.HELP_TEXT_MISSING);
        boolean waits = c.helps.stream().anyMatch(help -> help.doneOn() == null);
        refuse(
                waits
                        && c.helps.stream()
                                .noneMatch(help -> help.number() == ask.help()
                                        && help.doneOn() == null
                                        && help.to().equals(hand.staff())),
                Reasons.NO_SUCH_HELP);
    }

    /** A search that names neither place, words nor searcher proves nothing (条例第三十六条第（四）项). */
    private void search(CaseCommand.RecordSearch ask) {
        need(ask.search().place(), Reasons.SEARCH_PLACE_MISSING);
        need(ask.search().words(), Reasons.SEARCH_WORDS_MISSING);
        need(ask.search().searcher(), Reasons.SEARCHER_MISSING);
        refuse(ask.hits() < 0 || ask.hits() > MOST, Reasons.HITS_RANGE);
    }

    private void fee(CaseCommand.IssueFeeNotice ask) {
        boolean inRange = ask.quantity() >= 1 && ask.quantity() <= MOST && ask.before() >= 0 && ask.before() <= MOST;
        if (!inRange) {
            found.add(Reasons.QUANTITY_RANGE);
        } else {
            refuse(FeeRules.amount(ask.basis(), ask.quantity(), before(ask)) == 0, Reasons.BELOW_FEE);
        }
    }

    private static int before(CaseCommand.IssueFeeNotice ask) {
        return ask.basis() == FeeBasis.ITEMS ? ask.before() : 0;
    }

    private void result(CaseCommand.RecordRemedyResult ask) {
        refuse(
                c.remedies.stream().noneMatch(r -> r.number() == ask.remedy() && r.result() == null),
                Reasons.NO_PENDING_REMEDY);
    }

    private boolean wasReconsidered() {
        return c.remedies.stream().anyMatch(r -> r.track() == RemedyTrack.RECONSIDERATION && r.result() != null);
    }

    private Optional<Consultation> consultation(int number) {
        return c.consultations.stream()
                .filter(asked -> asked.number() == number)
                .findFirst();
    }

    /** Guidance names what to supplement: words that only say that something is to be supplemented do not. */
    private static boolean isVague(String items) {
        String letters = items.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
        return letters.length() < LEAST_ITEMS
                || EMPTY_WORDS.matcher(letters).replaceAll("").length() < 2;
    }

    private void need(String text, Refusal missing) {
        refuse(TypedText.isBlank(text), missing);
    }

    private void refuseAll(List<Refusal> reasons) {
        reasons.forEach(why -> refuse(true, why));
    }

    private void refuse(boolean wrong, Refusal why) {
        if (wrong && !found.contains(why)) {
            found.add(why);
        }
    }
}
