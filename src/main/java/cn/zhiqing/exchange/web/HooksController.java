package cn.zhiqing.exchange.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.exchange.Endpoint;
import cn.zhiqing.exchange.Topic;
import cn.zhiqing.exchange.WebhookDelivery;
import cn.zhiqing.exchange.Webhooks;
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

/** 推送: the system administrator enters and stops addresses, sees what was told and tells it again. */
@Controller
class HooksController {

    static final String HERE = "/admin/interfaces/webhooks";
    private static final String TEMPLATE = "exchange/hooks";

    private final Webhooks webhooks;
    private final InterfaceGate gate;

    HooksController(Webhooks webhooks, InterfaceGate gate) {
        this.webhooks = webhooks;
        this.gate = gate;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer) {
        return Pages.show(TEMPLATE, page(viewer, "", FormErrors.none(), HookForm.EMPTY));
    }

    @PostMapping(HERE)
    ModelAndView enter(Viewer viewer, HookForm form, HttpServletResponse response) {
        var asked = form.told(gate.body(viewer, KeyForm.text(form.body())));
        return switch (webhooks.enter(asked, viewer.actor())) {
            case Outcome.Refused<Webhooks.Entered>(List<Refusal> reasons) ->
                Pages.invalid(TEMPLATE, page(viewer, "", errors(reasons), form));
            case Outcome.Accepted<Webhooks.Entered>(Webhooks.Entered entered) -> {
                response.setHeader("Cache-Control", "no-store");
                yield Pages.show(
                        TEMPLATE, page(viewer, entered.secret().disclose(), FormErrors.none(), HookForm.EMPTY));
            }
        };
    }

    @GetMapping(HERE + "/{id}")
    ModelAndView one(Viewer viewer, @PathVariable long id) {
        Endpoint endpoint = own(viewer, id);
        return Pages.show(
                "exchange/hook",
                new HookPage(
                        line(endpoint),
                        webhooks.deliveries(endpoint).stream()
                                .map(HooksController::line)
                                .toList()));
    }

    @PostMapping(HERE + "/{id}/stop")
    ModelAndView stop(Viewer viewer, @PathVariable long id, RedirectAttributes redirect) {
        webhooks.stop(own(viewer, id), viewer.actor());
        Notice.done(redirect, "推送已停止，等待中的不再发出。");
        return Pages.after(HERE);
    }

    @PostMapping(HERE + "/deliveries/{id}/resend")
    ModelAndView resend(Viewer viewer, @PathVariable long id, RedirectAttributes redirect) {
        WebhookDelivery delivery = webhooks.delivery(id).orElseThrow(InterfaceGate::absent);
        own(viewer, delivery.endpoint());
        webhooks.resend(delivery, viewer.actor());
        Notice.done(redirect, "已安排重发，编号不变，对方可据此不重复处理。");
        return Pages.after(HERE + "/" + delivery.endpoint());
    }

    private Endpoint own(Viewer viewer, long id) {
        Endpoint endpoint = webhooks.find(id).orElseThrow(InterfaceGate::absent);
        gate.allow(viewer, endpoint.body());
        return endpoint;
    }

    private static FormErrors errors(List<Refusal> reasons) {
        return FormErrors.of(reasons, reason -> reason.code().toLowerCase(Locale.ROOT));
    }

    private HooksPage page(Viewer viewer, String fresh, FormErrors errors, HookForm form) {
        return new HooksPage(
                webhooks.of(gate.scope(viewer)).stream().map(this::line).toList(),
                gate.choices(viewer),
                Arrays.stream(Topic.values())
                        .map(t -> Choice.of(t.name(), t.label()))
                        .toList(),
                fresh,
                errors,
                form);
    }

    private HooksPage.Line line(Endpoint endpoint) {
        return new HooksPage.Line(
                endpoint.id(),
                gate.name(endpoint.body()),
                endpoint.url(),
                endpoint.topics().stream().sorted().map(Topic::label).collect(Collectors.joining("、")),
                Dates.moment(endpoint.madeAt()),
                endpoint.stoppedAt() == null);
    }

    private static HookPage.Line line(WebhookDelivery delivery) {
        String standing = delivery.deliveredAt() != null
                ? "已送达 " + Dates.moment(delivery.deliveredAt())
                : delivery.nextAt() != null
                        ? delivery.attempts() == 0 ? "等待发出" : "没有送达（" + delivery.trouble() + "），等待重试"
                        : "已放弃（" + delivery.trouble() + "）";
        return new HookPage.Line(
                delivery.id(),
                delivery.name(),
                delivery.topic().label(),
                Dates.moment(delivery.madeAt()),
                delivery.attempts(),
                standing,
                delivery.nextAt() == null ? "" : Dates.moment(delivery.nextAt()));
    }
}
