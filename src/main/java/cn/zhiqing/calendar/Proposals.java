package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of proposals; at most one waits. */
final class Proposals {

    private final JdbcClient sql;

    Proposals(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<CalendarProposal> waiting() {
        return sql.sql("SELECT id, year, notice_no, name, content, replaces, proposed_by, proposed_body, proposed_at"
                        + " FROM calendar.proposal WHERE state = 0")
                .query((row, _) -> read(row))
                .optional();
    }

    int add(NoticeFile file, String replaces, Actor.Staff by, Instant at) {
        return sql.sql("INSERT INTO calendar.proposal"
                        + " (year, notice_no, name, content, replaces, proposed_by, proposed_body, proposed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
                .params(
                        file.year(),
                        file.noticeNo(),
                        file.name(),
                        file.content(),
                        replaces,
                        by.id().value(),
                        by.body().value(),
                        at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void adopted(int id) {
        end(id, 1);
    }

    void dropped(int id) {
        end(id, 2);
    }

    private void end(int id, int state) {
        sql.sql("UPDATE calendar.proposal SET state = ? WHERE id = ? AND state = 0")
                .params(state, id)
                .update();
    }

    private static CalendarProposal read(ResultSet row) throws SQLException {
        return new CalendarProposal(
                row.getInt("id"),
                new NoticeFile(
                        row.getInt("year"), row.getString("notice_no"), row.getString("name"), row.getBytes("content")),
                row.getString("replaces"),
                new Actor.Staff(new StaffId(row.getLong("proposed_by")), new BodyId(row.getLong("proposed_body"))),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
