package cn.zhiqing.exchange.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.exchange.ApiKey;
import cn.zhiqing.exchange.ApiKeys;
import cn.zhiqing.exchange.Scope;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 接口密钥: the system administrator issues, sees and revokes the keys of the bodies in reach. */
@Controller("interfaceKeys")
class KeysController {

    static final String HERE = "/admin/interfaces";
    private static final String TEMPLATE = "exchange/keys";

    private final ApiKeys keys;
    private final InterfaceGate gate;
    private final CityClock clock;

    KeysController(ApiKeys keys, InterfaceGate gate, CityClock clock) {
        this.keys = keys;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer) {
        return Pages.show(TEMPLATE, page(viewer, "", FormErrors.none(), KeyForm.empty(clock.today())));
    }

    /** The key is on the answer itself: a redirect would have to keep it somewhere. */
    @PostMapping(HERE + "/keys")
    ModelAndView issue(Viewer viewer, KeyForm form, HttpServletResponse response) {
        var asked = form.told(gate.body(viewer, KeyForm.text(form.body())));
        return switch (keys.issue(asked, viewer.actor())) {
            case Outcome.Refused<ApiKeys.Issued>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(viewer, "", errors(reasons), form));
            case Outcome.Accepted<ApiKeys.Issued>(ApiKeys.Issued issued) -> {
                response.setHeader("Cache-Control", "no-store");
                yield Pages.show(
                        TEMPLATE,
                        page(viewer, issued.text().disclose(), FormErrors.none(), KeyForm.empty(clock.today())));
            }
        };
    }

    @PostMapping(HERE + "/keys/{id}/revoke")
    ModelAndView revoke(Viewer viewer, @PathVariable long id, RedirectAttributes redirect) {
        ApiKey key = keys.find(id).orElseThrow(InterfaceGate::absent);
        gate.allow(viewer, key.body());
        keys.revoke(key, viewer.actor());
        Notice.done(redirect, "密钥“" + key.label() + "”已作废，立即失效。");
        return Pages.after(HERE);
    }

    private static FormErrors errors(List<Refusal> reasons) {
        return FormErrors.of(reasons, reason -> reason.code().toLowerCase(Locale.ROOT));
    }

    private KeysPage page(Viewer viewer, String fresh, FormErrors errors, KeyForm form) {
        return new KeysPage(
                keys.of(gate.scope(viewer)).stream().map(this::line).toList(),
                gate.choices(viewer),
                Arrays.stream(Scope.values())
                        .map(s -> new Choice(s.name(), s.label(), s.hint()))
                        .toList(),
                fresh,
                errors,
                form);
    }

    private KeysPage.Line line(ApiKey key) {
        boolean good = key.isGood(clock.today());
        return new KeysPage.Line(
                key.id(),
                gate.name(key.body()),
                key.label(),
                key.scopes().stream().sorted().map(Scope::label).collect(Collectors.joining("、")),
                key.perMinute(),
                Dates.moment(key.madeAt()),
                Dates.full(key.expiresOn()),
                key.lastUsedAt() == null ? "没有用过" : Dates.moment(key.lastUsedAt()),
                good ? "有效" : key.revokedAt() != null ? "已作废" : "已过期",
                good);
    }
}
