package cn.zhiqing.documents;

import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 已签名的文书: rows of {@code documents.signed}; never changed, the bytes sealed to their code and form. */
@Component
class SignedPapers implements Resealable {

    private static final SealedColumn COLUMN =
            SealedColumn.of("documents.signed", "sealed", "documents.signed/{code}/{form}", "已签名的文书");

    private final JdbcClient jdbc;
    private final Sealer sealer;

    SignedPapers(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /**
     * One signed file as it stands in its row.
     *
     * @param digest hexadecimal
     * @param signature Base64
     */
    record Row(
            VerificationCode code,
            PaperForm form,
            BodyId body,
            int key,
            Instant signedAt,
            String digest,
            String signature) {}

    void insert(Row row, byte[] bytes) {
        String text = Base64.getEncoder().encodeToString(bytes);
        jdbc.sql("""
                        INSERT INTO documents.signed (code, form, body, key, signed_at, digest, signature, sealed)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.code().text(),
                        row.form().name(),
                        row.body().value(),
                        row.key(),
                        Timestamp.from(row.signedAt()),
                        HexFormat.of().parseHex(row.digest()),
                        Base64.getDecoder().decode(row.signature()),
                        sealer.seal(COLUMN.place(row.code(), row.form()), Secret.of(text)))
                .update();
    }

    List<Row> find(VerificationCode code) {
        return jdbc.sql("""
                        SELECT code, form, body, key, signed_at, digest, signature
                        FROM documents.signed WHERE code = ? ORDER BY form""").param(code.text()).query(SignedPapers::row).list();
    }

    Optional<byte[]> bytes(VerificationCode code, PaperForm form) {
        return jdbc.sql("SELECT sealed FROM documents.signed WHERE code = ? AND form = ?")
                .params(code.text(), form.name())
                .query(byte[].class)
                .optional()
                .map(closed -> Base64.getDecoder()
                        .decode(sealer.open(COLUMN.place(code, form), closed).disclose()));
    }

    /** A sealed nothing in the place of the bytes of every form. */
    int forget(VerificationCode code) {
        int done = 0;
        for (Row row : find(code)) {
            done += jdbc.sql("UPDATE documents.signed SET sealed = ? WHERE code = ? AND form = ?")
                    .params(
                            sealer.seal(COLUMN.place(code, row.form()), Secret.of("")),
                            code.text(),
                            row.form().name())
                    .update();
        }
        return done;
    }

    private static Row row(ResultSet row, int at) throws SQLException {
        return new Row(
                new VerificationCode(row.getString("code")),
                PaperForm.valueOf(row.getString("form")),
                new BodyId(row.getLong("body")),
                row.getInt("key"),
                row.getTimestamp("signed_at").toInstant(),
                HexFormat.of().formatHex(row.getBytes("digest")),
                Base64.getEncoder().encodeToString(row.getBytes("signature")));
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
