package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.ProposeDecision;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CasePanel;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.PossibleAct;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.letters.Checklist;
import cn.zhiqing.cases.letters.SearchRecord;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 拟稿送审: the conclusion with the facts that its letter needs. */
@Controller
class DecisionPages {

    private final CaseDesk desk;
    private final CaseDoor door;
    private final Scenes scenes;
    private final Acting acting;
    private final DraftChanges changes;
    private final CasePanels panels;

    DecisionPages(CaseDesk desk, CaseDoor door, Scenes scenes, Acting acting, DraftChanges changes, CasePanels panels) {
        this.panels = panels;
        this.changes = changes;
        this.desk = desk;
        this.door = door;
        this.scenes = scenes;
        this.acting = acting;
    }

    /** What is about to be drawn. */
    private record Asked(
            Opened opened, ReplyKind kind, List<String> grounds, Map<String, String> entered, FormErrors errors) {}

    @GetMapping(value = "/cases/{key}/decide", params = "kind")
    ModelAndView form(
            HttpServletRequest request,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam String kind,
            @RequestParam(required = false) List<String> grounds) {
        Opened opened = door.open(viewer, key);
        Optional<ReplyKind> chosen = DecidePath.kindOf(kind);
        if (chosen.isEmpty()) {
            return Pages.after(opened.href() + "/decide");
        }
        var given = grounds == null ? List.<String>of() : grounds;
        var asked = new Asked(opened, chosen.get(), given, earlier(opened, chosen.get()), FormErrors.none());
        return Pages.show("cases/decision", page(request, asked, reasons(opened)));
    }

    @PostMapping("/cases/{key}/decide")
    ModelAndView propose(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @RequestParam Map<String, String> params,
            @RequestParam(required = false) List<String> grounds) {
        Opened opened = door.open(viewer, key);
        ReplyKind kind = DecidePath.kindOf(params.getOrDefault("kind", "")).orElseThrow(CaseDoor::absent);
        List<String> named = grounds == null ? List.of() : grounds;
        var given = new Given(fields(kind, scenes.of(opened)), params);
        var errors = given.errors().when(kind == ReplyKind.PARTIAL && named.isEmpty(), "grounds", "请选择不予公开部分的依据");
        if (errors.any()) {
            return back(request, new Asked(opened, kind, named, params, errors));
        }
        var command = new ProposeDecision(opened.summary().id(), given.date("on"), decision(kind, named, given));
        return switch (acting.act(request, redirect, opened, command, params)) {
            case Acting.Result.Done(ModelAndView done) -> done;
            case Acting.Result.Back(FormErrors refused) ->
                back(request, new Asked(opened, kind, named, params, refused));
        };
    }

    private static Decision decision(ReplyKind kind, List<String> grounds, Given given) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        for (Fact fact : Fact.values()) {
            String text = given.text(fact.name());
            if (!text.isEmpty()) {
                facts.put(fact, text);
            }
        }
        var withheld = kind == ReplyKind.PARTIAL
                ? grounds.stream().flatMap(g -> DecidePath.kindOf(g).stream()).toList()
                : List.<ReplyKind>of();
        return new Decision(kind, withheld, facts);
    }

    /**
     * The text of a draft of the same kind comes back, so that sending back does not cost the work; the paragraph on the search
     * is proposed from what was recorded.
     */
    private static Map<String, String> earlier(Opened opened, ReplyKind kind) {
        var draft = opened.view().draft();
        var texts = new java.util.HashMap<String, String>();
        var searches = opened.view().beside().searches();
        if (!searches.isEmpty()) {
            texts.put(Fact.SEARCH_RECORD.name(), String.join("", SearchRecord.lines(searches)));
        }
        if (draft == null) {
            return texts;
        }
        draft.facts().forEach((fact, text) -> {
            if (draft.kind() == kind || fact == Fact.REASON) {
                texts.put(fact.name(), text);
            }
        });
        return texts;
    }

    private static List<Field> fields(ReplyKind kind, Scene scene) {
        var fields = new ArrayList<Field>();
        var required = Decision.required(kind);
        required.forEach(fact -> fields.add(Field.text(fact.name(), fact.label(), hint(fact))));
        for (Fact more : optional(kind)) {
            if (!required.contains(more)) {
                fields.add(Field.text(more.name(), more.label(), hint(more)).optional());
            }
        }
        fields.add(Field.date("on", "拟稿日期", "").holding(scene.today().toString()));
        return fields;
    }

    private static List<Fact> optional(ReplyKind kind) {
        return switch (kind) {
            case PARTIAL -> List.of(Fact.PUBLIC_INTEREST, Fact.DISCRETION);
            case GRANT, REFUSE_INTERNAL, REFUSE_PROCESS, REFUSE_CASEFILE -> List.of(Fact.PUBLIC_INTEREST);
            default -> List.of();
        };
    }

    private static String hint(Fact fact) {
        return switch (fact) {
            case REASON -> "写进告知书。写这一件的事实，不只抄条文";
            case MATERIAL -> "写明名称、文号、页数和提供的形式；征求过意见的第三方也看得到这一段，不写申请人的情况";
            case WITHHELD -> "写明是哪一部分，例如“附件中的评估单价”";
            case SEARCH_RECORD -> "按登记的检索写好，可以改短";
            case WHERE_PUBLIC -> "申请人照着能直接找到";
            case DISCRETION -> "为什么这一次不公开";
            case PUBLIC_INTEREST -> "给申请人的告知书不写；第三方没有同意、仍决定公开的必须写，作为理由写进给第三方的告知书";
            default -> "";
        };
    }

    private ModelAndView back(HttpServletRequest request, Asked asked) {
        return Pages.invalid("cases/decision", page(request, asked, List.of()));
    }

    private List<PossibleAct> possible(Opened opened) {
        return desk.possible(opened.summary().id(), opened.viewer()).stream()
                .filter(act -> act.act() == CaseAct.PROPOSE_DECISION)
                .toList();
    }

    private List<String> warnings(Opened opened) {
        return possible(opened).stream()
                .flatMap(act -> act.warnings().stream())
                .map(PossibleActs::sentence)
                .toList();
    }

    private List<String> reasons(Opened opened) {
        return desk.whyNot(opened.summary().id(), CaseAct.PROPOSE_DECISION, opened.viewer()).stream()
                .map(PossibleActs::sentence)
                .toList();
    }

    private DecisionPage page(HttpServletRequest request, Asked asked, List<String> reasons) {
        Opened opened = asked.opened();
        ReplyKind kind = asked.kind();
        return new DecisionPage(
                opened.number(),
                opened.subject(),
                opened.href(),
                opened.href() + "/decide",
                opened.light(),
                DecidePages.decided(opened, asked.kind()),
                kind.name(),
                kind.label(),
                kind.article(),
                ReplyWords.letter(kind),
                ReplyWords.row(kind),
                ReplyWords.remedy(kind, scenes.of(opened).today()),
                kind == ReplyKind.PARTIAL ? DecidePath.grounds() : List.of(),
                asked.grounds(),
                fields(kind, scenes.of(opened)),
                asked.entered(),
                returned(opened),
                warnings(opened),
                reasons,
                asked.errors(),
                opened.summary().version(),
                acting.token(request),
                points(asked),
                alike(opened));
    }

    private List<DraftChanges.Returned> returned(Opened opened) {
        var draft = opened.view().draft();
        return draft == null ? List.of() : changes.of(draft, false);
    }

    private List<CasePage.Panel> alike(Opened opened) {
        return panels.only(CasePanel.Place.PRECEDENTS, opened.summary(), opened.viewer());
    }

    /** 送审前核对 of the draft as it stands on the page. */
    private List<DecisionPage.Point> points(Asked asked) {
        Opened opened = asked.opened();
        var given = new Given(List.of(), asked.entered());
        var draft = decision(asked.kind(), asked.grounds(), given);
        return Checklist.of(
                        opened.view(), draft, opened.body(), scenes.of(opened).today())
                .stream()
                .map(point -> new DecisionPage.Point(
                        point.inOrder() ? "good" : point.mandatory() ? "bad" : "look",
                        point.inOrder() ? "✓ 已核对" : point.mandatory() ? "✗ 要先办" : "! 请留意",
                        point.name(),
                        point.words(),
                        point.inOrder() || point.mends() == null
                                ? ""
                                : opened.href() + "/" + ActForm.slug(point.mends()),
                        point.mends() == null ? "" : point.mends().label()))
                .toList();
    }
}
