package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.QueueQuery;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the one page of the reviewer (审签页). */
@Component
final class SignDrawing {

    private final CaseDesk desk;
    private final Colleagues colleagues;
    private final DraftChanges changes;
    private final Precedents precedents;

    SignDrawing(CaseDesk desk, Colleagues colleagues, DraftChanges changes, Precedents precedents) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.changes = changes;
        this.precedents = precedents;
    }

    /** What the form carries beside the case. */
    record Form(FormErrors errors, Map<String, String> entered, List<String> reasons, String token, LocalDate today) {}

    SignPage draw(Opened opened, CaseView.Draft draft, ReviewStep step, Form form) {
        return new SignPage(
                opened.number(),
                opened.subject(),
                opened.href(),
                waiting(opened),
                step.label(),
                step.name(),
                opened.light(),
                due(opened),
                CaseDrawing.asked(opened.view()),
                askedBy(opened),
                draft.kind().label(),
                proposal(draft),
                articles(draft),
                law(draft, form.today()),
                grounds(opened, draft),
                risk(opened, draft, form.today()),
                precedents.of(opened, draft.kind()),
                passed(draft),
                beside(opened, draft, step),
                changes.of(draft, true),
                verb(step),
                after(step),
                form.reasons(),
                form.entered(),
                form.errors(),
                opened.summary().version(),
                form.token());
    }

    private static String verb(ReviewStep step) {
        return step == ReviewStep.SIGNATURE ? "签发" : "通过" + step.label();
    }

    private static String after(ReviewStep step) {
        return step == ReviewStep.SIGNATURE ? "签发后自动取得文号，由经办人当天发出。" : "通过后转到下一环节。";
    }

    private static String risk(Opened opened, CaseView.Draft draft, LocalDate today) {
        return ReplyWords.risk(draft.kind(), opened.body().remedies().reconsiderationOrgan(), today);
    }

    private long waiting(Opened opened) {
        return desk.queue(QueueQuery.in(opened.summary().body(), Set.of(CaseStage.IN_REVIEW), 1))
                .total();
    }

    private static String due(Opened opened) {
        var due = opened.summary().due();
        return due == null ? opened.summary().waiting().label() : Dates.full(due);
    }

    private static String askedBy(Opened opened) {
        var c = opened.summary();
        return "%s，%s　%s"
                .formatted(
                        c.applicantKind().label(),
                        Dates.brief(c.receivedOn()),
                        c.channel().label());
    }

    /** What the letter will say: the facts of the draft, without what is kept in the file only. */
    private static List<String> proposal(CaseView.Draft draft) {
        var lines = new ArrayList<String>();
        for (Fact fact : Fact.values()) {
            String text = draft.facts().getOrDefault(fact, "");
            if (!text.isBlank() && fact != Fact.PUBLIC_INTEREST) {
                lines.add(fact.label() + "：" + text);
            }
        }
        return lines;
    }

    private static String articles(CaseView.Draft draft) {
        return Stream.concat(Stream.of(draft.kind()), draft.withheldGrounds().stream())
                .map(ReplyKind::article)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static List<String> grounds(Opened opened, CaseView.Draft draft) {
        var lines = new ArrayList<String>();
        draft.withheldGrounds().forEach(ground -> lines.add("部分" + ground.label()));
        opened.view().consultations().stream()
                .map(c -> "%s：%s"
                        .formatted(
                                c.party(),
                                c.opinion() == null ? "没有答复" : c.opinion().label()))
                .forEach(lines::add);
        var referral = draft.review().referral();
        if (referral != null) {
            lines.add("是否涉密已报请" + referral.to() + "确定："
                    + (referral.finding() == null ? "尚未答复" : referral.finding().label() + "。" + referral.answer()));
        }
        if (!draft.facts().getOrDefault(Fact.PUBLIC_INTEREST, "").isBlank()) {
            lines.add("已衡量公共利益：" + draft.facts().get(Fact.PUBLIC_INTEREST));
        }
        return lines;
    }

    private List<String> passed(CaseView.Draft draft) {
        var lines = new ArrayList<String>();
        if (draft.drafter() != null) {
            lines.add("拟稿 " + colleagues.name(draft.drafter()));
        }
        draft.passed().forEach(step -> lines.add(step.label() + by(draft, step)));
        return lines;
    }

    private String by(CaseView.Draft draft, ReviewStep step) {
        return draft.review().passes().stream()
                .filter(pass -> pass.step() == step && pass.by() != null)
                .map(pass -> " " + colleagues.name(java.util.Objects.requireNonNull(pass.by())))
                .findFirst()
                .orElse("");
    }

    /** The other steps that are open at the same time, each as a way to its own page. */
    private static List<SignPage.Beside> beside(Opened opened, CaseView.Draft draft, ReviewStep step) {
        return draft.review().open().stream()
                .filter(other -> other != step)
                .map(other -> new SignPage.Beside(other.label(), opened.href() + "/sign?step=" + other.name()))
                .toList();
    }

    /** The words of the law on the day of the review. */
    private static List<String> law(CaseView.Draft draft, LocalDate day) {
        return Stream.concat(Stream.of(draft.kind()), draft.withheldGrounds().stream())
                .flatMap(kind -> Provisions.text(kind, day).stream())
                .distinct()
                .toList();
    }
}
