package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.Stage;
import cn.zhiqing.ui.StepState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the case page (办件页) from what the desk tells. */
@Component
final class CaseDrawing {

    /** 按件计收 starts after so many units of one applicant in a month. */
    private static final int FREE = 10;

    private final CaseDesk desk;
    private final CaseDoor door;
    private final Scenes scenes;
    private final Happenings happenings;
    private final Papers papers;
    private final Sides sides;

    CaseDrawing(CaseDesk desk, CaseDoor door, Scenes scenes, Happenings happenings, Papers papers, Sides sides) {
        this.sides = sides;
        this.desk = desk;
        this.door = door;
        this.scenes = scenes;
        this.happenings = happenings;
        this.papers = papers;
    }

    CasePage draw(Opened opened, List<CasePage.Panel> panels) {
        CaseView view = opened.view();
        CaseSummary c = view.summary();
        var scene = scenes.of(opened);
        var acts = new PossibleActs(opened, scene, desk.possible(c.id(), opened.viewer()));
        List<TimelineEntry> history = desk.history(c.id());
        return new CasePage(
                opened.number(),
                opened.subject(),
                opened.viewer().body().equals(c.body()) ? "" : opened.body().name(),
                opened.light(),
                stages(view),
                tags(view),
                asked(view),
                view.applicant().name() + "　" + c.applicantKind().label(),
                doors(opened),
                facts(view, scene.today()),
                acts.shown(),
                acts.refused(),
                ClockDrawing.draw(view, view.proof(), scene.today()),
                ClockDrawing.flags(view),
                CaseBlocks.of(view, happenings),
                panels,
                happenings.draw(withReissues(history, c), c.body(), view.missing()),
                happenings.chain(c.id(), history),
                papers.of(opened, history),
                sides.beside(opened),
                sides.matters(opened));
    }

    private CasePage.Doors doors(Opened opened) {
        CaseSummary c = opened.summary();
        boolean reveals = door.may(opened.viewer(), Act.REVEAL_PERSONAL, c);
        return new CasePage.Doors(
                reveals ? opened.href() + "/reveal" : "",
                door.mayReissueCode(opened.viewer(), c) ? opened.href() + "/query-code" : "",
                reveals && OralFormPages.isOffered(c) ? opened.href() + OralFormPages.PATH : "");
    }

    /** What happened, with the query codes given anew in their place. */
    private List<TimelineEntry> withReissues(List<TimelineEntry> history, CaseSummary c) {
        return Stream.concat(history.stream(), desk.reissues(c.id()).stream())
                .sorted(Comparator.comparingLong(TimelineEntry::position))
                .toList();
    }

    private static List<Stage> stages(CaseView view) {
        return view.strip().stream()
                .filter(step -> step.progress() != CaseView.Progress.SKIPPED)
                .map(step -> new Stage(state(step.progress()), step.label(), words(step)))
                .toList();
    }

    private static StepState state(CaseView.Progress progress) {
        return switch (progress) {
            case DONE -> StepState.DONE;
            case NOW -> StepState.NOW;
            case AHEAD, SKIPPED -> StepState.AHEAD;
        };
    }

    private static String words(CaseView.Step step) {
        var on = step.on();
        return on == null ? step.progress().label() : "%d月%d日".formatted(on.getMonthValue(), on.getDayOfMonth());
    }

    private static List<String> tags(CaseView view) {
        CaseSummary c = view.summary();
        var missing = view.missing().isEmpty() ? null : "缺内容";
        var extended = c.extended() ? "已延期" : null;
        return Stream.of(c.topic(), missing, extended)
                .filter(java.util.Objects::nonNull)
                .filter(tag -> !tag.isBlank())
                .toList();
    }

    /** What was asked, one line each, numbered when there are several; what a correction says of it stands last (条例第三十条). */
    static List<String> asked(CaseView view) {
        var lines = new ArrayList<String>();
        int number = 0;
        for (var item : view.items()) {
            number++;
            String text = Stream.of(item.subject(), item.documentNo(), item.features())
                    .filter(part -> !part.isBlank())
                    .reduce((a, b) -> a + "　" + b)
                    .orElse("");
            lines.add(view.items().size() > 1 ? number + ". " + text : text);
        }
        CaseView.Correction correction = view.correction();
        if (correction != null && !correction.content().isBlank()) {
            lines.add("补正后：" + correction.content());
        }
        return lines;
    }

    /** How many this applicant has asked this month: fees and the rule on repeated requests look at it. */
    private String thisMonth(CaseSummary c, LocalDate today) {
        var month = desk.ofSameApplicant(c.id()).stream()
                .filter(other -> YearMonth.from(other.receivedOn()).equals(YearMonth.from(c.receivedOn())))
                .sorted(Comparator.comparing(CaseSummary::receivedOn)
                        .thenComparingLong(other -> other.id().value()))
                .toList();
        int place = month.stream().map(CaseSummary::id).toList().indexOf(c.id()) + 1;
        String when = YearMonth.from(c.receivedOn()).equals(YearMonth.from(today)) ? "本月" : "当月";
        String fee = place > FREE ? "，已过收费起点（国办函〔2020〕109号）" : "，未到收费起点";
        return place == 0 ? "" : "%s第 %d 件%s".formatted(when, place, fee);
    }

    private List<Fact> facts(CaseView view, LocalDate today) {
        CaseSummary c = view.summary();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("到达", Dates.brief(c.receivedOn()) + "　" + c.channel().label()));
        facts.add(new Fact("收到之日", c.receiptDate() == null ? "尚未与申请人确认" : Dates.full(c.receiptDate())));
        facts.add(
                new Fact("获取方式", view.applicant().way() + "　" + view.applicant().form()));
        facts.add(new Fact("经办", happenings.assignee(c)));
        facts.add(new Fact("环节", c.stage().label()));
        add(facts, "同一人", thisMonth(c, today));
        add(facts, "代理人", view.applicant().agent());
        if (view.applicant().needsHelp()) {
            facts.add(new Fact("需要帮助", "阅读、视听有困难，请提供必要的帮助（条例第四十三条）"));
        }
        if (c.reply() != null && view.draft() == null) {
            facts.add(new Fact("处理决定", c.reply().label()));
        }
        if (c.repliedOn() != null) {
            facts.add(new Fact("办结", Dates.full(c.repliedOn())));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
