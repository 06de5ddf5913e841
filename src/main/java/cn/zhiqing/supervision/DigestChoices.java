package cn.zhiqing.supervision;

import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rows of {@code supervision.digest_choice}: who wants the weekly digest, each address sealed to its person. */
@Repository
class DigestChoices implements Resealable {

    private static final SealedColumn COLUMN =
            SealedColumn.of("supervision.digest_choice", "sealed", "supervision.digest_choice/{staff}", "周报的收件邮箱");

    private static final String SELECT =
            "SELECT staff, wanted, chosen_at, sealed FROM supervision.digest_choice WHERE ";

    private final JdbcTemplate jdbc;
    private final Sealer sealer;

    DigestChoices(JdbcTemplate jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    Optional<DigestChoice> of(StaffId staff) {
        return jdbc.query(SELECT + "staff = ?", this::read, staff.value()).stream()
                .findFirst();
    }

    /** Who had said by that moment that they want it. */
    List<DigestChoice> wantedAt(Instant moment) {
        return jdbc.query(SELECT + "wanted AND chosen_at <= ? ORDER BY staff", this::read, Timestamp.from(moment));
    }

    /** Puts the choice in the place of an earlier one; in the caller's transaction. */
    void put(DigestChoice choice) {
        jdbc.update(
                "INSERT INTO supervision.digest_choice (staff, wanted, chosen_at, sealed) VALUES (?,?,?,?)"
                        + " ON CONFLICT (staff) DO UPDATE SET wanted = EXCLUDED.wanted, chosen_at = EXCLUDED.chosen_at,"
                        + " sealed = EXCLUDED.sealed",
                choice.staff().value(),
                choice.wanted(),
                Timestamp.from(choice.at()),
                sealer.seal(COLUMN.place(choice.staff().value()), choice.address()));
    }

    private DigestChoice read(ResultSet row, int number) throws SQLException {
        long staff = row.getLong("staff");
        Secret<String> address = sealer.open(COLUMN.place(staff), row.getBytes("sealed"));
        return new DigestChoice(
                new StaffId(staff),
                row.getBoolean("wanted"),
                address,
                row.getTimestamp("chosen_at").toInstant());
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
