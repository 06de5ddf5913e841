package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.NewStaff;
import cn.zhiqing.access.Post;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.StaffMember;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 人员与角色: the system administrator enters people, the security administrator grants roles. */
@Controller
class StaffController {

    private static final String TEMPLATE = "site/admin/staff";
    private static final String HERE = "/admin/staff";

    private final Roster roster;
    private final StaffBook book;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;
    private final Administration administration;

    StaffController(
            Roster roster, StaffBook book, Bodies bodies, Doorkeeper doorkeeper, Administration administration) {
        this.roster = roster;
        this.book = book;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
        this.administration = administration;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer) {
        return Pages.show(TEMPLATE, page(viewer, FormErrors.none(), StaffForm.EMPTY));
    }

    @PostMapping(HERE)
    ModelAndView add(
            Viewer viewer,
            StaffForm form,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        if (!administration.anywhere(viewer, Act.ADMIN_STAFF)) {
            throw Administration.absent();
        }
        if (form.body().isEmpty()) {
            return Pages.invalid(TEMPLATE, page(viewer, FormErrors.none().with("body", "请选择所在机关。"), form));
        }
        BodyId body = Administration.bodyId(form.body());
        administration.allow(viewer, body, Act.ADMIN_STAFF);
        Outcome<StaffId> outcome = roster.addStaff(
                new NewStaff(form.login().strip(), form.name(), body, Set.of(), password, true), viewer.actor());
        if (!outcome.isAccepted()) {
            FormErrors errors = FormErrors.of(outcome.reasons(), StaffController::field);
            return Pages.invalid(TEMPLATE, page(viewer, errors, form));
        }
        Notice.done(redirect, "已新增 " + form.name().strip() + "。角色由安全管理员授予；首次登录须修改密码。");
        return Pages.after(HERE);
    }

    @PostMapping(HERE + "/{id}/grant")
    ModelAndView grant(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam long body,
            @RequestParam Role role,
            RedirectAttributes redirect) {
        mayGrant(viewer, id, body);
        return told(roster.grant(new StaffId(id), new BodyId(body), role, viewer.actor()), "角色已授予。", redirect);
    }

    @PostMapping(HERE + "/{id}/revoke")
    ModelAndView revoke(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam long body,
            @RequestParam Role role,
            RedirectAttributes redirect) {
        mayGrant(viewer, id, body);
        return told(roster.revoke(new StaffId(id), new BodyId(body), role, viewer.actor()), "角色已收回。", redirect);
    }

    private void mayGrant(Viewer viewer, long id, long body) {
        administration.allow(viewer, new BodyId(body), Act.GRANT_ROLES);
        administration.allow(viewer, person(id).body(), Act.GRANT_ROLES);
    }

    @PostMapping(HERE + "/{id}/enabled")
    ModelAndView enabled(
            Viewer viewer, @PathVariable long id, @RequestParam boolean value, RedirectAttributes redirect) {
        administration.allow(viewer, person(id).body(), Act.ADMIN_STAFF);
        StaffId staff = new StaffId(id);
        return value
                ? told(roster.enable(staff, viewer.actor()), "账号已启用。", redirect)
                : told(roster.disable(staff, viewer.actor()), "账号已停用，其登录已退出。", redirect);
    }

    @PostMapping(HERE + "/{id}/password")
    ModelAndView password(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        administration.allow(viewer, person(id).body(), Act.ADMIN_STAFF);
        return told(
                roster.resetPassword(new StaffId(id), password, viewer.actor()), "密码已重置，账号已解锁；首次登录须修改密码。", redirect);
    }

    private StaffMember person(long id) {
        return book.find(new StaffId(id)).orElseThrow(Administration::absent);
    }

    private static ModelAndView told(Outcome<StaffId> outcome, String done, RedirectAttributes redirect) {
        if (outcome.isAccepted()) {
            Notice.done(redirect, done);
        } else {
            Notice.refused(
                    redirect,
                    String.join(
                            " ",
                            outcome.reasons().stream().map(Refusal::message).toList()));
        }
        return Pages.after(HERE);
    }

    private StaffPage page(Viewer viewer, FormErrors errors, StaffForm form) {
        Set<BodyId> scope = new HashSet<>(doorkeeper.scope(viewer, Act.ADMIN_STAFF));
        boolean mayEnter = !scope.isEmpty();
        scope.addAll(doorkeeper.scope(viewer, Act.GRANT_ROLES));
        if (scope.isEmpty()) {
            throw Administration.absent();
        }
        return new StaffPage(
                book.all().stream()
                        .filter(p -> scope.contains(p.body()))
                        .map(this::line)
                        .toList(),
                bodies.all().stream()
                        .filter(b -> scope.contains(b.id()))
                        .map(b -> Choice.of(b.id().toString(), b.name()))
                        .toList(),
                Arrays.stream(Role.values())
                        .map(r -> Choice.of(r.name(), r.label()))
                        .toList(),
                mayEnter,
                administration.anywhere(viewer, Act.GRANT_ROLES),
                errors,
                form);
    }

    private StaffPage.Line line(StaffMember person) {
        List<StaffPage.Held> held = person.posts().stream()
                .sorted(Comparator.comparing(Post::role))
                .map(post -> new StaffPage.Held(
                        post.body().equals(person.body())
                                ? post.role().label()
                                : bodies.get(post.body()).shortName()
                                        + post.role().label(),
                        post.role().name(),
                        post.body().value()))
                .toList();
        return new StaffPage.Line(
                person.id().value(),
                person.login(),
                person.name(),
                bodies.get(person.body()).shortName(),
                person.enabled(),
                held);
    }

    private static String field(Refusal reason) {
        return switch (reason.code()) {
            case "LOGIN_FORM", "LOGIN_TAKEN" -> "login";
            case "NAME_MISSING", "NAME_LONG" -> "name";
            case "UNKNOWN_BODY" -> "body";
            default -> "password";
        };
    }
}
