package cn.zhiqing.city;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDateTime;

/** One act of a case that is to be lived: when, by whose hand, and the command once the case has its id. */
record PlannedAct(LocalDateTime at, Part by, Command command) {

    /** Makes the command of a planned act; {@code clerk} is the person the case is assigned to. */
    @FunctionalInterface
    interface Command {
        CaseCommand of(CaseId id, StaffId clerk);
    }
}
