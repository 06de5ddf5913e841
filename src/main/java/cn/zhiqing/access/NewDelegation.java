package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;

/** A delegation as asked for; both days included. */
public record NewDelegation(StaffId giver, StaffId taker, BodyId body, Role role, LocalDate from, LocalDate until) {}
