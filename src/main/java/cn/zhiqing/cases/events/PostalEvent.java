package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;
import java.util.List;

/** 交寄: what a body does with its consignment lists, in the stream {@code consignment/body}. */
public sealed interface PostalEvent extends Event {

    LocalDate on();

    BodyId body();

    /**
     * 打印交寄清单 with whole names and addresses, with a reason (个人信息保护法第五十一条).
     *
     * @param day the day whose list it was
     * @param named the requests whose addressee stood on it unmasked
     */
    record ConsignmentPrinted(LocalDate on, BodyId body, LocalDate day, List<CaseId> named, long reasonText)
            implements PostalEvent {

        public ConsignmentPrinted {
            named = List.copyOf(named);
        }
    }
}
