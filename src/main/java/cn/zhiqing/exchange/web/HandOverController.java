package cn.zhiqing.exchange.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.exchange.HandOvers;
import cn.zhiqing.exchange.HandedOver;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 移送到平台: the disclosure office sends a request on to an organ outside the city's own system. */
@Controller
class HandOverController {

    static final String HERE = "/workbench/hand-over";
    private static final String TEMPLATE = "exchange/handOver";

    private final HandOvers handOvers;
    private final CaseDesk desk;
    private final Bodies bodies;

    HandOverController(HandOvers handOvers, CaseDesk desk, Bodies bodies) {
        this.handOvers = handOvers;
        this.desk = desk;
        this.bodies = bodies;
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
            return Pages.invalid(TEMPLATE, new HandOverPage(again.peers(), again.sent(), errors, form));
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
        return new HandOverPage(peers, sent(viewer), errors, form);
    }

    private List<HandOverPage.Line> sent(Viewer viewer) {
        return handOvers.handedOver(viewer).stream()
                .flatMap(one -> desk.summary(one.request()).stream().map(row -> line(one, row)))
                .toList();
    }

    private HandOverPage.Line line(HandedOver one, CaseSummary row) {
        String number = row.number().toString();
        return new HandOverPage.Line(
                number,
                "/cases/" + bodies.get(row.body()).code() + "-" + number,
                one.platform(),
                Dates.brief(LocalDate.ofInstant(one.at(), CityClock.ZONE)),
                switch (one.result()) {
                    case "taken" -> one.number().isEmpty() ? "对方已收" : "对方已收，编号 " + one.number();
                    case "refused" -> "对方退回，请改用其他方式告知或者移送";
                    default -> "等待对方回答";
                },
                switch (one.result()) {
                    case "taken" -> "blue";
                    case "refused" -> "red";
                    default -> "line";
                });
    }

    private static String field(Refusal reason) {
        return switch (reason.code()) {
            case "NUMBER" -> "number";
            case "PEER" -> "peer";
            default -> "reason";
        };
    }
}
