package cn.zhiqing.access;

import cn.zhiqing.access.events.AccessEvent;
import cn.zhiqing.access.signin.Accounts;
import cn.zhiqing.access.signin.PasswordRules;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 人员名册 Adds and changes bodies and staff; every change is announced to the journal in its own transaction. Whether
 * {@code who} may do it is asked of the {@link Doorkeeper} before.
 */
@Component
public class Roster {

    private final BodyTable bodies;
    private final StaffTable staff;
    private final Accounts accounts;
    private final Bookkeeping books;

    Roster(BodyTable bodies, StaffTable staff, Accounts accounts, Bookkeeping books) {
        this.bodies = bodies;
        this.staff = staff;
        this.accounts = accounts;
        this.books = books;
    }

    public Outcome<BodyId> addBody(NewBody body, Actor who) {
        return books.change(() -> {
            List<Refusal> wrong = BodyRules.check(body, null, bodies.tree());
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            BodyId id = bodies.insert(body);
            books.tell(
                    id, new AccessEvent.BodyAdded(id, body.code(), body.kind().name()), who);
            return Outcome.accepted(id);
        });
    }

    /** Changes everything but the code, which is for ever. */
    public Outcome<BodyId> changeBody(BodyId id, NewBody body, Actor who) {
        return books.change(() -> {
            List<Refusal> wrong = BodyRules.check(body, id, bodies.tree());
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            bodies.update(id, body);
            books.tell(id, new AccessEvent.BodyChanged(id), who);
            return Outcome.accepted(id);
        });
    }

    /** Enters a person with a first password and their roles at their own body. */
    public Outcome<StaffId> addStaff(NewStaff told, Actor who) {
        return books.change(() -> {
            List<Refusal> wrong = check(told);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            StaffId id = staff.insert(told);
            accounts.setPassword(id, told.password(), told.changePassword());
            books.tell(id, new AccessEvent.StaffAdded(id, told.body()), who);
            told.roles().stream().sorted().forEach(role -> {
                staff.addPost(id, new Post(told.body(), role));
                books.tell(id, new AccessEvent.RoleGranted(id, told.body(), role.name()), who);
            });
            return Outcome.accepted(id);
        });
    }

    private List<Refusal> check(NewStaff told) {
        List<Refusal> wrong = new ArrayList<>();
        StaffRules.aLoginIsShortAndInAscii(told.login()).ifPresent(wrong::add);
        StaffRules.aPersonHasAName(told.name()).ifPresent(wrong::add);
        StaffRules.when(staff.byLogin(told.login()).isPresent(), StaffRules.LOGIN_TAKEN)
                .ifPresent(wrong::add);
        StaffRules.when(bodies.tree().find(told.body()).isEmpty(), StaffRules.UNKNOWN_BODY)
                .ifPresent(wrong::add);
        StaffRules.threeAdministratorsAreThreePersons(Set.of(), told.roles()).ifPresent(wrong::add);
        wrong.addAll(PasswordRules.check(told.login(), told.password()));
        return wrong;
    }

    public Outcome<StaffId> grant(StaffId id, BodyId body, Role role, Actor who) {
        return onPerson(id, person -> {
            List<Refusal> wrong = new ArrayList<>();
            Post post = new Post(body, role);
            StaffRules.nobodyGrantsThemselves(id, who).ifPresent(wrong::add);
            StaffRules.when(bodies.tree().find(body).isEmpty(), StaffRules.UNKNOWN_BODY)
                    .ifPresent(wrong::add);
            StaffRules.when(person.posts().contains(post), StaffRules.ROLE_HELD).ifPresent(wrong::add);
            StaffRules.threeAdministratorsAreThreePersons(roles(person), Set.of(role))
                    .filter(reason -> !person.posts().contains(post))
                    .ifPresent(wrong::add);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            staff.addPost(id, post);
            books.tell(id, new AccessEvent.RoleGranted(id, body, role.name()), who);
            return Outcome.accepted(id);
        });
    }

    public Outcome<StaffId> revoke(StaffId id, BodyId body, Role role, Actor who) {
        return onPerson(id, person -> {
            Post post = new Post(body, role);
            if (!person.posts().contains(post)) {
                return Outcome.refused(StaffRules.ROLE_NOT_HELD);
            }
            var last = StaffRules.theLastAdministratorStays(id, Set.of(role), staff.all());
            if (last.isPresent()) {
                return Outcome.refused(last.get());
            }
            staff.removePost(id, post);
            books.tell(id, new AccessEvent.RoleRevoked(id, body, role.name()), who);
            return Outcome.accepted(id);
        });
    }

    public Outcome<StaffId> enable(StaffId id, Actor who) {
        return onPerson(id, person -> {
            if (!person.enabled()) {
                staff.setEnabled(id, true);
                books.tell(id, new AccessEvent.StaffEnabled(id), who);
            }
            return Outcome.accepted(id);
        });
    }

    /** Ends the person's sessions at once and refuses new ones. */
    public Outcome<StaffId> disable(StaffId id, Actor who) {
        return onPerson(id, person -> {
            List<Refusal> wrong = new ArrayList<>();
            StaffRules.nobodyDisablesThemselves(id, who).ifPresent(wrong::add);
            StaffRules.theLastAdministratorStays(id, roles(person), staff.all()).ifPresent(wrong::add);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            if (person.enabled()) {
                staff.setEnabled(id, false);
                books.tell(id, new AccessEvent.StaffDisabled(id), who);
            }
            return Outcome.accepted(id);
        });
    }

    /** Sets a password that must be changed at the next sign-in, unlocks the account and ends its sessions. */
    public Outcome<StaffId> resetPassword(StaffId id, String password, Actor who) {
        return onPerson(id, person -> {
            List<Refusal> wrong = PasswordRules.check(person.login(), password);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            accounts.setPassword(id, password, true);
            books.tell(id, new AccessEvent.PasswordReset(id), who);
            return Outcome.accepted(id);
        });
    }

    private Outcome<StaffId> onPerson(StaffId id, Function<StaffMember, Outcome<StaffId>> act) {
        return books.change(() -> {
            staff.lockAdministrators();
            return staff.lock(id).map(act).orElseGet(() -> Outcome.refused(StaffRules.UNKNOWN_STAFF));
        });
    }

    private static Set<Role> roles(StaffMember person) {
        return person.posts().stream().map(Post::role).collect(Collectors.toSet());
    }
}
