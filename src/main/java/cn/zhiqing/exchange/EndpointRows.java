package cn.zhiqing.exchange;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code exchange.endpoint}. */
@Repository
class EndpointRows implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("exchange.endpoint", "推送地址的签名密钥");
    private static final String SELECT = "SELECT id, body, url, topics, made_at, stopped_at FROM exchange.endpoint";

    private final JdbcClient jdbc;
    private final Sealer sealer;

    EndpointRows(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    void insert(Endpoint endpoint, Secret<String> secret) {
        jdbc.sql("INSERT INTO exchange.endpoint (id, body, url, topics, made_at, sealed) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        endpoint.id(),
                        endpoint.body().value(),
                        endpoint.url(),
                        endpoint.topics().stream().map(Topic::name).sorted().collect(Collectors.joining(",")),
                        Timestamp.from(endpoint.madeAt()),
                        sealer.seal(COLUMN.place(endpoint.id()), secret))
                .update();
    }

    Secret<String> secret(long id) {
        byte[] sealed = jdbc.sql("SELECT sealed FROM exchange.endpoint WHERE id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        return sealer.open(COLUMN.place(id), sealed);
    }

    Optional<Endpoint> find(long id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(id)
                .query(EndpointRows::endpoint)
                .optional();
    }

    List<Endpoint> of(Collection<BodyId> bodies) {
        return jdbc.sql(SELECT + " WHERE body = ANY (?) ORDER BY id DESC")
                .param(bodies.stream().map(BodyId::value).toArray(Long[]::new))
                .query(EndpointRows::endpoint)
                .list();
    }

    List<Endpoint> open() {
        return jdbc.sql(SELECT + " WHERE stopped_at IS NULL ORDER BY id")
                .query(EndpointRows::endpoint)
                .list();
    }

    boolean stop(long id, Instant at) {
        return jdbc.sql("UPDATE exchange.endpoint SET stopped_at = ? WHERE id = ? AND stopped_at IS NULL")
                        .params(Timestamp.from(at), id)
                        .update()
                == 1;
    }

    private static Endpoint endpoint(ResultSet row, int number) throws SQLException {
        Timestamp stopped = row.getTimestamp("stopped_at");
        return new Endpoint(
                row.getLong("id"),
                new BodyId(row.getLong("body")),
                row.getString("url"),
                Arrays.stream(row.getString("topics").split(","))
                        .map(Topic::valueOf)
                        .collect(Collectors.toSet()),
                row.getTimestamp("made_at").toInstant(),
                stopped == null ? null : stopped.toInstant());
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
