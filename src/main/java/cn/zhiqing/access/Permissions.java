package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table role × act × relation of bodies, as pure functions. */
final class Permissions {

    private Permissions() {}

    /** The roles that may do an act, at the body that owns the thing or (where the role reaches down) above it. */
    static Set<Role> rolesFor(Act act) {
        return switch (act) {
            case SEE_CASE ->
                EnumSet.of(Role.CLERK, Role.DISCLOSURE_OFFICE, Role.REVIEWER, Role.SIGNATORY, Role.SUPERVISOR);
            case RECEIVE_CASE, HANDLE_CASE, REVEAL_PERSONAL, RECORD_REMEDY, CHECK_ASK, SEE_REFUSALS ->
                EnumSet.of(Role.CLERK, Role.DISCLOSURE_OFFICE);
            case ASSIGN,
                    REFER,
                    EDIT_REPORT,
                    ANSWER_URGE,
                    PROPOSE_PRECEDENT,
                    PROPOSE_DESTRUCTION,
                    REASSESS,
                    SET_LETTER_WORDING -> EnumSet.of(Role.DISCLOSURE_OFFICE);
            case SEE_ASK -> EnumSet.of(Role.CLERK, Role.DISCLOSURE_OFFICE, Role.SIGNATORY);
            case APPROVE_EXTENSION, PUBLISH_REPORT, ANSWER_SUGGESTION ->
                EnumSet.of(Role.DISCLOSURE_OFFICE, Role.SIGNATORY);
            case CHECK_PRECEDENT -> EnumSet.of(Role.DISCLOSURE_OFFICE, Role.REVIEWER);
            case REVIEW_SECRECY, REVIEW_LEGAL -> EnumSet.of(Role.REVIEWER);
            case SIGN, APPROVE_DESTRUCTION, ANSWER_CORRECTION -> EnumSet.of(Role.SIGNATORY);
            case SUPERVISE -> EnumSet.of(Role.SUPERVISOR);
            case WATCH -> EnumSet.of(Role.DISCLOSURE_OFFICE, Role.SUPERVISOR);
            case SEE_REPORT, READ_PRECEDENTS ->
                EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN));
            case ADMIN_BODIES, ADMIN_STAFF, ADMIN_CALENDAR, ADMIN_NOTICES -> EnumSet.of(Role.SYSTEM_ADMIN);
            case GRANT_ROLES, ADMIN_KEYS, CONFIRM_CALENDAR -> EnumSet.of(Role.SECURITY_ADMIN);
            case DELEGATE ->
                EnumSet.of(Role.CLERK, Role.DISCLOSURE_OFFICE, Role.REVIEWER, Role.SIGNATORY, Role.SUPERVISOR);
            case AUDIT -> EnumSet.of(Role.AUDITOR);
        };
    }

    /** Roles whose holders act on everything beneath their body as well; all others act at their own body only. */
    static boolean reachesDown(Role role) {
        return role == Role.SUPERVISOR || role.isAdministrative();
    }

    /**
     * @param path the owner and every body above it
     */
    static boolean allow(Viewer viewer, Act act, BodyId owner, @Nullable StaffId assignedTo, List<BodyId> path) {
        return rolesFor(act).stream().anyMatch(role -> {
            boolean holds = reachesDown(role)
                    ? path.stream().anyMatch(body -> viewer.rolesAt(body).contains(role))
                    : viewer.rolesAt(owner).contains(role);
            return holds && assignmentAllows(viewer, act, role, owner, assignedTo);
        });
    }

    /** A clerk works on what nobody or they themselves were given; the disclosure office may step in everywhere. */
    private static boolean assignmentAllows(
            Viewer viewer, Act act, Role role, BodyId owner, @Nullable StaffId assignedTo) {
        boolean personal = act == Act.HANDLE_CASE || act == Act.REVEAL_PERSONAL || act == Act.RECORD_REMEDY;
        return role != Role.CLERK || !personal || assignedTo == null || viewer.actsFor(assignedTo, owner, role);
    }

    static String sentence(Viewer viewer, Act act, BodyId owner) {
        String who = rolesFor(act).stream().map(Role::label).collect(Collectors.joining("、"));
        return viewer.rolesAt(owner).stream().anyMatch(rolesFor(act)::contains)
                ? "此件已分派给其他经办人，请由其办理，或请政务公开办改派。"
                : "此操作由" + who + "办理，您没有这一角色。";
    }
}
