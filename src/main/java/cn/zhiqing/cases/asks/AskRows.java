package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.keeping.KeptAsks;
import cn.zhiqing.kernel.BodyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code cases.ask}: the list of each body, as its streams tell it. */
@Component
class AskRows {

    private final JdbcClient jdbc;

    AskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the list. */
    record Row(
            long id,
            BodyId body,
            AskKind kind,
            int year,
            int number,
            AskStage stage,
            LocalDate receivedOn,
            String answer) {}

    void put(long id, Ask ask) {
        var answered = ask.answered();
        jdbc.sql("""
                        INSERT INTO cases.ask (id, body, kind, year, number, stage, received, answer, answered, publish_by,
                          forgotten)
                        VALUES (:id, :body, :kind, :year, :number, :stage, :received, :answer, :answered, :publish,
                          :forgotten)
                        ON CONFLICT (id) DO UPDATE SET body = excluded.body, kind = excluded.kind, year = excluded.year,
                          number = excluded.number, received = excluded.received, stage = excluded.stage,
                          answer = excluded.answer, answered = excluded.answered, publish_by = excluded.publish_by,
                          forgotten = excluded.forgotten""")
                .param("id", id)
                .param("body", ask.received().body().value())
                .param("kind", ask.received().kind().name())
                .param("year", ask.received().year())
                .param("number", ask.received().number())
                .param("stage", ask.stage().name())
                .param("received", ask.received().on())
                .param("answer", answered == null ? null : answered.answer().name())
                .param("answered", answered == null ? null : answered.on())
                .param("publish", answered == null ? null : answered.publishBy())
                .param(
                        "forgotten",
                        ask.forgotten() == null ? null : ask.forgotten().on())
                .update();
    }

    /** Answered before a day and not forgotten, in the order of their ids. */
    List<KeptAsks.Ended> ended(LocalDate before, long after, int count) {
        return jdbc.sql("""
                        SELECT id, body, answered FROM cases.ask
                        WHERE answered < :before AND forgotten IS NULL AND id > :after ORDER BY id LIMIT :count""")
                .param("before", before)
                .param("after", after)
                .param("count", count)
                .query((row, _) -> new KeptAsks.Ended(
                        row.getLong(1), new BodyId(row.getLong(2)), row.getObject(3, LocalDate.class)))
                .list();
    }

    /** Those of a body that came or were answered on a day. */
    List<Long> on(BodyId body, LocalDate day) {
        return jdbc.sql("SELECT id FROM cases.ask WHERE body = :body AND (received = :day OR answered = :day)")
                .param("body", body.value())
                .param("day", day)
                .query(Long.class)
                .list();
    }

    /** A part of them: the open ones first and the oldest of these before the others, then the youngest answered. */
    List<Row> of(BodyId body, int from, int count) {
        return jdbc.sql("""
                        SELECT * FROM cases.ask WHERE body = :body
                        ORDER BY answered IS NOT NULL, CASE WHEN answered IS NULL THEN received END,
                          CASE WHEN answered IS NULL THEN id END, received DESC, id DESC
                        LIMIT :count OFFSET :from""")
                .param("body", body.value())
                .param("count", count)
                .param("from", from)
                .query(AskRows::row)
                .list();
    }

    int all(BodyId body) {
        return jdbc.sql("SELECT count(*) FROM cases.ask WHERE body = :body")
                .param("body", body.value())
                .query(Integer.class)
                .single();
    }

    int open(BodyId body) {
        return jdbc.sql("SELECT count(*) FROM cases.ask WHERE body = :body AND answered IS NULL")
                .param("body", body.value())
                .query(Integer.class)
                .single();
    }

    /** What the body said it would publish, and by when. */
    List<Publishable> toPublish(BodyId body) {
        return jdbc.sql(
                        "SELECT id, publish_by FROM cases.ask WHERE body = :body AND publish_by IS NOT NULL ORDER BY publish_by, id")
                .param("body", body.value())
                .query((row, _) -> new Publishable(row.getLong(1), row.getObject(2, LocalDate.class)))
                .list();
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        @Nullable String answer = row.getString("answer");
        return new Row(
                row.getLong("id"),
                new BodyId(row.getLong("body")),
                AskKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("number"),
                AskStage.valueOf(row.getString("stage")),
                row.getObject("received", LocalDate.class),
                answer == null ? "" : AskAnswer.valueOf(answer).label());
    }
}
