package cn.zhiqing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.documents.NumberSeries.Series;
import cn.zhiqing.documents.NumberSeries.Voided;
import cn.zhiqing.kernel.BodyId;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("发文字号: a row of numbers per body, year and kind, without gaps")
class NumberSeriesTest {

    private static final Series REPLIES = new Series(new BodyId(7), 2026, "公开告");
    private static final int THREADS = 64;
    private static final int NUMBERS = 10_000;

    @Test
    @DisplayName("64 hands draw 10,000 numbers, some of which fail afterwards: no gap, none twice")
    void noGapNoDouble() throws Exception {
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(TestDatabase.fresh().asApp());
            pool.setMaximumPoolSize(24);
            pool.setConnectionTimeout(120_000);
            try (var office = new DocumentsOffice(pool);
                    var hands = Executors.newFixedThreadPool(THREADS)) {
                var work = new ArrayList<Callable<List<Integer>>>();
                for (int hand = 0; hand < THREADS; hand++) {
                    int share = NUMBERS / THREADS + (hand < NUMBERS % THREADS ? 1 : 0);
                    work.add(() -> draw(office, share));
                }
                var drawn = new ArrayList<Integer>();
                for (var result : hands.invokeAll(work)) {
                    drawn.addAll(result.get());
                }
                assertThat(drawn.stream().sorted().toList())
                        .isEqualTo(IntStream.rangeClosed(1, NUMBERS).boxed().toList());
                assertThat(office.get(NumberSeries.class).last(REPLIES)).isEqualTo(NUMBERS);
            }
        }
    }

    private static List<Integer> draw(DocumentsOffice office, int share) {
        var series = office.get(NumberSeries.class);
        var transaction = office.get(TransactionTemplate.class);
        var drawn = new ArrayList<Integer>();
        for (int i = 0; i < share; i++) {
            if (i % 10 == 3) {
                transaction.executeWithoutResult(status -> {
                    series.next(REPLIES);
                    status.setRollbackOnly();
                });
            }
            drawn.add(transaction.execute(_ -> series.next(REPLIES)));
        }
        return drawn;
    }

    @Test
    @DisplayName("a number is drawn only within the transaction of its document")
    void inTransaction() {
        try (var office = DocumentsOffice.fresh()) {
            assertThatThrownBy(() -> office.get(NumberSeries.class).next(REPLIES))
                    .isInstanceOf(IllegalTransactionStateException.class);
        }
    }

    @Test
    @DisplayName("voided numbers are kept with day and reason and never given again; years and kinds count apart")
    void voids() {
        try (var office = DocumentsOffice.fresh()) {
            var series = office.get(NumberSeries.class);
            var transaction = office.get(TransactionTemplate.class);
            transaction.executeWithoutResult(_ -> {
                series.next(REPLIES);
                series.next(REPLIES);
            });
            var voided = new Voided(2, LocalDate.of(2026, 3, 6), "签发后撤销");
            series.voidNumber(REPLIES, voided);
            series.voidNumber(REPLIES, voided);
            assertThat(series.voided(REPLIES)).containsExactly(voided);
            assertThat(transaction.<Integer>execute(_ -> series.next(REPLIES))).isEqualTo(3);
            assertThat(transaction.<Integer>execute(_ -> series.next(new Series(new BodyId(7), 2027, "公开告"))))
                    .isEqualTo(1);
            assertThatThrownBy(() -> series.voidNumber(REPLIES, new Voided(9, LocalDate.of(2026, 3, 6), "没有发出")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
