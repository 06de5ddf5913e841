package cn.zhiqing.reports.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.reports.AnnualOffice;
import cn.zhiqing.reports.Ledger;
import cn.zhiqing.reports.LedgerCase;
import cn.zhiqing.reports.PublishedReport;
import cn.zhiqing.reports.YearlyFigure;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the annual report's pages together. */
@Component
class AnnualPages {

    private static final int MOST_CASES = 2_000;

    private final Ledger ledger;
    private final AnnualOffice office;
    private final Doorkeeper doorkeeper;
    private final CityClock clock;

    AnnualPages(Ledger ledger, AnnualOffice office, Doorkeeper doorkeeper, CityClock clock) {
        this.ledger = ledger;
        this.office = office;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    static String address(Body body, int year) {
        return "/reports/annual/" + body.code() + "/" + year;
    }

    AnnualPage annual(Body body, int year, Viewer viewer) {
        return annualAgain(body, year, viewer, Map.of(), FormErrors.none());
    }

    /** The page with what was typed instead of what is stored. */
    AnnualPage annualAgain(Body body, int year, Viewer viewer, Map<String, String> typed, FormErrors errors) {
        AnnualTables tables = ledger.tables(body.id(), year);
        Map<Table1Cell, YearlyFigure> figures = office.figures(body.id(), year);
        List<AnnualPage.Field> fields = tables.format().table1().stream()
                .map(cell -> field(cell, figures, typed))
                .toList();
        boolean over = clock.today().getYear() > year;
        return new AnnualPage(
                body.name(),
                year,
                address(body, year),
                state(body, year),
                TablePage.of(tables, address(body, year) + "/cells/"),
                fields,
                typed.getOrDefault("source", source(figures)),
                Checks.of(body.name(), year, tables, year > 2019 ? ledger.tables(body.id(), year - 1) : null),
                doorkeeper.may(viewer, Act.EDIT_REPORT, body.id()),
                over && doorkeeper.may(viewer, Act.PUBLISH_REPORT, body.id()),
                errors);
    }

    /** The cases behind one cell; empty when the report has no such cell. */
    Optional<CellPage> cell(Body body, int year, String id) {
        AnnualTables tables = ledger.tables(body.id(), year);
        return tables.ids().stream()
                .filter(cell -> cell.id().equals(id))
                .findFirst()
                .map(cell -> new CellPage(
                        body.name(),
                        year,
                        address(body, year),
                        cell.label(),
                        tables.cell(cell).shown(),
                        cases(body, year, cell)));
    }

    private List<CellPage.Case> cases(Body body, int year, CellId cell) {
        return ledger.behind(body.id(), year, cell, MOST_CASES).stream()
                .map(c -> row(body, c))
                .toList();
    }

    private static CellPage.Case row(Body body, LedgerCase c) {
        String number = "%d-%04d".formatted(c.year(), c.number());
        String topic = c.topic();
        String reply = c.reply();
        return new CellPage.Case(
                number,
                "/cases/" + body.code() + "-" + number,
                c.applicantKind(),
                topic == null ? "" : topic,
                Dates.full(c.receivedOn()),
                Dates.full(c.decidedOn()),
                reply == null ? "在办" : reply);
    }

    private String state(Body body, int year) {
        Optional<PublishedReport> published = office.published(body.id(), year);
        if (published.isPresent()) {
            PublishedReport report = published.get();
            return "已于 " + Dates.full(report.publishedOn()) + " 公布，第 " + report.edition() + " 版。下面是现在的台账。";
        }
        LocalDate until = LocalDate.of(year + 1, 1, 31);
        if (clock.today().getYear() <= year) {
            return "本年还没有结束，数字随办理变化。年报应在 " + Dates.full(until) + " 前公布。";
        }
        return "应在 " + Dates.full(until) + " 前公布，遇节假日不顺延。";
    }

    private static AnnualPage.Field field(
            Table1Cell cell, Map<Table1Cell, YearlyFigure> figures, Map<String, String> typed) {
        YearlyFigure figure = figures.get(cell);
        String stored = figure == null ? "" : figure.value().toPlainString();
        return new AnnualPage.Field(
                cell.id(), cell.rowLabel(), cell.columnLabel(), typed.getOrDefault(cell.id(), stored), cell.isMoney());
    }

    private static String source(Map<Table1Cell, YearlyFigure> figures) {
        return figures.values().stream().map(YearlyFigure::source).findFirst().orElse("");
    }
}
