package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.events.AskEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一件诉求: the fold of its events. */
record Ask(
        int version,
        AskEvent.AskReceived received,
        AskEvent.@Nullable AskChecked checked,
        AskEvent.@Nullable AskAnswered answered,
        AskEvent.@Nullable AskForgotten forgotten) {

    /**
     * @throws IllegalArgumentException when the first event is not its receipt
     */
    static Ask replay(List<AskEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof AskEvent.AskReceived received)) {
            throw new IllegalArgumentException("it does not begin with its receipt");
        }
        var now = new Ask(1, received, null, null, null);
        for (AskEvent event : events.subList(1, events.size())) {
            now = now.after(event);
        }
        return now;
    }

    Ask after(AskEvent event) {
        return switch (event) {
            case AskEvent.AskReceived again -> throw new IllegalArgumentException("received twice: " + again.number());
            case AskEvent.AskChecked e -> new Ask(version + 1, received, e, answered, forgotten);
            case AskEvent.AskAnswered e -> new Ask(version + 1, received, checked, e, forgotten);
            case AskEvent.AskForgotten e -> new Ask(version + 1, received, checked, answered, e);
        };
    }

    AskStage stage() {
        return answered != null ? AskStage.ANSWERED : checked != null ? AskStage.CHECKED : AskStage.RECEIVED;
    }

    LocalDate lastAct() {
        return answered != null ? answered.on() : checked != null ? checked.on() : received.on();
    }
}
