package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.kernel.Event;
import java.util.List;
import java.util.Optional;

/**
 * 给申请人的文书: what is addressed to the applicant and has left the body, never what goes to third parties or other bodies. A
 * notice leaves with its act; a reply when it was dispatched, and until a new one is sent, the one before holds.
 */
final class OwnLetters {

    private OwnLetters() {}

    /** All of them, oldest first. */
    static List<CaseLetter> of(List<TimelineEntry> history) {
        return CaseLetter.of(history).stream()
                .filter(letter -> !letter.kind().goesToOthers())
                .filter(letter -> !letter.kind().isReply() || hasLeft(letter, history))
                .toList();
    }

    /** The last reply that left the body, as these acts tell. */
    static Optional<CaseLetter> reply(List<TimelineEntry> history) {
        return of(history).stream()
                .filter(letter -> letter.kind().isReply() && letter.kind() != LetterKind.WITHDRAWN)
                .reduce((_, last) -> last);
    }

    /** The letter that an address names, if it is one of theirs; the reply where it names none. */
    static Optional<CaseLetter> named(List<TimelineEntry> history, String which) {
        return which.isEmpty()
                ? reply(history)
                : of(history).stream()
                        .filter(letter -> letter.ref().equals(which))
                        .findFirst();
    }

    /** Signed and dispatched; of one that was signed anew before it left, nothing is seen. */
    private static boolean hasLeft(CaseLetter letter, List<TimelineEntry> history) {
        List<Event> since = history.stream()
                .filter(entry -> entry.seq() >= letter.seq())
                .map(TimelineEntry::event)
                .toList();
        return !(since.getFirst() instanceof CaseEvent.DecisionSigned)
                || since.stream()
                        .skip(1)
                        .filter(event ->
                                event instanceof CaseEvent.DecisionSigned || event instanceof CaseEvent.ReplyDispatched)
                        .findFirst()
                        .filter(CaseEvent.ReplyDispatched.class::isInstance)
                        .isPresent();
    }
}
