package cn.zhiqing.site.admin;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Delegation;
import cn.zhiqing.access.Delegations;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.NewDelegation;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 委托代理: everybody delegates their own roles; the security administrator may take any delegation back. */
@Controller
class DelegationsController {

    private static final String TEMPLATE = "site/admin/delegations";
    private static final String HERE = "/admin/delegations";

    private final Delegations delegations;
    private final StaffBook book;
    private final Doorkeeper doorkeeper;
    private final CityClock clock;

    DelegationsController(Delegations delegations, StaffBook book, Doorkeeper doorkeeper, CityClock clock) {
        this.delegations = delegations;
        this.book = book;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer) {
        return Pages.show(TEMPLATE, page(viewer, FormErrors.none(), DelegationForm.EMPTY));
    }

    @PostMapping(HERE)
    ModelAndView give(Viewer viewer, DelegationForm form, RedirectAttributes redirect) {
        Optional<NewDelegation> asked = asked(viewer, form);
        if (asked.isEmpty()) {
            FormErrors missing = FormErrors.none()
                    .when(form.post().isEmpty(), "post", "请选择要委托的角色。")
                    .when(form.taker().isEmpty(), "taker", "请选择代理人。")
                    .when(date(form.from()).isEmpty(), "from", "请填写开始日期。")
                    .when(date(form.until()).isEmpty(), "until", "请填写结束日期。");
            return Pages.invalid(TEMPLATE, page(viewer, missing, form));
        }
        Outcome<Long> outcome = delegations.give(asked.get(), viewer.actor());
        if (!outcome.isAccepted()) {
            FormErrors errors = FormErrors.of(outcome.reasons(), DelegationsController::field);
            return Pages.invalid(TEMPLATE, page(viewer, errors, form));
        }
        Notice.done(redirect, "委托已登记，" + form.from() + " 起生效。");
        return Pages.after(HERE);
    }

    @PostMapping(HERE + "/{id}/revoke")
    ModelAndView revoke(Viewer viewer, @PathVariable long id, RedirectAttributes redirect) {
        Delegation found = delegations.all().stream()
                .filter(d -> d.id() == id && mayRevoke(viewer, d))
                .findAny()
                .orElseThrow(Administration::absent);
        Outcome<Long> outcome = delegations.revoke(found.id(), viewer.actor());
        if (outcome.isAccepted()) {
            Notice.done(redirect, "委托已收回，立即失效。");
        } else {
            Notice.refused(redirect, outcome.reasons().getFirst().message());
        }
        return Pages.after(HERE);
    }

    private boolean mayRevoke(Viewer viewer, Delegation d) {
        return d.giver().equals(viewer.id()) || doorkeeper.may(viewer, Act.GRANT_ROLES, d.body());
    }

    private boolean maySee(Viewer viewer, Delegation d) {
        return d.body().equals(viewer.body()) || d.taker().equals(viewer.id()) || mayRevoke(viewer, d);
    }

    private static Optional<NewDelegation> asked(Viewer viewer, DelegationForm form) {
        Optional<LocalDate> from = date(form.from());
        Optional<LocalDate> until = date(form.until());
        if (!form.post().matches("\\d{1,18}:[A-Z_]+")
                || !form.taker().matches("\\d{1,18}")
                || from.isEmpty()
                || until.isEmpty()) {
            return Optional.empty();
        }
        int colon = form.post().indexOf(':');
        Role role = Arrays.stream(Role.values())
                .filter(r -> r.name().equals(form.post().substring(colon + 1)))
                .findAny()
                .orElseThrow(Administration::absent);
        return Optional.of(new NewDelegation(
                viewer.id(),
                new StaffId(Long.parseLong(form.taker())),
                new BodyId(Long.parseLong(form.post().substring(0, colon))),
                role,
                from.get(),
                until.get()));
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private DelegationsPage page(Viewer viewer, FormErrors errors, DelegationForm form) {
        List<Choice> posts = viewer.posts().stream()
                .filter(post -> !post.role().isAdministrative())
                .map(post -> Choice.of(
                        post.body() + ":" + post.role().name(), post.role().label()))
                .toList();
        List<Choice> takers = book.all().stream()
                .filter(p -> p.enabled() && p.body().equals(viewer.body()) && !p.id().equals(viewer.id()))
                .map(p -> Choice.of(p.id().toString(), p.name()))
                .toList();
        LocalDate today = clock.today();
        return new DelegationsPage(
                delegations.all().stream()
                        .filter(d -> maySee(viewer, d))
                        .map(d -> line(viewer, d, today))
                        .toList(),
                posts,
                takers,
                errors,
                form);
    }

    private DelegationsPage.Line line(Viewer viewer, Delegation d, LocalDate today) {
        boolean over = d.revokedOn() != null || d.until().isBefore(today);
        String standing = d.revokedOn() != null ? "已收回" : over ? "已结束" : d.isInForceOn(today) ? "生效中" : "未开始";
        return new DelegationsPage.Line(
                d.id(),
                book.name(d.giver()),
                book.name(d.taker()),
                d.role().label(),
                Dates.full(d.from()),
                Dates.full(d.until()),
                standing,
                !over && mayRevoke(viewer, d));
    }

    private static String field(Refusal reason) {
        return switch (reason.code()) {
            case "PERIOD_ORDER", "PERIOD_TOO_LONG" -> "until";
            case "PERIOD_PAST" -> "from";
            case "ROLE_NOT_ONES_OWN", "DELEGATION_OF_ADMINISTRATION" -> "post";
            default -> "taker";
        };
    }
}
