package cn.zhiqing.cases;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.cases.domain.Summaries;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.letters.LetterCheck;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 收发室: reads a reply letter before it is signed and again before it goes out, as it would read on that day. Before signature
 * its faults can still be sent back; between signature and dispatch law, body and consultations may have changed. What was
 * without fault at signature and has not changed is not read twice ({@link CleanLetters}).
 */
@Component
class MailRoom {

    private final Reading reading;
    private final Bodies bodies;
    private final FairCopies copies;
    private final Whereto whereto;
    private final CleanLetters clean;
    private final OfficeDay office;

    MailRoom(Reading reading, Bodies bodies, FairCopies copies, Whereto whereto, CleanLetters clean, OfficeDay office) {
        this.clean = clean;
        this.office = office;
        this.copies = copies;
        this.whereto = whereto;
        this.reading = reading;
        this.bodies = bodies;
    }

    /** What stands in the way of the letter that this act would sign or send today; empty for acts that do neither. */
    List<Refusal> refusals(Case c, CaseAct act, LocalDate on) {
        return sends(c, act) ? letter(c, on).faults() : whereto.refusals(c, act);
    }

    /** The same for an act with its particulars. */
    List<Refusal> refusals(Case c, CaseCommand command) {
        return switch (command) {
            case CaseCommand.ProposeDecision it ->
                both(whereto.refusals(c, CaseAct.PROPOSE_DECISION), LetterCheck.written(it.decision(), it.on()));
            case CaseCommand.DispatchReply it
            when sends(c, CaseAct.DISPATCH) -> sending(letter(c, it.on()), it, Summaries.of(c, office.calendar()));
            default -> both(refusals(c, CaseAct.of(command), command.on()), whereto.refusals(c, command));
        };
    }

    /** With what the letter says, whether it reaches anybody and why it is late (国办公开办函〔2016〕235号). */
    private static List<Refusal> sending(Read letter, CaseCommand.DispatchReply command, CaseSummary row) {
        return both(letter.faults(), both(letter.reach().refusals(command.way()), LetterCheck.late(row, command)));
    }

    private static List<Refusal> both(List<Refusal> some, List<Refusal> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean sends(Case c, CaseAct act) {
        return switch (act) {
            case SIGN -> waitsForSignature(c);
            case DISPATCH -> c.state() instanceof CaseState.Signed;
            default -> false;
        };
    }

    private static boolean waitsForSignature(Case c) {
        return c.state() instanceof CaseState.InReview in && in.waitsFor(ReviewStep.SIGNATURE);
    }

    /** A letter and its address, as they were found. */
    private record Read(List<Refusal> faults, Whereto.Reach reach) {}

    private Read letter(Case c, LocalDate on) {
        Body body = bodies.find(c.received().body()).orElse(null);
        if (body == null) {
            return new Read(List.of(LetterCheck.NO_BODY), Whereto.Reach.of(reading.application(c)));
        }
        var reader = new CleanLetters.Reader(body, on, office.now().today(), copies.version(c, on));
        Whereto.Reach known = clean.find(c, reader);
        return known == null ? anew(c, reader) : new Read(List.of(), known);
    }

    /** The application is opened once for both: the letter and its address. */
    private Read anew(Case c, CleanLetters.Reader reader) {
        Application application = reading.application(c);
        var reach = Whereto.Reach.of(application);
        List<Refusal> faults = copies.faults(c, reading.forLetter(c, application), reader.body(), reader.on());
        if (faults.isEmpty() && waitsForSignature(c)) {
            clean.found(c, reader, reach);
        }
        return new Read(faults, reach);
    }
}
