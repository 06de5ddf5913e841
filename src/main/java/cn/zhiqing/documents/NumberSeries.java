package cn.zhiqing.documents;

import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 发文字号 Numbers of documents per body, year and kind, without gaps. A number is drawn in the transaction of the document
 * that bears it: the row stays locked until that ends, so a number is either used or never given. What is not used after all is
 * voided and kept (废号), never given again.
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One row of numbers.
     *
     * @param kind the words before the year, for example 公开告; at most 40 characters
     */
    public record Series(BodyId body, int year, String kind) {
        public Series {
            if (kind.isBlank() || kind.length() > 40) {
                throw new IllegalArgumentException("the kind of a series has 1 to 40 characters");
            }
        }
    }

    /** 废号 A number given and not used. */
    public record Voided(int number, LocalDate on, String reason) {}

    /** The next number; the caller's transaction must be open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(Series series) {
        return jdbc.sql("""
                        INSERT INTO documents.series AS s (body, year, kind, last) VALUES (?, ?, ?, 1)
                        ON CONFLICT (body, year, kind) DO UPDATE SET last = s.last + 1 RETURNING last""")
                .params(series.body().value(), series.year(), series.kind())
                .query(Integer.class)
                .single();
    }

    /**
     * Marks a given number as not used; a second time changes nothing.
     *
     * @throws IllegalArgumentException when the number was never given
     */
    @Transactional
    public void voidNumber(Series series, Voided number) {
        if (number.number() < 1 || number.number() > last(series)) {
            throw new IllegalArgumentException("number " + number.number() + " of " + series + " was never given");
        }
        jdbc.sql("""
                        INSERT INTO documents.voided (body, year, kind, number, day, reason) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(
                        series.body().value(),
                        series.year(),
                        series.kind(),
                        number.number(),
                        number.on(),
                        number.reason())
                .update();
    }

    /** The last number given; 0 when none was. */
    public int last(Series series) {
        return jdbc.sql("SELECT last FROM documents.series WHERE body = ? AND year = ? AND kind = ?")
                .params(series.body().value(), series.year(), series.kind())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The voided numbers in their order. */
    public List<Voided> voided(Series series) {
        return jdbc.sql("""
                        SELECT number, day AS "on", reason FROM documents.voided
                        WHERE body = ? AND year = ? AND kind = ? ORDER BY number""")
                .params(series.body().value(), series.year(), series.kind())
                .query(Voided.class)
                .list();
    }
}
