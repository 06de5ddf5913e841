package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskKind;
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
                        INSERT INTO cases.ask (id, body, kind, year, number, stage, received, answer, answered, publish_by)
                        VALUES (:id, :body, :kind, :year, :number, :stage, :received, :answer, :answered, :publish)
                        ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, answer = excluded.answer,
                          answered = excluded.answered, publish_by = excluded.publish_by""")
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
                .update();
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
