package cn.zhiqing.cases;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.letters.LetterCheck;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.Replies;
import cn.zhiqing.cases.papers.Characters;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 收发室: reads a reply letter before it is signed and again before it goes out, as it would read on that day. Before signature
 * its faults can still be sent back; between signature and dispatch law, body and consultations may have changed.
 */
@Component
class MailRoom {

    private final Reading reading;
    private final Bodies bodies;
    private final Discretion discretion;
    private final Characters characters;
    private final Whereto whereto;

    MailRoom(Reading reading, Bodies bodies, Discretion discretion, Characters characters, Whereto whereto) {
        this.characters = characters;
        this.whereto = whereto;
        this.reading = reading;
        this.bodies = bodies;
        this.discretion = discretion;
    }

    /** What stands in the way of the letter that this act would sign or send today; empty for acts that do neither. */
    List<Refusal> refusals(Case c, CaseAct act, LocalDate on) {
        return sends(c, act) ? read(c, reading.forLetter(c, reading.application(c)), on) : whereto.refusals(c, act);
    }

    /** The same for an act with its particulars. */
    List<Refusal> refusals(Case c, CaseCommand command) {
        return switch (command) {
            case CaseCommand.ConsultAgency _, CaseCommand.ConsultThirdParty _ -> discretion.refusals(c, command);
            case CaseCommand.ProposeDecision it ->
                both(whereto.refusals(c, CaseAct.PROPOSE_DECISION), LetterCheck.written(it.decision(), it.on()));
            case CaseCommand.DispatchReply it when sends(c, CaseAct.DISPATCH) -> sending(c, it);
            default -> both(refusals(c, CaseAct.of(command), command.on()), whereto.refusals(c, command));
        };
    }

    /** The application is opened once for all: the letter, its address, and why it is late (国办公开办函〔2016〕235号). */
    private List<Refusal> sending(Case c, CaseCommand.DispatchReply command) {
        Application application = reading.application(c);
        CaseView view = reading.forLetter(c, application);
        List<Refusal> letter = both(read(c, view, command.on()), Whereto.unreachable(command.way(), application));
        return both(letter, LetterCheck.late(view, command));
    }

    private static List<Refusal> both(List<Refusal> some, List<Refusal> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean sends(Case c, CaseAct act) {
        return switch (act) {
            case SIGN -> c.state() instanceof CaseState.InReview in && in.waitsFor(ReviewStep.SIGNATURE);
            case DISPATCH -> c.state() instanceof CaseState.Signed;
            default -> false;
        };
    }

    private List<Refusal> read(Case c, CaseView view, LocalDate on) {
        return bodies.find(c.received().body())
                .map(body -> read(view, body, on))
                .orElse(List.of(LetterCheck.NO_BODY));
    }

    private List<Refusal> read(CaseView view, Body body, LocalDate on) {
        CaseView.Draft draft = view.draft();
        if (draft == null) {
            return List.of();
        }
        var letter =
                Replies.of(view, body, view.applicant().name(), draft.kind(), draft.facts(), new Replies.Days(on, on));
        return Stream.concat(
                        LetterCheck.refusals(view, letter, draft.kind(), body, on).stream(),
                        characters.refusals(letter, LetterKind.of(draft.kind())).stream())
                .toList();
    }
}
