package cn.zhiqing.reports.web;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.reports.AnnualOffice;
import cn.zhiqing.reports.PublishedReport;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** 年报: what bodies have published, for everybody (条例第四十九条). */
@Controller
class PublicReportsController {

    private final AnnualOffice office;
    private final Bodies bodies;

    PublicReportsController(AnnualOffice office, Bodies bodies) {
        this.office = office;
        this.bodies = bodies;
    }

    @GetMapping("/annual-reports")
    ModelAndView all() {
        List<PublishedReport> published = office.published();
        List<PublicReportsPage.BodyReports> page = bodies.all().stream()
                .map(body -> new PublicReportsPage.BodyReports(body.name(), of(body, published)))
                .filter(body -> !body.reports().isEmpty())
                .toList();
        return Pages.show("reports/public-reports", new PublicReportsPage(page));
    }

    @GetMapping("/annual-reports/{code}/{year}")
    ModelAndView one(@PathVariable String code, @PathVariable int year) {
        Body body = bodies.byCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PublishedReport report =
                office.published(body.id(), year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Pages.show(
                "reports/public-report",
                new PublicReportPage(
                        body.name(),
                        year,
                        Dates.full(report.publishedOn()),
                        report.edition(),
                        TablePage.forAll(report.tables()),
                        OfficialForm.of(report.tables())));
    }

    private static List<PublicReportsPage.Report> of(Body body, List<PublishedReport> published) {
        return published.stream()
                .filter(report -> report.body().equals(body.id()))
                .map(report -> new PublicReportsPage.Report(
                        report.year(),
                        "/annual-reports/" + body.code() + "/" + report.year(),
                        Dates.full(report.publishedOn())))
                .toList();
    }
}
