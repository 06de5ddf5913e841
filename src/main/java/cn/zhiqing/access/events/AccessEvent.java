package cn.zhiqing.access.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;

/**
 * Everything that can happen to bodies and staff. Events of a body stand in the stream {@code body/ID}, events of a person
 * in {@code staff/ID}; names are not repeated here.
 */
public sealed interface AccessEvent extends Event {

    /** 设立机关. */
    record BodyAdded(BodyId body, String code, String kind) implements AccessEvent {}

    /** 变更机关信息: name, place in the tree, remedies, office or the rule of automatic acknowledgement. */
    record BodyChanged(BodyId body) implements AccessEvent {}

    /** 新增工作人员. */
    record StaffAdded(StaffId staff, BodyId body) implements AccessEvent {}

    /** 启用账号. */
    record StaffEnabled(StaffId staff) implements AccessEvent {}

    /** 停用账号. */
    record StaffDisabled(StaffId staff) implements AccessEvent {}

    /** 授予角色; {@code role} is the constant's name. */
    record RoleGranted(StaffId staff, BodyId body, String role) implements AccessEvent {}

    /** 收回角色. */
    record RoleRevoked(StaffId staff, BodyId body, String role) implements AccessEvent {}

    /** 委托代理: {@code taker} acts in the giver's role from the first to the last day, both included. */
    record DelegationGiven(
            long delegation, StaffId giver, StaffId taker, BodyId body, String role, LocalDate from, LocalDate until)
            implements AccessEvent {}

    /** 收回委托. */
    record DelegationRevoked(long delegation, StaffId giver, StaffId taker) implements AccessEvent {}

    /** 修改密码: by the person. */
    record PasswordChanged(StaffId staff) implements AccessEvent {}

    /** 重置密码: by an administrator; must be changed at the next sign-in. */
    record PasswordReset(StaffId staff) implements AccessEvent {}

    /** 登录. */
    record SignedIn(StaffId staff) implements AccessEvent {}

    /** 登录失败 with a wrong password, so many times in a row; an account that rests is not even asked. */
    record SignInFailed(StaffId staff, int failures) implements AccessEvent {}

    /**
     * 未知登录名: a sign-in with a name that no enabled account has.
     *
     * @param login keyed digest of what was typed, so that an auditor sees the same name come again and nobody reads it:
     *     people type passwords there
     * @param attempts how many such sign-ins this entry stands for; above 1 when there were too many to tell one by one
     */
    record StrangerRefused(String login, int attempts) implements AccessEvent {}

    /** 账号锁定 after repeated failures. */
    record AccountLocked(StaffId staff, int failures) implements AccessEvent {}
}
