package cn.zhiqing.access.signin;

import cn.zhiqing.access.events.AccessEvent;
import cn.zhiqing.access.events.Announcer;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides whether a name and a password let somebody in. The answer is the same, and takes as long, for an unknown name, a
 * wrong password, a disabled and a resting account: who guesses learns nothing.
 */
@Component
class SignInDesk {

    /** All of them in one stream: who they are is not known. */
    private static final StreamId STRANGERS = new StreamId("stranger", 1);

    private final Accounts accounts;
    private final PasswordHash hash;
    private final AddressGuard guard;
    private final Announcer announcer;
    private final Strangers strangers;
    private final TransactionTemplate transaction;

    SignInDesk(
            Accounts accounts,
            PasswordHash hash,
            AddressGuard guard,
            Announcer announcer,
            Strangers strangers,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.hash = hash;
        this.guard = guard;
        this.announcer = announcer;
        this.strangers = strangers;
        this.transaction = transaction;
    }

    /** The person, when the password is theirs and the account is neither disabled nor resting. */
    Optional<StaffId> admit(String typedLogin, String password, String address) {
        String login = typedLogin.strip().toLowerCase(Locale.ROOT);
        return guard.holdsUp(address, login)
                ? guard.inTurn(address, () -> tried(login, password, address))
                : tried(login, password, address);
    }

    private Optional<StaffId> tried(String login, String password, String address) {
        Accounts.Account account = accounts.enabled(login).orElse(null);
        Integer failures = account == null ? null : counted(account.staff());
        if (!hash.matches(password, account == null || failures == null ? null : account.hash())) {
            guard.failed(address);
            if (account == null) {
                tellOfStranger(login);
            }
            tellOfFailure(account, failures);
            return Optional.empty();
        }
        StaffId staff = java.util.Objects.requireNonNull(account).staff();
        guard.succeeded(address, login);
        transaction.executeWithoutResult(status -> {
            accounts.forgetFailures(staff);
            announcer.announce(stream(staff), new AccessEvent.SignedIn(staff), Actor.MACHINE);
        });
        return Optional.of(staff);
    }

    /** The failures in a row with this attempt; null while the account rests. */
    private @Nullable Integer counted(StaffId staff) {
        Optional<Integer> failures = transaction.execute(status -> accounts.countAttempt(staff));
        return failures == null ? null : failures.orElse(null);
    }

    private void tellOfFailure(Accounts.@Nullable Account account, @Nullable Integer failures) {
        if (account == null || failures == null) {
            return;
        }
        StaffId staff = account.staff();
        AccessEvent event = failures <= LockOut.FORGIVEN
                ? new AccessEvent.SignInFailed(staff, failures)
                : new AccessEvent.AccountLocked(staff, failures);
        transaction.executeWithoutResult(status -> announcer.announce(stream(staff), event, Actor.MACHINE));
    }

    private void tellOfStranger(String login) {
        strangers.refused(login).ifPresent(event -> {
            try {
                transaction.executeWithoutResult(status -> announcer.announce(STRANGERS, event, Actor.MACHINE));
            } catch (OptimisticLockingFailureException atTheSameMoment) {
                strangers.notTold(event.attempts());
            }
        });
    }

    private static StreamId stream(StaffId staff) {
        return new StreamId("staff", staff.value());
    }
}
