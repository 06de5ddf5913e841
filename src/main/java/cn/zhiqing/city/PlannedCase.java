package cn.zhiqing.city;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import java.time.LocalDateTime;
import java.util.List;

/** A case that is to be lived: its arrival and every act after it, in order of time. */
record PlannedCase(ApplicantKind applicant, Channel channel, LocalDateTime arrival, List<PlannedAct> acts) {

    PlannedCase {
        acts = List.copyOf(acts);
    }
}
