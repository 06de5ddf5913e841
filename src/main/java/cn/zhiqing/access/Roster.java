package cn.zhiqing.access;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.StaffId;

/** 人员名册 Adds and changes bodies and staff; every change is announced to the journal in its own transaction. */
public interface Roster {

    Outcome<BodyId> addBody(NewBody body, Actor who);

    /** Changes everything but the code, which is for ever. */
    Outcome<BodyId> changeBody(BodyId id, NewBody body, Actor who);

    /** Enters a person with a first password and their roles at their own body. */
    Outcome<StaffId> addStaff(NewStaff staff, Actor who);

    Outcome<StaffId> grant(StaffId staff, BodyId body, Role role, Actor who);

    Outcome<StaffId> revoke(StaffId staff, BodyId body, Role role, Actor who);

    Outcome<StaffId> enable(StaffId staff, Actor who);

    /** Ends the person's sessions at once and refuses new ones. */
    Outcome<StaffId> disable(StaffId staff, Actor who);

    /** Sets a password that must be changed at the next sign-in, and unlocks the account. */
    Outcome<StaffId> resetPassword(StaffId staff, String password, Actor who);
}
