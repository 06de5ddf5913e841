package cn.zhiqing.exchange;

import cn.zhiqing.cases.events.CaseEvent;
import java.util.Locale;
import java.util.Optional;

/** 推送事项: what a body's system may want to be told of. Names on the wire are part of the interface. */
public enum Topic {
    RECEIVED("收到申请"),
    REGISTERED("登记"),
    CORRECTION_REQUESTED("告知补正"),
    EXTENDED("延期答复"),
    REPLIED("答复发出"),
    SERVED("送达"),
    ENDED("撤回或者不再处理"),
    REFERRED("移送");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As it is written on the wire, for example {@code correction-requested}. */
    String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an event is told as; most are the body's own business and told to nobody. */
    static Optional<Topic> of(CaseEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case CaseEvent.ApplicationReceived _ -> RECEIVED;
                    case CaseEvent.Registered _ -> REGISTERED;
                    case CaseEvent.CorrectionRequested _ -> CORRECTION_REQUESTED;
                    case CaseEvent.DeadlineExtended _ -> EXTENDED;
                    case CaseEvent.ReplyDispatched _ -> REPLIED;
                    case CaseEvent.ReplyServed _ -> SERVED;
                    case CaseEvent.Withdrawn _, CaseEvent.Abandoned _ -> ENDED;
                    case CaseEvent.ReferredToBody _ -> REFERRED;
                    default -> null;
                });
    }
}
