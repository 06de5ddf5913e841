package cn.zhiqing.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Checks that the journal is what was recorded, and writes it out for others to check. Reads one unchanging moment of it. */
@Component
public class JournalAudit {

    private final DataSource source;
    private final CheckpointKey key;
    private final CheckpointLog log;

    JournalAudit(DataSource source, CheckpointKey key, CheckpointLog log) {
        this.source = source;
        this.key = key;
        this.log = log;
    }

    /**
     * An auditor without Spring's container, for the command line.
     *
     * @param home the folder named by {@code ZHIQING_HOME}
     */
    public static JournalAudit of(DataSource source, Path home) {
        var files = new JournalFiles(home);
        return new JournalAudit(source, new CheckpointKey(files), new CheckpointLog(files));
    }

    /**
     * What was read.
     *
     * @param unsealed events younger than the last checkpoint: chained, but not signed yet
     */
    public record Summary(
            long events, long streams, long checkpoints, long unsealed, long findings, String publicKey) {}

    /** Reads everything, in constant memory, and reports every finding. */
    public Summary verify(Consumer<Finding> report) {
        return inOneMoment(connection -> verify(connection, report));
    }

    /**
     * Writes everything as JSON lines (docs/journal-format.md).
     *
     * @return the number of lines
     */
    public long export(Path file) {
        return inOneMoment(connection -> export(connection, file));
    }

    Summary verify(Connection connection, Consumer<Finding> report) throws SQLException {
        var findings = new AtomicLong();
        Consumer<Finding> counted = finding -> {
            findings.incrementAndGet();
            report.accept(finding);
        };
        var chains = new ChainCheck(counted);
        try (AuditRows rows = AuditRows.byStream(connection)) {
            rows.forEachEvent(chains::accept);
        }
        String publicKey = key.publicKey();
        var seals = new CheckpointCheck(publicKey, counted);
        long unsealed = sealed(connection, seals);
        log(connection, counted);
        return new Summary(
                chains.events(), chains.streams(), seals.last().number(), unsealed, findings.get(), publicKey);
    }

    long export(Connection connection, Path file) throws SQLException {
        try (var export = new JournalExport(file)) {
            export.header(key.publicKey());
            try (AuditRows events = AuditRows.byTransaction(connection);
                    AuditRows checkpoints = AuditRows.checkpoints(connection)) {
                boolean event = events.next();
                while (checkpoints.next()) {
                    Checkpoint c = checkpoints.checkpoint();
                    for (; event && events.event().key().xid() < c.upper(); event = events.next()) {
                        export.event(events.event());
                    }
                    export.checkpoint(c);
                }
                for (; event; event = events.next()) {
                    export.event(events.event());
                }
            }
            log.forEach(export::logged);
            return export.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The export to " + file + " could not be written", e);
        }
    }

    private static long sealed(Connection connection, CheckpointCheck seals) throws SQLException {
        try (AuditRows events = AuditRows.byTransaction(connection);
                AuditRows checkpoints = AuditRows.checkpoints(connection)) {
            var leaves = new Leaves(events, seals);
            while (checkpoints.next()) {
                seals.accept(checkpoints.checkpoint(), leaves::addBelow);
            }
            return leaves.rest();
        }
    }

    private void log(Connection connection, Consumer<Finding> report) throws SQLException {
        var check = new LogCheck(report);
        try (var lookUp =
                connection.prepareStatement("SELECT encode(hash, 'hex') FROM journal.checkpoint WHERE number = ?")) {
            log.forEach(entry -> check.accept(entry, number -> {
                try {
                    lookUp.setLong(1, number);
                    try (var row = lookUp.executeQuery()) {
                        return row.next() ? String.valueOf(row.getString(1)) : "";
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException("checkpoint " + number + " could not be read", e);
                }
            }));
        }
    }

    private <T> T inOneMoment(Reading<T> reading) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                return reading.from(connection);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The journal could not be read", e);
        }
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }
}
