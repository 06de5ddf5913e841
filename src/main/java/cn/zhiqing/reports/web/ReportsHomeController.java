package cn.zhiqing.reports.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.reports.AnnualOffice;
import cn.zhiqing.reports.Ledger;
import cn.zhiqing.ui.Pages;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 统计与年报: where a member of staff finds the reports of their body and of the bodies beneath. */
@Controller
class ReportsHomeController {

    private static final int FIRST_OF_THE_FORMAT = 2019;

    private final Ledger ledger;
    private final AnnualOffice office;
    private final Bodies bodies;
    private final Doorkeeper doorkeeper;
    private final CityClock clock;

    ReportsHomeController(Ledger ledger, AnnualOffice office, Bodies bodies, Doorkeeper doorkeeper, CityClock clock) {
        this.ledger = ledger;
        this.office = office;
        this.bodies = bodies;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    @GetMapping("/reports")
    ModelAndView home(Viewer viewer) {
        List<ReportsHomePage.BodyYears> all = doorkeeper.scope(viewer, Act.SEE_REPORT).stream()
                .map(bodies::get)
                .map(body -> new ReportsHomePage.BodyYears(body.name(), years(body)))
                .toList();
        return Pages.show("reports/home", new ReportsHomePage(all));
    }

    private List<ReportsHomePage.YearLink> years(Body body) {
        int present = clock.today().getYear();
        int known = ledger.years(body.id()).stream().min(Integer::compare).orElse(present);
        // a year without a single request is reported too (条例第四十九条); last year's report is due in January
        int first = Math.min(Math.max(known, FIRST_OF_THE_FORMAT), present - 1);
        return IntStream.rangeClosed(0, present - first)
                .mapToObj(back -> present - back)
                .map(year -> new ReportsHomePage.YearLink(
                        year, AnnualPages.address(body, year), state(body.id(), year, present)))
                .toList();
    }

    private String state(BodyId body, int year, int present) {
        if (office.published(body, year).isPresent()) {
            return "已公布";
        }
        return year == present ? "本年" : "未公布";
    }
}
