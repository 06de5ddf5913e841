package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.letters.CaseLetter;
import java.util.List;
import java.util.Optional;

/** 答复 for the one to whom it is addressed: there is none before it was dispatched; until a new one is sent, the one before holds. */
final class ReplyLetter {

    private ReplyLetter() {}

    /** The last reply that left the body, as these acts tell. */
    static Optional<CaseLetter> of(List<TimelineEntry> history) {
        return CaseLetter.of(history).stream()
                .filter(letter -> letter.kind().isReply() && hasLeft(letter, history))
                .reduce((_, last) -> last);
    }

    private static boolean hasLeft(CaseLetter letter, List<TimelineEntry> history) {
        return history.stream()
                .anyMatch(e -> (e.seq() == letter.seq() && e.event() instanceof CaseEvent.Abandoned)
                        || (e.seq() > letter.seq() && e.event() instanceof CaseEvent.ReplyDispatched));
    }
}
