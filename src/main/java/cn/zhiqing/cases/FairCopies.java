package cn.zhiqing.cases;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.letters.LetterCheck;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.Replies;
import cn.zhiqing.cases.letters.TemplateRules;
import cn.zhiqing.cases.letters.WordingInForce;
import cn.zhiqing.cases.papers.Characters;
import cn.zhiqing.cases.store.WordingBook;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 清样: a reply as it would be printed, in the wording of its body, and what is wrong with it. */
@Component
class FairCopies {

    private final WordingBook wordings;
    private final Characters characters;
    private final Journal journal;

    FairCopies(WordingBook wordings, Characters characters, Journal journal) {
        this.wordings = wordings;
        this.characters = characters;
        this.journal = journal;
    }

    /** Which wording a reply of the case would have that is signed now; 0 where the body set none, or nothing is drafted. */
    int version(Case c, LocalDate on) {
        var draft = c.draft();
        return draft == null
                ? 0
                : wordings.present(c.received().body(), LetterKind.of(draft.kind()), on)
                        .version();
    }

    /** Every fault of the reply, were it signed or sent on a day. */
    List<Refusal> faults(Case c, CaseView view, Body body, LocalDate on) {
        CaseView.Draft draft = view.draft();
        if (draft == null) {
            return List.of();
        }
        LetterKind kind = LetterKind.of(draft.kind());
        WordingInForce wording = wording(c, kind, on);
        var letter = Replies.of(
                view,
                body,
                view.applicant().name(),
                new Replies.Reply(draft.kind(), draft.facts(), wording.template()),
                new Replies.Days(on, on));
        var found = new ArrayList<>(LetterCheck.refusals(view, letter, draft.kind(), body, on));
        found.addAll(characters.refusals(letter, kind));
        if (!wording.common()) {
            found.addAll(ownWords(wording, on));
        }
        return found;
    }

    /** The first paragraph of a letter is not read for its law, because it quotes the applicant; the body's own words in it are. */
    private static List<Refusal> ownWords(WordingInForce wording, LocalDate on) {
        return TemplateRules.outdatedLaw(wording.template().opening(), on).stream()
                .map(fault -> new Refusal("LETTER_TEMPLATE_OUTDATED", fault.article(), "文书模板：" + fault.message()))
                .toList();
    }

    /** What was signed keeps its words: those in force when it was signed, whatever was set since. */
    private WordingInForce wording(Case c, LetterKind kind, LocalDate on) {
        var body = c.received().body();
        if (c.state() instanceof CaseState.Signed && !wordings.of(body, kind).isEmpty()) {
            return journal.read(c.id().stream()).reversed().stream()
                    .filter(recorded -> recorded.event() instanceof CaseEvent.DecisionSigned)
                    .findFirst()
                    .map(signed -> asSigned(signed, c, kind))
                    .orElseGet(() -> wordings.present(body, kind, on));
        }
        return wordings.present(body, kind, on);
    }

    private WordingInForce asSigned(Recorded signed, Case c, LetterKind kind) {
        var event = (CaseEvent.DecisionSigned) signed.event();
        return wordings.inForce(c.received().body(), kind, event.on(), signed.at());
    }
}
