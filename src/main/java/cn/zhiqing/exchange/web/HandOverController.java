package cn.zhiqing.exchange.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.exchange.HandOvers;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 移送到平台: the disclosure office sends a request on to an organ outside the city's own system. */
@Controller
class HandOverController {

    private static final String HERE = "/workbench/hand-over";
    private static final String TEMPLATE = "exchange/handOver";

    private final HandOvers handOvers;

    HandOverController(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @GetMapping(HERE)
    ModelAndView form(Viewer viewer) {
        return Pages.show(TEMPLATE, page(viewer, FormErrors.none(), HandOverForm.EMPTY));
    }

    @PostMapping(HERE)
    ModelAndView offer(Viewer viewer, HandOverForm form, RedirectAttributes redirect) {
        HandOverPage again = page(viewer, FormErrors.none(), form);
        var outcome = handOvers.offer(
                viewer, KeyForm.text(form.number()).strip(), form.peerId(), KeyForm.text(form.reason()));
        if (!outcome.isAccepted()) {
            FormErrors errors = FormErrors.of(outcome.reasons(), HandOverController::field);
            return Pages.invalid(TEMPLATE, new HandOverPage(again.peers(), errors, form));
        }
        Notice.done(redirect, "已排队移送，原收到日期不变。请在办件页上办理本机关的告知。");
        return Pages.after(HERE);
    }

    /** Without a platform there is nothing here for anybody. */
    private HandOverPage page(Viewer viewer, FormErrors errors, HandOverForm form) {
        List<Choice> peers = handOvers.platforms(viewer).stream()
                .map(peer -> Choice.of(Long.toString(peer.id()), peer.name()))
                .toList();
        if (peers.isEmpty()) {
            throw InterfaceGate.absent();
        }
        return new HandOverPage(peers, errors, form);
    }

    private static String field(Refusal reason) {
        return switch (reason.code()) {
            case "NUMBER" -> "number";
            case "PEER" -> "peer";
            default -> "reason";
        };
    }
}
