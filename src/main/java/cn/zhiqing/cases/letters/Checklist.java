package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 送审前核对: what is looked at before a draft goes to review, point by point, in words. Computed from the case and the draft, never
 * ticked by hand. What is wrong and {@link Point#mandatory()} is refused by the act itself (条例第二十九条至第三十七条).
 */
public final class Checklist {

    private final List<Point> points = new ArrayList<>();
    private final CaseView view;
    private final Decision draft;

    private Checklist(CaseView view, Decision draft) {
        this.view = view;
        this.draft = draft;
    }

    /**
     * One point.
     *
     * @param mandatory whether the draft is refused while it is not in order
     * @param mends the act that puts it in order; null where the draft itself, or somebody else, does
     */
    public record Point(
            String name,
            boolean inOrder,
            boolean mandatory,
            String words,
            @Nullable CaseAct mends) {}

    /** All points for a draft that would be sent for review today. */
    public static List<Point> of(CaseView view, Decision draft, Body body, LocalDate today) {
        var list = new Checklist(view, draft);
        list.receipt();
        list.contents();
        list.correction();
        list.consultations();
        list.search();
        list.thirdParty();
        list.objection();
        list.facts();
        list.helps();
        list.words(today);
        list.remedy(body, today);
        list.days();
        return List.copyOf(list.points);
    }

    private void receipt() {
        LocalDate on = view.summary().receiptDate();
        must(
                "收到之日",
                on != null,
                on == null ? "还没有与申请人确认收到，期限没有起算。" : Wording.date(on) + "收到，期限从次日起算。",
                CaseAct.CONFIRM_RECEIPT);
    }

    private void contents() {
        boolean asked = view.correction() != null;
        List<String> missing = view.missing();
        should(
                "申请的三项内容",
                missing.isEmpty() || asked,
                missing.isEmpty() ? "第二十九条的内容齐全。" : asked ? "有缺项，已经告知补正。" : "有缺项，没有告知补正：" + String.join("", missing),
                CaseAct.REQUEST_CORRECTION);
    }

    private void correction() {
        CaseView.Correction asked = view.correction();
        if (asked != null) {
            LocalDate on = asked.correctedOn();
            must(
                    "补正",
                    on != null,
                    on == null ? "已经告知补正，还没有收到。" : Wording.date(on) + "收到补正。",
                    CaseAct.RECEIVE_CORRECTION);
        }
    }

    private void consultations() {
        long open = view.consultations().stream()
                .filter(asked -> asked.answeredOn() == null)
                .count();
        boolean waits = view.reading() != null && view.reading().due() == null;
        if (!view.consultations().isEmpty()) {
            must(
                    "征求意见",
                    !waits,
                    open == 0 ? "发出的函都有答复。" : waits ? open + " 份函还没有答复，也没有期满。" : open + " 份函期满没有答复。",
                    CaseAct.CONSULTATION_ANSWER);
        }
    }

    private void search() {
        if (draft.kind() == ReplyKind.NOT_EXIST) {
            int times = view.beside().searches().size();
            must(
                    "检索记录",
                    times > 0,
                    times > 0 ? "登记了 " + times + " 次检索。" : "没有登记检索，不能答复“政府信息不存在”。",
                    CaseAct.RECORD_SEARCH);
        }
    }

    private void thirdParty() {
        if (draft.kind() != ReplyKind.REFUSE_THIRD && !draft.withheldGrounds().contains(ReplyKind.REFUSE_THIRD)) {
            return;
        }
        boolean asked = view.consultations().stream().anyMatch(CaseView.Consultation::thirdParty);
        boolean told = !fact(Fact.NOT_CONSULTED).isBlank();
        must(
                "第三方意见",
                asked || told,
                asked ? "已经书面征求第三方意见。" : told ? "没有征求，理由已经写明。" : "没有书面征求第三方意见，也没有写明不征求的理由。",
                CaseAct.CONSULT_THIRD_PARTY);
    }

    /** What a third party would not have published goes out only because the public interest weighs more (条例第三十二条). */
    private void objection() {
        boolean gives = draft.kind() == ReplyKind.GRANT || draft.kind() == ReplyKind.PARTIAL;
        List<CaseView.Consultation> against = view.consultations().stream()
                .filter(asked -> asked.thirdParty() && asked.opinion() != null && asked.opinion() != Opinion.AGREES)
                .toList();
        if (gives && !against.isEmpty()) {
            String said = against.stream()
                    .map(asked -> asked.answer().isBlank() ? "" : "“" + Wording.quoted(asked.answer()) + "”")
                    .collect(Collectors.joining());
            should("第三方不同意的部分", false, "第三方没有全部同意公开" + said + "。请核对要提供的内容没有越过它；公共利益重大而决定公开的，要写明理由并书面告知第三方。", null);
        }
    }

    private void facts() {
        List<String> blank = Decision.required(draft.kind()).stream()
                .filter(fact -> fact(fact).isBlank())
                .map(Fact::label)
                .toList();
        must("告知书要写的内容", blank.isEmpty(), blank.isEmpty() ? "都写了。" : "还要写：" + String.join("、", blank) + "。", null);
    }

    private void helps() {
        var helps = view.beside().helps();
        long open = helps.stream().filter(help -> help.doneOn() == null).count();
        if (!helps.isEmpty()) {
            should("协办", open == 0, open == 0 ? "请同事协办的都交来了。" : open + " 项协办材料还没有交来。", null);
        }
    }

    private void words(LocalDate today) {
        List<Refusal> wrong = LetterCheck.written(draft, today);
        List<String> law = wrong.stream()
                .filter(it -> it.code().equals("LETTER_OUTDATED_LAW"))
                .map(Refusal::message)
                .toList();
        must("引用的条文", law.isEmpty(), law.isEmpty() ? "都是现行有效的条文。" : String.join("", law), null);
        boolean shows = wrong.size() > law.size();
        must("个人信息", !shows, shows ? "正文里有身份证号或者手机号码，请遮盖。" : "正文里没有身份证号、手机号码。", null);
    }

    private void remedy(Body body, LocalDate today) {
        String organ = body.remedies().reconsiderationOrgan();
        should(
                "救济途径",
                !organ.isBlank(),
                organ.isBlank() ? "本机关没有登记复议机关，签发前请系统管理员补全。" : RemedyParagraph.of(draft.kind(), body, today, false),
                null);
    }

    private void days() {
        var reading = view.reading();
        Integer left = reading == null ? null : reading.remainingWorkingDays();
        LocalDate due = reading == null ? null : reading.due();
        if (left != null && due != null) {
            should(
                    "期限",
                    left >= 0,
                    left >= 0
                            ? "最迟 " + Wording.date(due) + "发出，还有 " + left + " 个工作日，包括审查和签发。"
                            : "期限已于 " + Wording.date(due) + "届满，发出时要写明逾期原因。",
                    null);
        }
    }

    private String fact(Fact fact) {
        return draft.facts().getOrDefault(fact, "");
    }

    private void must(String name, boolean inOrder, String words, @Nullable CaseAct mends) {
        points.add(new Point(name, inOrder, true, words, mends));
    }

    private void should(String name, boolean inOrder, String words, @Nullable CaseAct mends) {
        points.add(new Point(name, inOrder, false, words, mends));
    }
}
