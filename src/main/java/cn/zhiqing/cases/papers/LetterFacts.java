package cn.zhiqing.cases.papers;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseMoments;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.letters.LetterWriter;
import cn.zhiqing.cases.letters.WordingInForce;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.cases.store.WordingBook;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 文书底稿: which letters a case has and what each says, from the case as it stood then. */
@Component
class LetterFacts {

    private final CaseDesk desk;
    private final CaseMoments moments;
    private final Applications applications;
    private final Bodies bodies;
    private final WordingBook wordings;

    LetterFacts(CaseDesk desk, CaseMoments moments, Applications applications, Bodies bodies, WordingBook wordings) {
        this.desk = desk;
        this.moments = moments;
        this.applications = applications;
        this.bodies = bodies;
        this.wordings = wordings;
    }

    /** A letter's moment: the case then, and the words it is written from. */
    record Moment(CaseLetter which, CaseView then, LetterWriter.Source source, WordingInForce wording) {

        Letter letter(String addressee, int number) {
            return LetterWriter.write(which, source, addressee, number);
        }

        boolean bearsOwnNumber() {
            return !which.kind().isReply() && !which.kind().series().isEmpty();
        }
    }

    List<CaseLetter> letters(CaseId id) {
        return CaseLetter.of(desk.history(id));
    }

    /** Nothing when there is no such letter, and nothing any more when what it said was destroyed. */
    Optional<Moment> moment(CaseId id, String ref) {
        List<TimelineEntry> history = desk.history(id);
        return CaseLetter.of(history).stream()
                .filter(letter -> letter.ref().equals(ref))
                .findFirst()
                .flatMap(letter -> moments.at(id, letter.seq())
                        .filter(then -> !isForgotten(then))
                        .map(then -> moment(letter, then, history)));
    }

    private static boolean isForgotten(CaseView then) {
        return then.applicant().name().equals(Application.FORGOTTEN);
    }

    private Moment moment(CaseLetter letter, CaseView then, List<TimelineEntry> history) {
        var body = bodies.get(then.summary().body());
        WordingInForce wording = wording(letter, body.id(), history);
        return new Moment(letter, then, new LetterWriter.Source(then, body, history, wording.template()), wording);
    }

    /** The wording in force on the day of the letter, as it was known when its act was done. */
    private WordingInForce wording(CaseLetter letter, BodyId body, List<TimelineEntry> history) {
        return history.stream()
                .filter(entry -> entry.seq() == letter.seq())
                .findFirst()
                .map(entry -> wordings.inForce(body, letter.kind(), letter.on(), entry.at()))
                .orElseThrow();
    }

    /** The applicant's full name, for a paper that goes out. */
    String applicant(CaseView then) {
        return applications
                .open(then.summary().applicationId())
                .orElseThrow()
                .name()
                .disclose();
    }
}
