package cn.zhiqing.cases.postal;

import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 一次发出 of a reply.
 *
 * @param number of its event in the stream of the case
 * @param tracking 邮件号; empty where none was given
 * @param failedOn day on which the return was recorded
 * @param bounced a mail system sent the e-mail back; somebody has to record the return and send anew
 */
public record Sending(
        CaseId request,
        int number,
        LocalDate sentOn,
        DispatchWay way,
        String tracking,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate failedOn,
        boolean bounced) {

    /** How far it is. */
    public enum State {
        UNDER_WAY("在途"),
        SERVED("已送达"),
        RETURNED("已退回"),
        /** 对方邮件系统退回. */
        BOUNCED("邮件被退回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public State state() {
        if (servedOn != null) {
            return State.SERVED;
        }
        if (failedOn != null) {
            return State.RETURNED;
        }
        return bounced ? State.BOUNCED : State.UNDER_WAY;
    }
}
