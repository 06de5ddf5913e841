package cn.zhiqing.cases.apply;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.Rounds;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.letters.Replies;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 答复 for the one to whom it is addressed, in full name: there is none before it was dispatched. */
@Component
class ReplyLetter {

    private final CaseDesk desk;
    private final Bodies bodies;
    private final Applications applications;

    ReplyLetter(CaseDesk desk, Bodies bodies, Applications applications) {
        this.desk = desk;
        this.bodies = bodies;
        this.applications = applications;
    }

    /** The letter as it went out. */
    Optional<Letter> of(CaseId id) {
        Optional<Given> given = given(Rounds.present(desk.history(id)));
        return desk.find(id).flatMap(view -> given.map(g -> letter(view, g)).or(() -> earlier(view)));
    }

    /** Whether these acts end in a letter that left the body. */
    static boolean exists(List<TimelineEntry> history) {
        return given(history).isPresent();
    }

    /** Until the new reply is sent the applicant holds the one before it. */
    private Optional<Letter> earlier(CaseView view) {
        return view.beside().replies().stream()
                .reduce((_, later) -> later)
                .map(reply ->
                        letter(view.when(reply), new Given(reply.decision().kind(), reply.signedOn()), reply.sentOn()));
    }

    private record Given(ReplyKind kind, LocalDate on) {}

    private static Optional<Given> given(List<TimelineEntry> history) {
        boolean dispatched = history.stream()
                .anyMatch(e ->
                        e.event() instanceof CaseEvent.ReplyDispatched || e.event() instanceof CaseEvent.Abandoned);
        Optional<Given> signed = history.reversed().stream()
                .flatMap(entry -> switch (entry.event()) {
                    case CaseEvent.DecisionSigned it -> Stream.of(new Given(it.kind(), it.on()));
                    case CaseEvent.Abandoned it -> Stream.of(new Given(it.kind(), it.on()));
                    default -> Stream.<Given>empty();
                })
                .findFirst();
        return dispatched ? signed : Optional.empty();
    }

    private Letter letter(CaseView view, Given given) {
        LocalDate sent = view.summary().repliedOn();
        return letter(view, given, sent == null ? given.on() : sent);
    }

    private Letter letter(CaseView view, Given given, LocalDate sent) {
        Application application =
                applications.open(view.summary().applicationId()).orElseThrow();
        CaseView.Draft draft = view.draft();
        Map<Fact, String> facts = draft == null || draft.kind() != given.kind() ? Map.of() : draft.facts();
        return Replies.of(
                view,
                bodies.get(view.summary().body()),
                application.name().disclose(),
                given.kind(),
                facts,
                new Replies.Days(given.on(), sent));
    }
}
