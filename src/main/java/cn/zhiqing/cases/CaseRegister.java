package cn.zhiqing.cases;

import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.store.RequestRows;
import cn.zhiqing.kernel.CaseId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** 登记簿: the rows of many requests at once, without any personal fact, for those who watch over bodies. */
@Component
public class CaseRegister {

    private final RequestRows rows;
    private final Calendars calendars;

    CaseRegister(RequestRows rows, Calendars calendars) {
        this.rows = rows;
        this.calendars = calendars;
    }

    /**
     * A row of the register.
     *
     * @param calendar edition of the calendar that its dates rest on: the present one while it is open (K15)
     */
    public record Entry(CaseSummary summary, String calendar) {}

    /** The same without the calendar, in one reading. */
    public List<CaseSummary> rows(Collection<CaseId> ids) {
        return rows.of(ids);
    }

    /** The rows of these requests as they stand now; those that are not known are left out. */
    public List<Entry> entries(Collection<CaseId> ids) {
        String present = calendars.current().version();
        return rows.of(ids).stream()
                .map(row -> new Entry(row, row.stage().isOpen() ? present : rows.calendarOf(row.id())))
                .toList();
    }
}
