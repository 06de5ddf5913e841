package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 机关: the tree, and what letters say about each body. */
@Controller
class BodiesController {

    private static final String TEMPLATE = "site/admin/bodies";
    private static final String HERE = "/admin/bodies";

    private final Roster roster;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;
    private final Administration administration;

    BodiesController(Roster roster, Bodies bodies, Doorkeeper doorkeeper, Administration administration) {
        this.roster = roster;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
        this.administration = administration;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer) {
        return Pages.show(TEMPLATE, page(viewer, 0, FormErrors.none(), BodyForm.empty()));
    }

    @GetMapping(HERE + "/{id}")
    ModelAndView one(Viewer viewer, @PathVariable long id) {
        administration.allow(viewer, new BodyId(id), Act.ADMIN_BODIES);
        return Pages.show(TEMPLATE, page(viewer, id, FormErrors.none(), BodyForm.of(bodies.get(new BodyId(id)))));
    }

    @PostMapping(HERE)
    ModelAndView add(Viewer viewer, BodyForm form, RedirectAttributes redirect) {
        NewBody told = form.told();
        BodyId parent = told.parent();
        administration.allow(viewer, parent == null ? new BodyId(0) : parent, Act.ADMIN_BODIES);
        return answer(viewer, 0, form, roster.addBody(told, viewer.actor()), redirect);
    }

    @PostMapping(HERE + "/{id}")
    ModelAndView change(Viewer viewer, @PathVariable long id, BodyForm form, RedirectAttributes redirect) {
        administration.allow(viewer, new BodyId(id), Act.ADMIN_BODIES);
        NewBody told = form.told();
        BodyId parent = told.parent();
        if (parent != null && !parent.equals(bodies.get(new BodyId(id)).parent())) {
            administration.allow(viewer, parent, Act.ADMIN_BODIES);
        }
        return answer(viewer, id, form, roster.changeBody(new BodyId(id), told, viewer.actor()), redirect);
    }

    private ModelAndView answer(
            Viewer viewer, long changing, BodyForm form, Outcome<BodyId> outcome, RedirectAttributes redirect) {
        if (!outcome.isAccepted()) {
            FormErrors errors = FormErrors.of(outcome.reasons(), BodiesController::field);
            return Pages.invalid(TEMPLATE, page(viewer, changing, errors, form));
        }
        Notice.done(redirect, changing == 0 ? "机关已新增。" : "机关信息已修改。");
        return Pages.after(HERE);
    }

    private BodiesPage page(Viewer viewer, long changing, FormErrors errors, BodyForm form) {
        List<BodyId> scope = doorkeeper.scope(viewer, Act.ADMIN_BODIES);
        boolean mayChange = !scope.isEmpty();
        if (!mayChange && !administration.anywhere(viewer, Act.GRANT_ROLES)) {
            throw Administration.absent();
        }
        List<Choice> parents = new java.util.ArrayList<>(List.of(Choice.of("", "（无，最上级）")));
        bodies.all().stream()
                .filter(b -> scope.contains(b.id()))
                .forEach(b -> parents.add(Choice.of(b.id().toString(), b.name())));
        return new BodiesPage(
                bodies.all().stream().map(b -> line(b, scope.contains(b.id()))).toList(),
                parents,
                Arrays.stream(BodyKind.values())
                        .map(k -> Choice.of(k.name(), k.label()))
                        .toList(),
                mayChange,
                changing,
                errors,
                form);
    }

    private BodiesPage.Line line(Body body, boolean mine) {
        return new BodiesPage.Line(
                body.id().value(),
                bodies.pathTo(body.id()).size() - 1,
                body.code(),
                body.name(),
                body.kind().label(),
                body.regionCode(),
                body.autoAcknowledge() ? "自动回执即确认" : "须人工确认",
                mine);
    }

    private static String field(Refusal reason) {
        return switch (reason.code()) {
            case "CODE_FORM", "CODE_TAKEN", "CODE_FOR_EVER" -> "code";
            case "BODY_NAME_MISSING", "BODY_NAME_LONG" -> "name";
            case "BODY_DETAIL_LONG" -> "organ";
            case "REGION_FORM" -> "region";
            default -> "parent";
        };
    }
}
