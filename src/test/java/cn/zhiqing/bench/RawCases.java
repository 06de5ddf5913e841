package cn.zhiqing.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The least one could write by hand: per commit one event inserted and one row updated; nothing decided, sealed or chained. */
final class RawCases implements AutoCloseable {

    private static final String PAYLOAD =
            "{\"on\":\"2026-03-02\",\"kind\":\"GRANT\",\"withheldGrounds\":[],\"factsText\":123456}";
    private static final LocalDate DUE = LocalDate.of(2026, 3, 30);
    private static final String EVENT = "INSERT INTO raw_event (case_id, seq, at, payload) VALUES (?,?,?,?)";
    private static final String BEGIN = "INSERT INTO raw_case (id, version, state, due) VALUES (?,?,?,?)";
    private static final String MOVE =
            "UPDATE raw_case SET version = ?, state = ?, due = ? WHERE id = ? AND version = ?";
    private static final String PUT = BEGIN
            + " ON CONFLICT (id) DO UPDATE SET version = EXCLUDED.version, state = EXCLUDED.state, due = EXCLUDED.due";
    private static final int STEPS = 10;

    private final Connection connection;
    private long next = 1;

    RawCases(DataSource pool, DataSource owner) throws SQLException {
        var tables = new JdbcTemplate(owner);
        tables.execute("CREATE TABLE public.raw_event (id bigserial PRIMARY KEY, case_id bigint NOT NULL, seq int NOT"
                + " NULL, at bigint NOT NULL, payload text NOT NULL, UNIQUE (case_id, seq));"
                + "CREATE TABLE public.raw_case (id bigint PRIMARY KEY, version int NOT NULL, state text NOT NULL, due"
                + " date);"
                + "GRANT ALL ON public.raw_event, public.raw_case, public.raw_event_id_seq TO zhiqing_app");
        connection = pool.getConnection();
        connection.setAutoCommit(false);
    }

    void live(int cases) {
        try (var event = connection.prepareStatement(EVENT);
                var begin = connection.prepareStatement(BEGIN);
                var move = connection.prepareStatement(MOVE)) {
            for (int i = 0; i < cases; i++) {
                long id = next++;
                for (int step = 1; step <= STEPS; step++) {
                    event(event, id, step).executeUpdate();
                    (step == 1 ? begin(begin, id, step) : move(move, id, step)).executeUpdate();
                    connection.commit();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void liveInBatches(int batches, int of) {
        try (var event = connection.prepareStatement(EVENT);
                var put = connection.prepareStatement(PUT)) {
            for (int batch = 0; batch < batches; batch++) {
                for (int i = 0; i < of; i++) {
                    long id = next++;
                    for (int step = 1; step <= STEPS; step++) {
                        event(event, id, step).addBatch();
                    }
                    begin(put, id, STEPS).addBatch();
                }
                event.executeBatch();
                put.executeBatch();
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement event(PreparedStatement s, long id, int step) throws SQLException {
        s.setLong(1, id);
        s.setInt(2, step);
        s.setLong(3, 1_772_424_000_000_000L + step);
        s.setString(4, PAYLOAD);
        return s;
    }

    private static PreparedStatement begin(PreparedStatement s, long id, int version) throws SQLException {
        s.setLong(1, id);
        s.setInt(2, version);
        s.setString(3, "RECEIVED");
        s.setObject(4, DUE);
        return s;
    }

    private static PreparedStatement move(PreparedStatement s, long id, int version) throws SQLException {
        s.setInt(1, version);
        s.setString(2, "UNDER_REVIEW");
        s.setObject(3, DUE);
        s.setLong(4, id);
        s.setInt(5, version - 1);
        return s;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
