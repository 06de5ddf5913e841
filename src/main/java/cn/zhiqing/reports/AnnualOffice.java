package cn.zhiqing.reports;

import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.Head;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.events.AnnualEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 年报编制: enters what is typed in, freezes and publishes a body's report (条例第四十九条、第五十条). */
@Component
public class AnnualOffice {

    private final Ledger ledger;
    private final YearlyFigures figures;
    private final PublishedReports published;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    AnnualOffice(
            Ledger ledger,
            YearlyFigures figures,
            PublishedReports published,
            Journal journal,
            TransactionTemplate transaction,
            CityClock clock) {
        this.ledger = ledger;
        this.figures = figures;
        this.published = published;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The figures of table 1 that were entered, with their sources. */
    public Map<Table1Cell, YearlyFigure> figures(BodyId body, int year) {
        return figures.of(body, year);
    }

    /** Enters figures of table 1; those not named stay. Refused, all reasons at once, when one of them cannot be true. */
    public Outcome<Integer> enter(BodyId body, int year, Map<Table1Cell, YearlyFigure> entered, Actor who) {
        List<Refusal> wrong = entered.entrySet().stream()
                .flatMap(e -> FigureRules.check(e.getKey(), e.getValue()).stream())
                .toList();
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        transaction.executeWithoutResult(_ -> {
            journal.hold(stream(body, year));
            Map<String, BigDecimal> numbers = new TreeMap<>();
            entered.forEach((cell, figure) -> {
                figures.save(body, year, cell, figure);
                numbers.put(cell.id(), figure.value());
            });
            append(body, year, new AnnualEvent.FiguresEntered(body, year, numbers), who);
        });
        return Outcome.accepted(entered.size());
    }

    /**
     * Freezes the tables as they stand and makes them public. A later publication is a new edition. The caller has brought
     * the ledger up to date ({@link Followers#catchUp()}).
     */
    public Outcome<PublishedReport> publish(BodyId body, int year, Actor who) {
        LocalDate today = clock.today();
        if (today.getYear() <= year) {
            return Outcome.refused(
                    new Refusal("YEAR_NOT_OVER", "条例第四十九条", year + "年还没有结束，年报应在" + (year + 1) + "年1月31日前公布。"));
        }
        AnnualTables tables = ledger.tables(body, year);
        List<Refusal> missing = FigureRules.missing(tables);
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        return Outcome.accepted(transaction.execute(_ -> {
            journal.hold(stream(body, year));
            int edition =
                    published.find(body, year).map(PublishedReport::edition).orElse(0) + 1;
            PublishedReport report = new PublishedReport(body, year, edition, today, tables);
            Map<String, BigDecimal> cells = PublishedReports.numbers(tables);
            published.add(report, cells);
            append(
                    body,
                    year,
                    new AnnualEvent.ReportPublished(
                            body, year, edition, today, tables.format().name(), cells),
                    who);
            return report;
        }));
    }

    /** The newest edition of every published report, by body and year. */
    public List<PublishedReport> published() {
        return published.all();
    }

    public Optional<PublishedReport> published(BodyId body, int year) {
        return published.find(body, year);
    }

    /** Who published the newest edition. */
    public Optional<Actor> publisher(BodyId body, int year) {
        return journal.read(stream(body, year)).reversed().stream()
                .filter(recorded -> recorded.event() instanceof AnnualEvent.ReportPublished)
                .findFirst()
                .map(Recorded::actor);
    }

    private static StreamId stream(BodyId body, int year) {
        return new StreamId("annual", body.value() * 10_000 + year);
    }

    private void append(BodyId body, int year, AnnualEvent event, Actor who) {
        StreamId stream = stream(body, year);
        Head head = journal.head(stream);
        journal.append(stream, head, List.of(event), who, clock.instant());
    }
}
