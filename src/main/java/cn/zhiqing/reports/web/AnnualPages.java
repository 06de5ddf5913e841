package cn.zhiqing.reports.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the annual report's pages together. */
@Component
class AnnualPages {

    private static final int MOST_CASES = 2_000;

    private final Ledger ledger;
    private final AnnualOffice office;
    private final Doorkeeper doorkeeper;
    private final StaffBook staff;
    private final CityClock clock;

    AnnualPages(Ledger ledger, AnnualOffice office, Doorkeeper doorkeeper, StaffBook staff, CityClock clock) {
        this.ledger = ledger;
        this.office = office;
        this.doorkeeper = doorkeeper;
        this.staff = staff;
        this.clock = clock;
    }

    static String address(Body body, int year) {
        return "/reports/annual/" + body.code() + "/" + year;
    }

    /** The page as published, once there is a publication; else as the ledger counts now. */
    AnnualPage annual(Body body, int year, Viewer viewer) {
        Optional<PublishedReport> published = office.published(body.id(), year);
        return published.isPresent()
                ? page(body, year, viewer, Map.of(), FormErrors.none(), published.get())
                : ledger(body, year, viewer);
    }

    /** The page as the ledger counts now, whatever was published. */
    AnnualPage ledger(Body body, int year, Viewer viewer) {
        return annualAgain(body, year, viewer, Map.of(), FormErrors.none());
    }

    /** The page with what was typed instead of what is stored. */
    AnnualPage annualAgain(Body body, int year, Viewer viewer, Map<String, String> typed, FormErrors errors) {
        return page(body, year, viewer, typed, errors, null);
    }

    private AnnualPage page(
            Body body,
            int year,
            Viewer viewer,
            Map<String, String> typed,
            FormErrors errors,
            @Nullable PublishedReport asPublished) {
        AnnualTables counted = ledger.tables(body.id(), year);
        AnnualTables tables = asPublished == null ? counted : asPublished.tables();
        Map<Table1Cell, YearlyFigure> figures = office.figures(body.id(), year);
        List<AnnualPage.Check> checks = checks(body, year, tables);
        boolean over = clock.today().getYear() > year;
        boolean now = asPublished == null;
        return new AnnualPage(
                body.name(),
                year,
                address(body, year),
                state(year),
                new AnnualPage.Text(Sections.of(tables, checks), Sections.first(tables), Sections.last(tables)),
                frozen(body, year, counted, !now),
                TablePage.forStaff(tables, now ? address(body, year) + "/cells/" : ""),
                OfficialForm.of(tables),
                fields(tables, figures, typed),
                typed.getOrDefault("source", source(figures)),
                checks,
                now && doorkeeper.may(viewer, Act.EDIT_REPORT, body.id()),
                over && doorkeeper.may(viewer, Act.PUBLISH_REPORT, body.id()),
                errors);
    }

    private List<AnnualPage.Check> checks(Body body, int year, AnnualTables tables) {
        return Checks.of(body.name(), year, tables, year > 2019 ? ledger.tables(body.id(), year - 1) : null);
    }

    private static List<AnnualPage.Field> fields(
            AnnualTables tables, Map<Table1Cell, YearlyFigure> figures, Map<String, String> typed) {
        return tables.format().table1().stream()
                .map(cell -> field(cell, figures, typed))
                .toList();
    }

    private AnnualPage.@Nullable Frozen frozen(Body body, int year, AnnualTables counted, boolean shown) {
        return office.published(body.id(), year)
                .map(report -> new AnnualPage.Frozen(
                        report.edition(),
                        Dates.full(report.publishedOn()),
                        office.publisher(body.id(), year).map(this::name).orElse(""),
                        report.tables().differencesTo(counted).size(),
                        shown))
                .orElse(null);
    }

    private String name(Actor who) {
        return who instanceof Actor.Staff(StaffId id, BodyId _) ? staff.name(id) : "系统";
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

    private String state(int year) {
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
