package cn.zhiqing.exchange;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.WorkingCalendar;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.reports.AnnualOffice;
import cn.zhiqing.reports.Ledger;
import cn.zhiqing.reports.PublishedReport;
import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.Table1Cell;
import cn.zhiqing.reports.annual.Table2Cell;
import cn.zhiqing.reports.annual.Table3Cell;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 统计和日历: the three tables of the body's annual report (条例第五十条), and the last day of a time limit in working days. */
@Controller
class FiguresController {

    private static final int FIRST_YEAR = 2019;
    private static final int MOST_DAYS = 250;

    private final Ledger ledger;
    private final AnnualOffice office;
    private final Bodies bodies;
    private final Calendars calendars;
    private final CityClock clock;

    FiguresController(Ledger ledger, AnnualOffice office, Bodies bodies, Calendars calendars, CityClock clock) {
        this.ledger = ledger;
        this.office = office;
        this.bodies = bodies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Published figures as published; before that as the ledger counts them today. */
    @GetMapping("/api/v1/statistics/{year}")
    ResponseEntity<byte[]> statistics(@RequestAttribute(KeyGate.CALLER) Caller caller, @PathVariable String year) {
        caller.needs(Scope.STATISTICS);
        int wanted = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        if (wanted < FIRST_YEAR || wanted > clock.today().getYear()) {
            throw Problem.of(404, "YEAR", "统计从 " + FIRST_YEAR + " 年起，到今年为止。");
        }
        PublishedReport published = office.published(caller.body(), wanted).orElse(null);
        AnnualTables tables = published == null ? ledger.tables(caller.body(), wanted) : published.tables();
        var told = new LinkedHashMap<String, Object>();
        told.put("body", bodies.get(caller.body()).code());
        told.put("year", wanted);
        told.put("format", tables.format().name());
        told.put("published", published != null);
        told.put(
                "publishedOn",
                published == null ? null : published.publishedOn().toString());
        told.put("edition", published == null ? 0 : published.edition());
        told.put("table1", cells(tables, Table1Cell.class));
        told.put("table2", cells(tables, Table2Cell.class));
        told.put("table3", cells(tables, Table3Cell.class));
        return Replying.ok(told);
    }

    private static List<Map<String, Object>> cells(AnnualTables tables, Class<? extends CellId> table) {
        return tables.ids().stream()
                .filter(table::isInstance)
                .map(id -> {
                    var cell = new LinkedHashMap<String, Object>();
                    cell.put("id", id.id());
                    cell.put("label", id.label());
                    cell.put("value", tables.value(id));
                    return (Map<String, Object>) cell;
                })
                .toList();
    }

    /** The last day of a time limit that begins after {@code from} (条例第三十三条: working days). */
    @GetMapping("/api/v1/calendar/deadline")
    ResponseEntity<byte[]> deadline(
            @RequestAttribute(KeyGate.CALLER) Caller caller,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String workingDays) {
        caller.needs(Scope.STATUS);
        LocalDate day = day(from);
        int days = workingDays.matches("\\d{1,3}") ? Integer.parseInt(workingDays) : 0;
        WorkingCalendar calendar = calendars.current();
        if (days < 1 || days > MOST_DAYS || !calendar.accepts(day)) {
            throw Problem.of(400, "DEADLINE", "workingDays 请写 1 到 " + MOST_DAYS + "，from 请写工作日历范围内的日期。");
        }
        LocalDate due = calendar.nth(day, days);
        var told = new LinkedHashMap<String, Object>();
        told.put("from", day.toString());
        told.put("workingDays", days);
        told.put("due", due.toString());
        told.put("provisional", calendar.isProvisional(due));
        told.put("calendar", calendar.version());
        return Replying.ok(told);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException wrong) {
            throw Problem.of(400, "DATE", "from 请写成 2026-03-02 的形式。");
        }
    }
}
