package cn.zhiqing.site.kept;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of {@code site.kept_form}: forms of staff whose session had ended, sealed, found by the browser's cookie and the person
 * together. They are forgotten after half an hour, or when the form was sent.
 */
@Repository
class KeptForms implements Resealable {

    private static final SealedColumn COLUMN =
            SealedColumn.of("site.kept_form", "sealed", "site.kept_form/{id}/{staff}", "登录到期时填写的内容");

    static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST_OF_ONE_PERSON = 20;

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Digests digests;
    private final CityClock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    KeptForms(JdbcClient jdbc, Sealer sealer, Digests digests, CityClock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.digests = digests;
        this.clock = clock;
    }

    void keep(Secret<String> cookie, StaffId staff, KeptForm form) {
        forgetExpired();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO site.kept_form (id, shelf, staff, sealed, kept_at, keep_until)
                VALUES (:id, :shelf, :staff, :sealed, :now, :until)""")
                .param("id", id)
                .param("shelf", shelf(cookie))
                .param("staff", staff.value())
                .param("sealed", sealer.seal(COLUMN.place(id, staff.value()), Secret.of(json.writeValueAsString(form))))
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(clock.instant().plus(KEPT)))
                .update();
        jdbc.sql("""
                DELETE FROM site.kept_form WHERE id IN
                (SELECT id FROM site.kept_form WHERE staff = :staff ORDER BY kept_at DESC OFFSET :most)""")
                .param("staff", staff.value())
                .param("most", MOST_OF_ONE_PERSON)
                .update();
    }

    /** What this person left in this browser, youngest first. */
    List<KeptForm> of(Secret<String> cookie, StaffId staff) {
        return rows(cookie, staff).stream().map(Row::form).toList();
    }

    /** The form was sent with a good session: what came of it stands elsewhere now. */
    void forget(Secret<String> cookie, StaffId staff, String action) {
        rows(cookie, staff).stream()
                .filter(row -> row.form().action().equals(action))
                .forEach(row -> jdbc.sql("DELETE FROM site.kept_form WHERE id = :id")
                        .param("id", row.id())
                        .update());
    }

    private record Row(UUID id, KeptForm form) {}

    private List<Row> rows(Secret<String> cookie, StaffId staff) {
        return jdbc.sql("""
                SELECT id, sealed FROM site.kept_form
                WHERE shelf = :shelf AND staff = :staff AND keep_until > :now ORDER BY kept_at DESC""")
                .param("shelf", shelf(cookie))
                .param("staff", staff.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> {
                    UUID id = row.getObject(1, UUID.class);
                    Secret<String> text = sealer.open(COLUMN.place(id, staff.value()), row.getBytes(2));
                    return new Row(id, json.readValue(text.disclose(), KeptForm.class));
                })
                .list();
    }

    void forgetExpired() {
        jdbc.sql("DELETE FROM site.kept_form WHERE keep_until <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private byte[] shelf(Secret<String> cookie) {
        return digests.of(PersonalField.TEXT, cookie.map(text -> "kept-form " + text));
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
