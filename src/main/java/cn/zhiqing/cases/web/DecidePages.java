package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.letters.SearchRecord;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.cases.web.DecidePage.Leg;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 判断: one question a page; every answer stands in the address, so that Back works and nothing is lost. */
@Controller
class DecidePages {

    private final CaseDoor door;

    private final CaseDesk desk;

    DecidePages(CaseDoor door, CaseDesk desk) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping(value = "/cases/{key}/decide", params = "!kind")
    ModelAndView question(Viewer viewer, @PathVariable String key, @RequestParam Map<String, String> params) {
        Opened opened = door.open(viewer, key);
        int number = number(params.getOrDefault("step", "1"));
        String ground = DecidePath.kindOf(params.getOrDefault("ground", ""))
                .map(Enum::name)
                .orElse("");
        var step = DecidePath.step(number == DecidePath.SEVERANCE && ground.isEmpty() ? DecidePath.EXEMPTION : number);
        String answer = params.getOrDefault("answer", "");
        if (step.choices().stream().anyMatch(choice -> choice.value().equals(answer))) {
            return Pages.after(next(opened, step, ground, answer));
        }
        if (params.containsKey("asked")) {
            return Pages.invalid(
                    "cases/decide",
                    page(opened, step, ground, FormErrors.none().with("answer", "请选择一项：" + step.question())));
        }
        return Pages.show("cases/decide", page(opened, step, ground, FormErrors.none()));
    }

    private static String next(Opened opened, DecidePath.Step step, String ground, String answer) {
        String path = opened.href() + "/decide";
        if (answer.equals(DecidePath.ON)) {
            return path + "?step=" + (step.number() + 1);
        }
        if (answer.equals(DecidePath.CORRECT_FIRST)) {
            return opened.href() + "/" + ActForm.slug(CaseAct.REQUEST_CORRECTION);
        }
        if (step.number() == DecidePath.EXEMPTION && answer.startsWith("REFUSE_")) {
            return path + "?step=" + DecidePath.SEVERANCE + "&ground=" + answer;
        }
        if (step.number() == DecidePath.SEVERANCE) {
            return answer.equals("PARTIAL") ? path + "?kind=PARTIAL&grounds=" + ground : path + "?kind=" + ground;
        }
        return path + "?kind=" + answer;
    }

    /** Whose business it is not reads why; what else stands against a reply is told when it is drafted. */
    private List<String> reasons(Opened opened) {
        return desk.whyNot(opened.summary().id(), CaseAct.PROPOSE_DECISION, opened.viewer()).stream()
                .filter(reason -> reason.code().startsWith("NOT_YOUR_"))
                .map(PossibleActs::sentence)
                .toList();
    }

    private DecidePage page(Opened opened, DecidePath.Step step, String ground, FormErrors errors) {
        return new DecidePage(
                opened.number(),
                opened.subject(),
                opened.href(),
                opened.href() + "/decide",
                opened.light(),
                path(opened, step.number()),
                "第 %d 步，共 7 步".formatted(step.number()),
                step.number(),
                ground,
                step.question(),
                step.hint(),
                known(opened, step.number()),
                step.choices(),
                DecidePath.all(),
                step.article(),
                step.law(),
                reasons(opened),
                errors);
    }

    /** The steps at the side; those before {@code at} are answered, because the path went on. */
    static List<Leg> path(Opened opened, int at) {
        var legs = new ArrayList<Leg>();
        for (var step : DecidePath.steps()) {
            boolean done = step.number() < at;
            legs.add(new Leg(
                    Integer.toString(step.number()),
                    done ? "done" : step.number() == at ? "now" : "todo",
                    step.title(),
                    done ? step.onward() : step.number() == at ? "正在判断" : "",
                    step.article(),
                    done && step.number() < DecidePath.SEVERANCE
                            ? opened.href() + "/decide?step=" + step.number()
                            : ""));
        }
        boolean last = at > DecidePath.LAST;
        legs.add(new Leg("7", last ? "now" : "todo", "结论", last ? "正在拟稿" : "", "第三十六条", ""));
        return legs;
    }

    /** The steps at the side of a draft: the step that decided says how, and none after it was needed. */
    static List<Leg> decided(Opened opened, ReplyKind kind) {
        var deciding = DecidePath.steps().stream()
                .filter(step -> !DecidePath.leadsOn(kind))
                .filter(step -> step.choices().stream().anyMatch(c -> c.value().equals(kind.name())))
                .findFirst();
        List<Leg> whole = path(opened, DecidePath.LAST + 1);
        if (deciding.isEmpty()) {
            return whole;
        }
        int at = deciding.get().number();
        var legs = new ArrayList<Leg>(whole.subList(0, at - 1));
        Leg leg = whole.get(at - 1);
        String answer = deciding.get().choices().stream()
                .filter(c -> c.value().equals(kind.name()))
                .findFirst()
                .orElseThrow()
                .label();
        legs.add(new Leg(leg.number(), "done", leg.title(), answer, leg.article(), leg.href()));
        whole.subList(at, DecidePath.LAST).stream()
                .map(skipped -> new Leg(skipped.number(), "todo", skipped.title(), "", skipped.article(), ""))
                .forEach(legs::add);
        legs.add(whole.getLast());
        return legs;
    }

    /** What the file says already of a question: searches where it is asked what the body holds, answers of those consulted. */
    private static List<String> known(Opened opened, int step) {
        if (step == DecidePath.HOLDING) {
            var searches = opened.view().beside().searches();
            return searches.isEmpty() ? List.of("还没有登记检索。选“经检索没有”以前，请先登记检索。") : SearchRecord.lines(searches);
        }
        return step >= DecidePath.EXEMPTION ? consulted(opened) : List.of();
    }

    private static List<String> consulted(Opened opened) {
        return opened.view().consultations().stream()
                .map(c -> c.opinion() == null || c.answeredOn() == null
                        ? "%s还没有答复（%s发函）。%s"
                                .formatted(c.party(), Dates.brief(c.sentOn()), c.thirdParty() ? "不答复不等于同意。" : "")
                        : "%s已于 %s书面答复：%s。"
                                .formatted(
                                        c.party(),
                                        Dates.brief(c.answeredOn()),
                                        c.opinion().label()))
                .toList();
    }

    private static int number(String text) {
        return text.matches("[1-6]") ? Integer.parseInt(text) : 1;
    }
}
