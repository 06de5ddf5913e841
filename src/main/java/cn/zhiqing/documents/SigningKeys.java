package cn.zhiqing.documents;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 机关签名密钥: rows of {@code documents.signing_key}; a body's first key is made when it first signs. */
@Component
class SigningKeys implements Resealable {

    private static final SealedColumn COLUMN =
            SealedColumn.of("documents.signing_key", "sealed", "documents.signing_key/{body}/{number}", "机关签名密钥");

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final CityClock clock;

    SigningKeys(JdbcClient jdbc, Sealer sealer, CityClock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** A body's key with its private number, which is never kept longer than one signature takes. */
    record Key(int number, BigInteger privateNumber) {}

    /** The newest key of a body, made now when it has none. */
    Key active(BodyId body, SecureRandom random) {
        if (newest(body) == 0) {
            add(body, 1, random);
        }
        int number = newest(body);
        byte[] sealed = jdbc.sql("SELECT sealed FROM documents.signing_key WHERE body = ? AND number = ?")
                .params(body.value(), number)
                .query(byte[].class)
                .single();
        String hex = sealer.open(COLUMN.place(body.value(), number), sealed).disclose();
        return new Key(number, new BigInteger(hex, 16));
    }

    /** Adds a key that is used from now on; older ones stay to verify. */
    int renew(BodyId body, SecureRandom random) {
        int number = newest(body) + 1;
        add(body, number, random);
        return number;
    }

    byte[] publicPoint(BodyId body, int number) {
        return jdbc.sql("SELECT public FROM documents.signing_key WHERE body = ? AND number = ?")
                .params(body.value(), number)
                .query(byte[].class)
                .single();
    }

    private int newest(BodyId body) {
        return jdbc.sql("SELECT coalesce(max(number), 0) FROM documents.signing_key WHERE body = ?")
                .param(body.value())
                .query(Integer.class)
                .single();
    }

    private void add(BodyId body, int number, SecureRandom random) {
        var pair = PaperSeal.newPair(random);
        byte[] sealed = sealer.seal(
                COLUMN.place(body.value(), number),
                Secret.of(pair.privateNumber().toString(16)));
        jdbc.sql("""
                        INSERT INTO documents.signing_key (body, number, made_at, public, sealed) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(
                        body.value(),
                        number,
                        Timestamp.from(clock.instant()),
                        HexFormat.of().parseHex(pair.publicPoint()),
                        sealed)
                .update();
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
