package cn.zhiqing.cases.fees;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.FeeEvent;
import cn.zhiqing.cases.events.PaymentWay;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 收费台账: rows of {@code cases.fee} and {@code cases.fee_refund}. */
@Component
class FeeRows {

    private static final long FEN = 100;

    private static final String FROM = """
            FROM (SELECT f.*, r.body, r.year, r.number,
                    coalesce((SELECT sum(amount) FROM cases.fee_refund b
                        WHERE b.request = f.request AND b.notice = f.notice), 0) AS refunded,
                    (SELECT count(*) FROM cases.fee_refund b
                        WHERE b.request = f.request AND b.notice = f.notice) AS refunds,
                    CASE WHEN f.paid_on IS NOT NULL THEN 'PAID' WHEN f.lapsed THEN 'LAPSED'
                        WHEN f.ended_on IS NOT NULL THEN 'ENDED' ELSE 'WAITING' END AS state
                FROM cases.fee f JOIN cases.request r ON r.id = f.request) fee
            """;

    private static final String WHERE = """
            WHERE body = ANY (:bodies) AND (:from::date IS NULL OR notice_on >= :from::date)
                AND (:to::date IS NULL OR notice_on <= :to::date) AND (:state::text IS NULL OR state = :state::text)
                AND (:basis::text IS NULL OR basis = :basis::text) AND (NOT :refundedOnly OR refunded > 0)
            """;

    private static final String LAST =
            "request = :request AND notice = (SELECT max(notice) FROM cases.fee WHERE request = :request)";

    private final JdbcClient jdbc;

    FeeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void noticed(long request, int notice, CaseEvent.FeeNoticeSent it) {
        jdbc.sql("""
                        INSERT INTO cases.fee (request, notice, notice_on, basis, quantity, before, asked)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        request,
                        notice,
                        it.on(),
                        it.basis().name(),
                        it.quantity(),
                        it.before(),
                        Math.multiplyExact(it.amount(), FEN))
                .update();
    }

    void received(long request, LocalDate on) {
        jdbc.sql("UPDATE cases.fee SET received_on = :on WHERE " + LAST)
                .param("on", on)
                .param("request", request)
                .update();
    }

    void paid(long request, CaseEvent.FeePaid it) {
        jdbc.sql("UPDATE cases.fee SET paid_on = :on, way = :way, receipt = :receipt WHERE " + LAST)
                .param("on", it.on())
                .param("way", it.way().name())
                .param("receipt", it.receiptNo())
                .param("request", request)
                .update();
    }

    /** A case that ends takes the notice that nobody paid with it. */
    void ended(long request, LocalDate on, boolean lapsed) {
        jdbc.sql("UPDATE cases.fee SET ended_on = :on, lapsed = :lapsed WHERE paid_on IS NULL AND " + LAST)
                .param("on", on)
                .param("lapsed", lapsed)
                .param("request", request)
                .update();
    }

    void refunded(long request, int refund, FeeEvent.FeeRefunded it) {
        jdbc.sql("INSERT INTO cases.fee_refund VALUES (?, ?, ?, ?, ?, ?)")
                .params(request, refund, it.notice(), it.on(), it.fen(), it.voucher())
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM cases.fee_refund").update();
        jdbc.sql("DELETE FROM cases.fee").update();
    }

    List<Fee> page(FeeQuery query, int from, int count) {
        return narrowed(
                        "SELECT * " + FROM + WHERE
                                + " ORDER BY notice_on DESC, request DESC, notice OFFSET :offset LIMIT :count",
                        query)
                .param("offset", from)
                .param("count", count)
                .query(FeeRows::fee)
                .list();
    }

    Optional<Fee> find(CaseId request, int notice) {
        return jdbc.sql("SELECT * " + FROM + " WHERE request = ? AND notice = ?")
                .params(request.value(), notice)
                .query(FeeRows::fee)
                .optional();
    }

    List<Fee> of(CaseId request) {
        return jdbc.sql("SELECT * " + FROM + " WHERE request = ? ORDER BY notice")
                .param(request.value())
                .query(FeeRows::fee)
                .list();
    }

    FeeTotals totals(FeeQuery query) {
        var lines = new EnumMap<Fee.State, FeeTotals.Line>(Fee.State.class);
        long[] back = new long[2];
        narrowed(
                        "SELECT state, count(*), coalesce(sum(asked), 0), coalesce(sum(refunds), 0),"
                                + " coalesce(sum(refunded), 0) " + FROM + WHERE + " GROUP BY state",
                        query)
                .query(row -> {
                    lines.put(Fee.State.valueOf(row.getString(1)), new FeeTotals.Line(row.getLong(2), row.getLong(3)));
                    back[0] += row.getLong(4);
                    back[1] += row.getLong(5);
                });
        return new FeeTotals(lines, back[0], back[1]);
    }

    private JdbcClient.StatementSpec narrowed(String sql, FeeQuery query) {
        var state = query.state();
        var basis = query.basis();
        return jdbc.sql(sql)
                .param("bodies", query.bodies().stream().map(BodyId::value).toArray(Long[]::new))
                .param("from", query.from())
                .param("to", query.to())
                .param("state", state == null ? null : state.name())
                .param("basis", basis == null ? null : basis.name())
                .param("refundedOnly", query.refundedOnly());
    }

    private static Fee fee(ResultSet row, int at) throws SQLException {
        String way = row.getString("way");
        String receipt = row.getString("receipt");
        return new Fee(
                new CaseId(row.getLong("request")),
                row.getInt("notice"),
                new BodyId(row.getLong("body")),
                new CaseNumber(row.getInt("year"), row.getInt("number")),
                row.getObject("notice_on", LocalDate.class),
                FeeBasis.valueOf(row.getString("basis")),
                row.getInt("quantity"),
                row.getInt("before"),
                row.getLong("asked"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("paid_on", LocalDate.class),
                way == null ? null : PaymentWay.valueOf(way),
                receipt == null ? "" : receipt,
                row.getObject("ended_on", LocalDate.class),
                Fee.State.valueOf(row.getString("state")),
                row.getLong("refunded"));
    }
}
