package cn.zhiqing.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role × every act × every relation between the viewer's body and the owner's. */
class PermissionsTest {

    private static final BodyId CITY = new BodyId(1);
    private static final BodyId BUREAU = new BodyId(2);
    private static final BodyId OTHER = new BodyId(3);
    private static final Map<BodyId, List<BodyId>> PATHS =
            Map.of(CITY, List.of(CITY), BUREAU, List.of(BUREAU, CITY), OTHER, List.of(OTHER, CITY));
    private static final StaffId ME = new StaffId(10);
    private static final StaffId COLLEAGUE = new StaffId(11);

    /** C clerk, D disclosure office, R reviewer, S signatory, V supervisor, Y system, Q security, A auditor. */
    private static final Map<Act, String> WHO = Map.ofEntries(
            Map.entry(Act.SEE_CASE, "CDRSV"),
            Map.entry(Act.RECEIVE_CASE, "CD"),
            Map.entry(Act.HANDLE_CASE, "CD"),
            Map.entry(Act.ASSIGN, "D"),
            Map.entry(Act.REFER, "D"),
            Map.entry(Act.APPROVE_EXTENSION, "DS"),
            Map.entry(Act.REVIEW_SECRECY, "R"),
            Map.entry(Act.REVIEW_LEGAL, "R"),
            Map.entry(Act.SIGN, "S"),
            Map.entry(Act.REVEAL_PERSONAL, "CD"),
            Map.entry(Act.RECORD_REMEDY, "CD"),
            Map.entry(Act.SUPERVISE, "V"),
            Map.entry(Act.WATCH, "DV"),
            Map.entry(Act.PROPOSE_DESTRUCTION, "D"),
            Map.entry(Act.APPROVE_DESTRUCTION, "S"),
            Map.entry(Act.ANSWER_URGE, "D"),
            Map.entry(Act.SEE_ASK, "CDS"),
            Map.entry(Act.CHECK_ASK, "CD"),
            Map.entry(Act.ANSWER_CORRECTION, "S"),
            Map.entry(Act.ANSWER_SUGGESTION, "DS"),
            Map.entry(Act.SEE_REFUSALS, "CD"),
            Map.entry(Act.REASSESS, "D"),
            Map.entry(Act.SEE_REPORT, "CDRSVA"),
            Map.entry(Act.READ_PRECEDENTS, "CDRSVA"),
            Map.entry(Act.PROPOSE_PRECEDENT, "D"),
            Map.entry(Act.CHECK_PRECEDENT, "DR"),
            Map.entry(Act.EDIT_REPORT, "D"),
            Map.entry(Act.SET_LETTER_WORDING, "D"),
            Map.entry(Act.PUBLISH_REPORT, "DS"),
            Map.entry(Act.ADMIN_BODIES, "Y"),
            Map.entry(Act.ADMIN_STAFF, "Y"),
            Map.entry(Act.GRANT_ROLES, "Q"),
            Map.entry(Act.DELEGATE, "CDRSV"),
            Map.entry(Act.ADMIN_CALENDAR, "Y"),
            Map.entry(Act.ADMIN_NOTICES, "Y"),
            Map.entry(Act.CONFIRM_CALENDAR, "Q"),
            Map.entry(Act.ADMIN_KEYS, "Q"),
            Map.entry(Act.AUDIT, "A"));

    private static char letter(Role role) {
        return switch (role) {
            case CLERK -> 'C';
            case DISCLOSURE_OFFICE -> 'D';
            case REVIEWER -> 'R';
            case SIGNATORY -> 'S';
            case SUPERVISOR -> 'V';
            case SYSTEM_ADMIN -> 'Y';
            case SECURITY_ADMIN -> 'Q';
            case AUDITOR -> 'A';
        };
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Act.values())
                        .flatMap(act -> Stream.of("own", "beneath", "above", "beside")
                                .map(relation -> Arguments.of(role, act, relation))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @DisplayName("条例第三条、第四条: role × act × relation of bodies")
    @MethodSource("everything")
    void table(Role role, Act act, String relation) {
        BodyId mine = relation.equals("beneath") ? CITY : BUREAU;
        BodyId owner = switch (relation) {
            case "above" -> CITY;
            case "beside" -> OTHER;
            default -> BUREAU;
        };
        boolean listed = WHO.getOrDefault(act, "").indexOf(letter(role)) >= 0;
        boolean reaches = "VYQA".indexOf(letter(role)) >= 0;
        boolean expected = listed && (relation.equals("own") || (relation.equals("beneath") && reaches));
        assertThat(may(Viewer.at(mine, ME, "某人", role), act, owner, null)).isEqualTo(expected);
    }

    @Test
    @DisplayName("a clerk handles what nobody or they themselves were given, and sees what a colleague was given")
    void assignment() {
        Viewer clerk = Viewer.at(BUREAU, ME, "经办", Role.CLERK);
        assertThat(may(clerk, Act.HANDLE_CASE, BUREAU, ME)).isTrue();
        assertThat(may(clerk, Act.HANDLE_CASE, BUREAU, COLLEAGUE)).isFalse();
        assertThat(may(clerk, Act.REVEAL_PERSONAL, BUREAU, COLLEAGUE)).isFalse();
        assertThat(may(clerk, Act.SEE_CASE, BUREAU, COLLEAGUE)).isTrue();
        assertThat(Permissions.sentence(clerk, Act.HANDLE_CASE, BUREAU)).contains("分派给其他经办人");
        assertThat(Permissions.sentence(clerk, Act.SIGN, BUREAU)).contains("由签发人办理");
    }

    @Test
    @DisplayName("who acts for a colleague handles the colleague's cases, at that body and in that role only")
    void delegation() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        var given = new Delegation(1, COLLEAGUE, ME, BUREAU, Role.CLERK, today, today, null);
        Viewer viewer = new Viewer(ME, "代理", BUREAU, Set.of(new Post(BUREAU, Role.REVIEWER)), List.of(given));
        assertThat(may(viewer, Act.HANDLE_CASE, BUREAU, COLLEAGUE)).isTrue();
        assertThat(may(viewer, Act.HANDLE_CASE, BUREAU, new StaffId(12))).isFalse();
        assertThat(may(viewer, Act.SIGN, BUREAU, null)).isFalse();
        assertThat(may(viewer, Act.HANDLE_CASE, OTHER, null)).isFalse();
        assertThat(viewer.roles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.CLERK);
    }

    @Test
    @DisplayName("a delegation holds on its first and last day, and no longer on the day it is taken back")
    void period() {
        LocalDate first = LocalDate.of(2026, 3, 2);
        var d = new Delegation(1, COLLEAGUE, ME, BUREAU, Role.CLERK, first, first.plusDays(4), first.plusDays(3));
        assertThat(d.isInForceOn(first.minusDays(1))).isFalse();
        assertThat(d.isInForceOn(first)).isTrue();
        assertThat(d.isInForceOn(first.plusDays(2))).isTrue();
        assertThat(d.isInForceOn(first.plusDays(3))).isFalse();
    }

    private static boolean may(
            Viewer viewer, Act act, BodyId owner, @org.jspecify.annotations.Nullable StaffId assigned) {
        return Permissions.allow(viewer, act, owner, assigned, PATHS.getOrDefault(owner, List.of()));
    }
}
