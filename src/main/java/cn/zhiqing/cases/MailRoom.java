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
        List<Refusal> nobody = whereto.refusals(c, act);
        return sends(c, act) ? read(c, on) : nobody;
    }

    /** The same for an act with its particulars: a late letter must say why (国办公开办函〔2016〕235号). */
    List<Refusal> refusals(Case c, CaseCommand command) {
        if (command instanceof CaseCommand.ConsultAgency || command instanceof CaseCommand.ConsultThirdParty) {
            return discretion.refusals(c, command);
        }
        if (command instanceof CaseCommand.ProposeDecision proposes) {
            return Stream.concat(
                            whereto.refusals(c, CaseAct.PROPOSE_DECISION).stream(),
                            LetterCheck.written(proposes.decision(), proposes.on()).stream())
                    .toList();
        }
        List<Refusal> found = Stream.concat(
                        refusals(c, CaseAct.of(command), command.on()).stream(), whereto.refusals(c, command).stream())
                .toList();
        return command instanceof CaseCommand.DispatchReply sends && sends(c, CaseAct.DISPATCH)
                ? Stream.concat(found.stream(), LetterCheck.late(reading.view(c), sends).stream())
                        .toList()
                : found;
    }

    private static boolean sends(Case c, CaseAct act) {
        return switch (act) {
            case SIGN -> c.state() instanceof CaseState.InReview in && in.waitsFor(ReviewStep.SIGNATURE);
            case DISPATCH -> c.state() instanceof CaseState.Signed;
            default -> false;
        };
    }

    private List<Refusal> read(Case c, LocalDate on) {
        return bodies.find(c.received().body())
                .map(body -> read(reading.view(c), body, on))
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
