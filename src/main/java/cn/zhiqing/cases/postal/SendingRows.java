package cn.zhiqing.cases.postal;

import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 交寄台账: rows of {@code cases.posting}. */
@Component
class SendingRows {

    private static final int MOST = 500;
    private static final String SELECT = "SELECT p.* FROM cases.posting p JOIN cases.request r ON r.id = p.request ";
    private static final String LAST =
            "request = :request AND sending = (SELECT max(sending) FROM cases.posting WHERE request = :request)";

    private final JdbcClient jdbc;

    SendingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void sent(long request, int sending, CaseEvent.ReplyDispatched it) {
        jdbc.sql("INSERT INTO cases.posting (request, sending, sent_on, way, tracking) VALUES (?, ?, ?, ?, ?)")
                .param(request)
                .param(sending)
                .param(it.on())
                .param(it.way().name())
                .param(it.trackingNo())
                .update();
    }

    void served(long request, LocalDate on) {
        mark("served_on", request, on);
    }

    void failed(long request, LocalDate on) {
        mark("failed_on", request, on);
    }

    private void mark(String column, long request, LocalDate on) {
        jdbc.sql("UPDATE cases.posting SET " + column + " = :on WHERE " + LAST)
                .param("on", on)
                .param("request", request)
                .update();
    }

    void bounced(long request, int sending) {
        jdbc.sql("UPDATE cases.posting SET bounced = true WHERE request = ? AND sending = ? AND way = 'EMAIL'")
                .params(request, sending)
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM cases.posting").update();
    }

    /** What a body handed to the post on a day. */
    List<Sending> posted(BodyId body, LocalDate day) {
        return jdbc.sql(
                        SELECT
                                + "WHERE r.body = ? AND p.sent_on = ? AND p.way = 'POST' ORDER BY p.tracking, p.request LIMIT ?")
                .params(body.value(), day, MOST)
                .query(SendingRows::sending)
                .list();
    }

    /** What did not arrive and was not sent anew: the youngest sending of a case came back, or nobody signed for it in days. */
    List<Sending> astray(BodyId body, LocalDate sentBefore) {
        return jdbc.sql(SELECT + """
                        WHERE r.body = ? AND p.served_on IS NULL
                            AND p.sending = (SELECT max(sending) FROM cases.posting l WHERE l.request = p.request)
                            AND (p.failed_on IS NOT NULL OR p.bounced OR (p.way = 'POST' AND p.sent_on < ?))
                        ORDER BY p.sent_on, p.request LIMIT ?""")
                .params(body.value(), sentBefore, MOST)
                .query(SendingRows::sending)
                .list();
    }

    List<Sending> of(CaseId request) {
        return jdbc.sql(SELECT + "WHERE p.request = ? ORDER BY p.sending")
                .param(request.value())
                .query(SendingRows::sending)
                .list();
    }

    private static Sending sending(ResultSet row, int at) throws SQLException {
        String tracking = row.getString("tracking");
        return new Sending(
                new CaseId(row.getLong("request")),
                row.getInt("sending"),
                row.getObject("sent_on", LocalDate.class),
                DispatchWay.valueOf(row.getString("way")),
                tracking == null ? "" : tracking,
                row.getObject("served_on", LocalDate.class),
                row.getObject("failed_on", LocalDate.class),
                row.getBoolean("bounced"));
    }
}
