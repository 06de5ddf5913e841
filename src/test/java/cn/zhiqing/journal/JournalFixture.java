package cn.zhiqing.journal;

import cn.zhiqing.kernel.CityClock;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal on a test database without Spring's container, for the tests of every module that records something. */
public final class JournalFixture {

    private final DataSource source;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Bell bell = new Bell();
    private final EventRows rows;
    private final Journal journal;

    private JournalFixture(DataSource source, List<EventCatalogue> catalogues) {
        this.source = source;
        this.template = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.rows = new EventRows(template, new Names(JdbcClient.create(source)));
        this.journal = new Journal(rows, new EventCodec(catalogues), bell);
    }

    /** @param source usually {@code TestDatabase.fresh().asApp()} */
    public static JournalFixture on(DataSource source, EventCatalogue... catalogues) {
        return new JournalFixture(source, List.of(catalogues));
    }

    public Journal journal() {
        return journal;
    }

    public Followers followers(Follower... followers) {
        return new Followers(
                List.of(followers), journal, new Cursors(template, rows), bell, transaction, CityClock.system());
    }

    /** @param home stands for {@code ZHIQING_HOME} */
    public Checkpoints checkpoints(Path home) {
        var files = new JournalFiles(home);
        return new Checkpoints(
                new CheckpointRows(source),
                new Cursors(template, rows),
                new CheckpointKey(files),
                new CheckpointLog(files),
                transaction,
                CityClock.system());
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public DataSource source() {
        return source;
    }

    /** Runs in one transaction and returns its result. */
    public <T> T inTransaction(Supplier<T> work) {
        T result = transaction.execute(_ -> work.get());
        if (result == null) {
            throw new IllegalStateException("nothing came of it");
        }
        return result;
    }
}
