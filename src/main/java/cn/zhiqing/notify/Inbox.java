package cn.zhiqing.notify;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 站内消息 What colleagues were told. Everybody reads their own only. */
@Component
public class Inbox {

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final CityClock clock;

    Inbox(JdbcClient jdbc, Sealer sealer, CityClock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** A message; {@code link} is empty when it leads nowhere. */
    public record Line(long id, Secret<String> subject, Secret<String> text, String link, Instant at, boolean unread) {}

    /** Some messages of a colleague: the unread first, then the newest. {@code from} counts from 0. */
    public List<Line> lines(StaffId staff, int from, int count) {
        return jdbc.sql("SELECT id, key, subject, body, link, posted_at, read_at FROM notify.message"
                        + " WHERE way = 'INBOX' AND staff = :staff"
                        + " ORDER BY (read_at IS NULL) DESC, id DESC OFFSET :from LIMIT :count")
                .param("staff", staff.value())
                .param("from", from)
                .param("count", count)
                .query((row, _) -> line(row))
                .list();
    }

    public int size(StaffId staff) {
        return jdbc.sql("SELECT count(*) FROM notify.message WHERE way = 'INBOX' AND staff = :staff")
                .param("staff", staff.value())
                .query(Integer.class)
                .single();
    }

    public int unread(StaffId staff) {
        return jdbc.sql("SELECT count(*) FROM notify.message"
                        + " WHERE way = 'INBOX' AND staff = :staff AND read_at IS NULL")
                .param("staff", staff.value())
                .query(Integer.class)
                .single();
    }

    /** Marks one as read and gives it; empty when there is none of that number for this colleague. */
    public Optional<Line> read(StaffId staff, long id) {
        jdbc.sql("UPDATE notify.message SET read_at = :now"
                        + " WHERE way = 'INBOX' AND staff = :staff AND id = :id AND read_at IS NULL")
                .param("now", Rows.time(clock.instant()))
                .param("staff", staff.value())
                .param("id", id)
                .update();
        return jdbc.sql("SELECT id, key, subject, body, link, posted_at, read_at FROM notify.message"
                        + " WHERE way = 'INBOX' AND staff = :staff AND id = :id")
                .param("staff", staff.value())
                .param("id", id)
                .query((row, _) -> line(row))
                .optional();
    }

    /** Marks all as read that came up to {@code newest}, so that one which comes just now stays unread. */
    public int readAll(StaffId staff, long newest) {
        return jdbc.sql("UPDATE notify.message SET read_at = :now"
                        + " WHERE way = 'INBOX' AND staff = :staff AND id <= :newest AND read_at IS NULL")
                .param("now", Rows.time(clock.instant()))
                .param("staff", staff.value())
                .param("newest", newest)
                .update();
    }

    private Line line(ResultSet row) throws SQLException {
        String key = row.getString("key");
        return new Line(
                row.getLong("id"),
                sealer.open(Messages.SUBJECT.place(key), row.getBytes("subject")),
                sealer.open(Messages.BODY.place(key), row.getBytes("body")),
                row.getString("link"),
                Rows.moment(row, "posted_at"),
                row.getObject("read_at") == null);
    }
}
