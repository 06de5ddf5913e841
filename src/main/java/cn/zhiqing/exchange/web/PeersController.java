package cn.zhiqing.exchange.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.exchange.ApiKeys;
import cn.zhiqing.exchange.Peer;
import cn.zhiqing.exchange.PeerDesk;
import cn.zhiqing.exchange.Scope;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 对接平台: the system administrator enters and stops the platforms with which a body exchanges packages. */
@Controller
class PeersController {

    private static final String HERE = "/admin/interfaces/peers";
    private static final String TEMPLATE = "exchange/peers";

    private final PeerDesk peers;
    private final ApiKeys keys;
    private final InterfaceGate gate;
    private final CityClock clock;

    PeersController(PeerDesk peers, ApiKeys keys, InterfaceGate gate, CityClock clock) {
        this.peers = peers;
        this.keys = keys;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView list(Viewer viewer) {
        return Pages.show(TEMPLATE, page(viewer, FormErrors.none(), PeerForm.EMPTY));
    }

    @PostMapping(HERE)
    ModelAndView enter(Viewer viewer, PeerForm form, RedirectAttributes redirect) {
        var outcome = peers.enter(form.told(gate.body(viewer, KeyForm.text(form.body()))), viewer.actor());
        if (!outcome.isAccepted()) {
            FormErrors errors =
                    FormErrors.of(outcome.reasons(), reason -> reason.code().toLowerCase(Locale.ROOT));
            return Pages.invalid(TEMPLATE, page(viewer, errors, form));
        }
        Notice.done(redirect, "对接平台已登记，从现在起发生的事项开始交换。");
        return Pages.after(HERE);
    }

    @PostMapping(HERE + "/{id}/stop")
    ModelAndView stop(Viewer viewer, @PathVariable long id, RedirectAttributes redirect) {
        Peer peer = peers.find(id).orElseThrow(InterfaceGate::absent);
        gate.allow(viewer, peer.body());
        peers.stop(peer, viewer.actor());
        Notice.done(redirect, "已停止与“" + peer.name() + "”交换。");
        return Pages.after(HERE);
    }

    private PeersPage page(Viewer viewer, FormErrors errors, PeerForm form) {
        List<Choice> ours = new ArrayList<>(List.of(Choice.of("", "（平台不来取）")));
        keys.of(gate.scope(viewer)).stream()
                .filter(key -> key.isGood(clock.today()) && key.scopes().contains(Scope.EXCHANGE))
                .forEach(
                        key -> ours.add(Choice.of(Long.toString(key.id()), gate.name(key.body()) + "：" + key.label())));
        return new PeersPage(
                peers.of(gate.scope(viewer)).stream().map(this::line).toList(),
                gate.choices(viewer),
                ours,
                errors,
                form);
    }

    private PeersPage.Line line(Peer peer) {
        String standing = peer.stoppedAt() != null
                ? "已停止"
                : peer.trouble().isEmpty() ? "正常" : "没有接通（" + peer.trouble() + "），自动重试";
        return new PeersPage.Line(
                peer.id(),
                peer.name(),
                gate.name(peer.body()),
                peer.url().isEmpty() ? "由平台来取" : peer.url(),
                peer.last(),
                peer.sent(),
                peer.pulled(),
                standing,
                peer.stoppedAt() == null);
    }
}
