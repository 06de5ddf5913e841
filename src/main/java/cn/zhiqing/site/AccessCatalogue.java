package cn.zhiqing.site;

import cn.zhiqing.access.events.AccessEvent;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names of access's events in the journal; access itself does not know the journal. */
@Component
class AccessCatalogue implements EventCatalogue {

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.ofEntries(
                Map.entry("access.body-added.1", AccessEvent.BodyAdded.class),
                Map.entry("access.body-changed.1", AccessEvent.BodyChanged.class),
                Map.entry("access.staff-added.1", AccessEvent.StaffAdded.class),
                Map.entry("access.staff-enabled.1", AccessEvent.StaffEnabled.class),
                Map.entry("access.staff-disabled.1", AccessEvent.StaffDisabled.class),
                Map.entry("access.role-granted.1", AccessEvent.RoleGranted.class),
                Map.entry("access.role-revoked.1", AccessEvent.RoleRevoked.class),
                Map.entry("access.delegation-given.1", AccessEvent.DelegationGiven.class),
                Map.entry("access.delegation-revoked.1", AccessEvent.DelegationRevoked.class),
                Map.entry("access.password-changed.1", AccessEvent.PasswordChanged.class),
                Map.entry("access.password-reset.1", AccessEvent.PasswordReset.class),
                Map.entry("access.signed-in.1", AccessEvent.SignedIn.class),
                Map.entry("access.sign-in-failed.1", AccessEvent.SignInFailed.class),
                Map.entry("access.stranger-refused.1", AccessEvent.StrangerRefused.class),
                Map.entry("access.account-locked.1", AccessEvent.AccountLocked.class));
    }
}
