package cn.zhiqing.archive;

import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 保管期限表: rows of {@code archive.retention}, data with a day; a rule of the body goes before the one of the city. */
@Repository
class RetentionRules {

    private static final long EVERY_BODY = 0;

    private final JdbcClient jdbc;

    RetentionRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line of the table.
     *
     * @param body null for every body without a rule of its own
     */
    record Rule(@Nullable BodyId body, FileClass fileClass, LocalDate from, Period period) {}

    /** Every line there ever was, the latest first. */
    List<Rule> all() {
        return new ArrayList<>(jdbc.sql("SELECT * FROM archive.retention ORDER BY body, class, valid_from DESC")
                .query((row, _) -> new Rule(
                        row.getLong("body") == EVERY_BODY ? null : new BodyId(row.getLong("body")),
                        FileClass.valueOf(row.getString("class")),
                        row.getObject("valid_from", LocalDate.class),
                        Period.valueOf(row.getString("period"))))
                .list());
    }

    /** How long a file of this class is kept that the body archived on this day. */
    static Period period(List<Rule> rules, BodyId body, FileClass fileClass, LocalDate archivedOn) {
        Period city = null;
        for (Rule rule : rules) {
            boolean counts = rule.fileClass() == fileClass && !rule.from().isAfter(archivedOn);
            if (counts && body.equals(rule.body())) {
                return rule.period();
            }
            if (counts && rule.body() == null && city == null) {
                city = rule.period();
            }
        }
        return city == null ? Period.PERMANENT : city;
    }

    /** Adds a line; false when there is one of that day already. */
    boolean add(Rule rule) {
        return jdbc.sql("""
                        INSERT INTO archive.retention (body, class, valid_from, period) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                        .params(
                                rule.body() == null ? EVERY_BODY : rule.body().value(),
                                rule.fileClass().name(),
                                rule.from(),
                                rule.period().name())
                        .update()
                == 1;
    }
}
