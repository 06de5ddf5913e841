package cn.zhiqing.supervision;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.supervision.sheets.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A city as large as wanted, its rows of supervision written by SQL, read through the real doors. */
public final class GeneratedCity implements AutoCloseable {

    private static final String[] BEANS = {
        "access.StaffBook",
        "access.StaffTable",
        "access.DelegationTable",
        "supervision.Tallies",
        "supervision.Watch",
        "supervision.Urges",
        "supervision.CaseColumns",
        "supervision.ExportRows",
    };

    private static final String FILL = """
            INSERT INTO supervision.file (case_id, body, year, number, stage, open, channel, kind, received_on, receipt_on,
              due, waiting, corrected_on, extended_on, decided_on, replied_on, ended_on, late, reply, changed_on, calendar)
            SELECT n, 7, 2026, n, CASE WHEN n % 50 = 0 THEN 'UNDER_REVIEW' ELSE 'ARCHIVED' END, n % 50 = 0,
              (ARRAY['ONLINE','MAIL_SIGNED','IN_PERSON'])[1 + n % 3], (ARRAY['NATURAL','BUSINESS','LEGAL'])[1 + n % 3], d, d,
              d + 28, 'NOTHING', CASE WHEN n % 7 = 0 THEN d + 5 END, CASE WHEN n % 11 = 0 THEN d + 20 END,
              CASE WHEN n % 50 > 0 THEN d + 18 END, CASE WHEN n % 50 > 0 THEN d + 20 END,
              CASE WHEN n % 50 > 0 THEN d + 20 END, n % 101 = 0, 'PARTIAL', d + 20, 'cn-2026'
            FROM (SELECT n, date '2024-01-02' + n % 1000 AS d FROM generate_series(1, ?) AS n) AS made""";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private GeneratedCity(CaseOffice office) {
        DataSource source = office.source();
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(source));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(source)));
        context.registerBean(CityClock.class, () -> office.bean(CityClock.class));
        context.registerBean(Bodies.class, () -> office.bean(Bodies.class));
        context.registerBean(Calendars.class, () -> office.bean(Calendars.class));
        try {
            for (String name : BEANS) {
                context.register(Class.forName("cn.zhiqing." + name));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        context.refresh();
    }

    /** @param owner writes the rows */
    public static GeneratedCity of(int cases, CaseOffice office, DataSource owner) {
        JdbcTemplate sql = new JdbcTemplate(owner);
        sql.update("DELETE FROM supervision.file");
        sql.update(FILL, cases);
        sql.execute("ANALYZE supervision.file");
        return new GeneratedCity(office);
    }

    /** Writes every request as a file; returns how many rows it had. */
    public long export(Format format, OutputStream out) throws IOException {
        return context.getBean(ExportRows.class).write(everything(), format, out);
    }

    /** The format by the ending of a file's name. */
    public long export(String ending, OutputStream out) throws IOException {
        return export(Format.of(ending).orElseThrow(), out);
    }

    Watch watch() {
        return context.getBean(Watch.class);
    }

    private static ExportTable everything() {
        Period always = new Period(java.time.LocalDate.of(2000, 1, 1), java.time.LocalDate.of(2100, 1, 1));
        return new ExportTable.Cases(
                WatchQuery.of(Set.of(new BodyId(7)), WatchList.RECEIVED, (@Nullable Period) always));
    }

    @Override
    public void close() {
        context.close();
    }
}
