package cn.zhiqing.reports.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.reports.AnnualOffice;
import cn.zhiqing.reports.PublishedReport;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Notice;
import cn.zhiqing.ui.Pages;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 年报编制: the tables as counted, the figures to enter, publication. */
@Controller
@RequestMapping("/reports/annual/{code}/{year}")
class AnnualController {

    private final AnnualOffice office;
    private final AnnualPages pages;
    private final Followers followers;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;
    private final CityClock clock;

    AnnualController(
            AnnualOffice office,
            AnnualPages pages,
            Followers followers,
            Bodies bodies,
            Doorkeeper doorkeeper,
            CityClock clock) {
        this.office = office;
        this.pages = pages;
        this.followers = followers;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(name = "as", defaultValue = "") String as,
            Viewer viewer) {
        Body body = body(code, year, viewer, Act.SEE_REPORT);
        followers.catchUp();
        return Pages.show(
                "reports/annual",
                as.equals("ledger") ? pages.ledger(body, year, viewer) : pages.annual(body, year, viewer));
    }

    @PostMapping("/figures")
    ModelAndView enter(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            RedirectAttributes redirect) {
        Body body = body(code, year, viewer, Act.EDIT_REPORT);
        FigureForm form = FigureForm.read(year, typed);
        FormErrors errors = form.errors();
        if (!errors.any()) {
            Outcome<Integer> outcome = office.enter(body.id(), year, form.figures(), viewer.actor());
            errors = form.errorsOf(outcome.reasons());
        }
        if (errors.any()) {
            return Pages.invalid("reports/annual", pages.annualAgain(body, year, viewer, typed, errors));
        }
        Notice.done(redirect, "已保存主动公开情况的 " + form.figures().size() + " 个数。");
        return Pages.after(AnnualPages.address(body, year) + "?as=ledger#h-s2");
    }

    @GetMapping("/publish")
    ModelAndView askToPublish(@PathVariable String code, @PathVariable int year, Viewer viewer) {
        Body body = body(code, year, viewer, Act.PUBLISH_REPORT);
        followers.catchUp();
        return Pages.show("reports/publish", pages.ledger(body, year, viewer));
    }

    @PostMapping("/publish")
    ModelAndView publish(
            @PathVariable String code, @PathVariable int year, Viewer viewer, RedirectAttributes redirect) {
        Body body = body(code, year, viewer, Act.PUBLISH_REPORT);
        followers.catchUp();
        Outcome<PublishedReport> outcome = office.publish(body.id(), year, viewer.actor());
        if (!outcome.isAccepted()) {
            return Pages.invalid(
                    "reports/annual",
                    pages.annualAgain(body, year, viewer, Map.of(), FormErrors.of(outcome.reasons())));
        }
        Notice.done(redirect, year + "年年报已公布，第 " + outcome.orThrow().edition() + " 版。");
        return Pages.after(AnnualPages.address(body, year));
    }

    @GetMapping("/cells/{cell}")
    ModelAndView cell(@PathVariable String code, @PathVariable int year, @PathVariable String cell, Viewer viewer) {
        Body body = body(code, year, viewer, Act.SEE_REPORT);
        followers.catchUp();
        return pages.cell(body, year, cell)
                .map(page -> Pages.show("reports/cell", page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The body, when the viewer may do the act to its report; what they may not see does not exist for them. */
    private Body body(String code, int year, Viewer viewer, Act act) {
        Body body = bodies.byCode(code)
                .filter(b -> doorkeeper.may(viewer, Act.SEE_REPORT, b.id()))
                .filter(_ -> year >= 2019 && year <= clock.today().getYear())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!doorkeeper.may(viewer, act, body.id())) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    doorkeeper.whyNot(viewer, act, body.id(), null).orElse(""));
        }
        return body;
    }
}
