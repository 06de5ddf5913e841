package cn.zhiqing.access.signin;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 账号 Rows of {@code access.credential}: what proves a person, and how often that failed. */
@Component
public class Accounts {

    /** After so long without a lock a new failure counts as the first again. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient sql;
    private final PasswordHash hash;
    private final CityClock clock;

    Accounts(JdbcClient sql, PasswordHash hash, CityClock clock) {
        this.sql = sql;
        this.hash = hash;
        this.clock = clock;
    }

    record Account(StaffId staff, String hash) {}

    /**
     * What a running session is measured by.
     *
     * @param setAt when the password was last set; sessions begun with an older one are over
     */
    record Standing(boolean enabled, boolean changePassword, Instant setAt) {}

    /** Gives a person their first password or a new one, and unlocks the account. */
    public void setPassword(StaffId staff, String password, boolean mustChange) {
        sql.sql("""
                        INSERT INTO access.credential (staff, password_hash, change_password, set_at)
                        VALUES (:staff, :hash, :change, :now)
                        ON CONFLICT (staff) DO UPDATE SET password_hash = :hash, change_password = :change,
                          set_at = :now, failures = 0, locked_until = NULL""")
                .param("staff", staff.value())
                .param("hash", hash.make(password))
                .param("change", mustChange)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether this is the person's password; nothing is counted. */
    public boolean isPasswordOf(StaffId staff, String password) {
        return hash.matches(
                password,
                sql.sql("SELECT password_hash FROM access.credential WHERE staff = :staff")
                        .param("staff", staff.value())
                        .query(String.class)
                        .optional()
                        .orElse(null));
    }

    Optional<Account> enabled(String login) {
        return sql.sql("""
                        SELECT staff, password_hash FROM access.credential JOIN access.staff ON id = staff
                        WHERE login = :login AND enabled""")
                .param("login", login)
                .query((row, number) -> new Account(new StaffId(row.getLong(1)), row.getString(2)))
                .optional();
    }

    /**
     * Counts an attempt as failed before it is looked at, so that many at once cannot all be tried.
     *
     * @return the failures in a row with this one; empty while the account rests
     */
    Optional<Integer> countAttempt(StaffId staff) {
        Instant now = clock.instant();
        Optional<Integer> failures = sql.sql("""
                        UPDATE access.credential
                        SET failures = CASE WHEN locked_until < :longAgo THEN 1 ELSE failures + 1 END
                        WHERE staff = :staff AND (locked_until IS NULL OR locked_until <= :now)
                        RETURNING failures""")
                .param("longAgo", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                .param("staff", staff.value())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .optional();
        failures.map(LockOut::restAfter)
                .filter(Duration::isPositive)
                .ifPresent(rest -> sql.sql("UPDATE access.credential SET locked_until = :until WHERE staff = :staff")
                        .param("until", Timestamp.from(now.plus(rest)))
                        .param("staff", staff.value())
                        .update());
        return failures;
    }

    void forgetFailures(StaffId staff) {
        sql.sql("UPDATE access.credential SET failures = 0, locked_until = NULL WHERE staff = :staff")
                .param("staff", staff.value())
                .update();
    }

    Optional<Standing> standing(StaffId staff) {
        return sql.sql("""
                        SELECT enabled, change_password, set_at FROM access.credential JOIN access.staff ON id = staff
                        WHERE staff = :staff""")
                .param("staff", staff.value())
                .query((row, number) -> new Standing(
                        row.getBoolean(1),
                        row.getBoolean(2),
                        row.getTimestamp(3).toInstant()))
                .optional();
    }
}
