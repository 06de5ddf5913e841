package cn.zhiqing.access;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be true of accounts and roles, as sentences. */
final class StaffRules {

    private static final int LONGEST_NAME = 40;

    static final Refusal UNKNOWN_BODY = new Refusal("UNKNOWN_BODY", "", "没有这个机关，请从列表中选择。");
    static final Refusal UNKNOWN_STAFF = new Refusal("UNKNOWN_STAFF", "", "没有这名工作人员，请从列表中选择。");
    static final Refusal LOGIN_TAKEN = new Refusal("LOGIN_TAKEN", "", "这个登录名已有人使用，请换一个。");
    static final Refusal NAME_MISSING = new Refusal("NAME_MISSING", "", "请填写姓名。");
    static final Refusal NAME_LONG = new Refusal("NAME_LONG", "", "姓名最多 40 个字，请修改。");
    static final Refusal LOGIN_FORM = new Refusal("LOGIN_FORM", "", "登录名应为 2 至 32 个小写字母、数字、点或连字符，以字母或数字开头，请修改。");
    static final Refusal ROLE_HELD = new Refusal("ROLE_HELD", "", "此人已有这一角色，无需再授。");
    static final Refusal ROLE_NOT_HELD = new Refusal("ROLE_NOT_HELD", "", "此人没有这一角色，请刷新页面查看现状。");
    static final Refusal THREE_ADMINISTRATORS = new Refusal(
            "THREE_ADMINISTRATORS", "GB/T 22239-2019", "系统管理员、安全管理员、审计员须由三人分别担任，一人只能任其一；请另选人员，或先收回其现任的管理角色。");
    static final Refusal ROLE_TO_ONESELF = new Refusal("ROLE_TO_ONESELF", "GB/T 22239-2019", "不能给自己授予角色，请由另一名安全管理员办理。");
    static final Refusal LAST_ADMINISTRATOR =
            new Refusal("LAST_ADMINISTRATOR", "GB/T 22239-2019", "这是最后一名在任的此类管理员，请先任命接任者。");
    static final Refusal NOT_ONESELF = new Refusal("NOT_ONESELF", "", "不能停用自己的账号，请由另一名系统管理员办理。");

    private StaffRules() {}

    static Optional<Refusal> threeAdministratorsAreThreePersons(Collection<Role> held, Collection<Role> wanted) {
        long administrative = java.util.stream.Stream.concat(held.stream(), wanted.stream())
                .filter(Role::isAdministrative)
                .count();
        return when(wanted.stream().anyMatch(Role::isAdministrative) && administrative > 1, THREE_ADMINISTRATORS);
    }

    static Optional<Refusal> nobodyGrantsThemselves(StaffId staff, Actor who) {
        return when(who instanceof Actor.Staff(StaffId id, var body) && id.equals(staff), ROLE_TO_ONESELF);
    }

    static Optional<Refusal> nobodyDisablesThemselves(StaffId staff, Actor who) {
        return when(who instanceof Actor.Staff(StaffId id, var body) && id.equals(staff), NOT_ONESELF);
    }

    /** Without this, a city could lock itself out of its own administration. */
    static Optional<Refusal> theLastAdministratorStays(StaffId leaving, Set<Role> roles, List<StaffMember> everybody) {
        return when(
                roles.stream()
                        .filter(Role::isAdministrative)
                        .anyMatch(role -> everybody.stream()
                                .filter(p -> p.enabled() && !p.id().equals(leaving))
                                .noneMatch(p -> p.posts().stream().anyMatch(post -> post.role() == role))),
                LAST_ADMINISTRATOR);
    }

    static Optional<Refusal> aLoginIsShortAndInAscii(String login) {
        return when(!login.matches("[a-z0-9][a-z0-9.-]{1,31}"), LOGIN_FORM);
    }

    static Optional<Refusal> aPersonHasAName(String name) {
        return name.length() > LONGEST_NAME ? Optional.of(NAME_LONG) : when(name.isBlank(), NAME_MISSING);
    }

    static Optional<Refusal> when(boolean wrong, Refusal reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }
}
