package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import cn.zhiqing.cases.web.Field.Kind;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 办理: every act as a form of its own. */
@Controller
class ActPages {

    private final CaseDesk desk;
    private final CaseDoor door;
    private final Scenes scenes;
    private final Acting acting;

    ActPages(CaseDesk desk, CaseDoor door, Scenes scenes, Acting acting) {
        this.desk = desk;
        this.door = door;
        this.scenes = scenes;
        this.acting = acting;
    }

    @GetMapping("/cases/{key}/{slug}")
    ModelAndView form(HttpServletRequest request, Viewer viewer, @PathVariable String key, @PathVariable String slug) {
        Opened opened = door.open(viewer, key);
        ActForm form = ActForms.bySlug(slug).orElseThrow(CaseDoor::absent);
        var draft = new Draft(opened, form, scenes.of(opened), Map.of(), FormErrors.none());
        List<String> reasons = desk.whyNot(opened.summary().id(), form.act(), viewer).stream()
                .map(PossibleActs::sentence)
                .toList();
        return Pages.show("cases/act", page(request, draft, reasons));
    }

    @PostMapping("/cases/{key}/{slug}")
    ModelAndView act(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Viewer viewer,
            @PathVariable String key,
            @PathVariable String slug,
            @RequestParam Map<String, String> params) {
        Opened opened = door.open(viewer, key);
        ActForm form = ActForms.bySlug(slug).orElseThrow(CaseDoor::absent);
        Scene scene = scenes.of(opened);
        var given = new Given(form.fields().apply(scene), params);
        if (given.errors().any()) {
            return back(request, new Draft(opened, form, scene, params, given.errors()));
        }
        var command = form.maker().make(opened.summary().id(), given);
        return switch (acting.act(request, redirect, opened, command, params)) {
            case Acting.Result.Done(ModelAndView done) -> done;
            case Acting.Result.Back(FormErrors errors) -> back(request, new Draft(opened, form, scene, params, errors));
        };
    }

    private ModelAndView back(HttpServletRequest request, Draft draft) {
        Opened opened = draft.opened();
        List<String> notTheirs = desk.whyNot(opened.summary().id(), draft.form().act(), opened.viewer()).stream()
                .filter(reason -> reason.code().startsWith("NOT_YOUR_"))
                .map(PossibleActs::sentence)
                .toList();
        Draft shown = notTheirs.isEmpty() ? draft : draft.withoutErrors();
        return Pages.invalid("cases/act", page(request, shown, notTheirs));
    }

    /** A form about to be drawn. */
    private record Draft(Opened opened, ActForm form, Scene scene, Map<String, String> entered, FormErrors errors) {

        /** For who may not do it: the reason stands alone, no field is there to be mended. */
        Draft withoutErrors() {
            return new Draft(opened, form, scene, entered, FormErrors.none());
        }
    }

    private ActPage page(HttpServletRequest request, Draft draft, List<String> reasons) {
        Opened opened = draft.opened();
        ActForm form = draft.form();
        return new ActPage(
                form.act().label(),
                opened.number(),
                opened.subject(),
                opened.href(),
                opened.href() + "/" + ActForm.slug(form.act()),
                opened.light(),
                form.article(),
                form.lead(),
                form.fields().apply(draft.scene()).stream()
                        .map(field -> dated(field, draft.scene()))
                        .toList(),
                form.will().apply(draft.scene()),
                warnings(opened, form),
                reasons,
                draft.entered(),
                draft.errors(),
                opened.summary().version(),
                acting.token(request));
    }

    private List<String> warnings(Opened opened, ActForm form) {
        return desk.possible(opened.summary().id(), opened.viewer()).stream()
                .filter(act -> act.act() == form.act())
                .flatMap(act -> act.warnings().stream())
                .map(PossibleActs::sentence)
                .toList();
    }

    /** The day of the act is today unless somebody says otherwise. */
    private static Field dated(Field field, Scene scene) {
        return field.kind() == Kind.DATE && field.name().equals("on")
                ? field.holding(scene.today().toString())
                : field;
    }
}
