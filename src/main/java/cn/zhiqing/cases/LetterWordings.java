package cn.zhiqing.cases;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterTemplate;
import cn.zhiqing.cases.letters.Preview;
import cn.zhiqing.cases.letters.TemplateRules;
import cn.zhiqing.cases.letters.WordingVersion;
import cn.zhiqing.cases.papers.Characters;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.WordingBook;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 文书模板: a body's disclosure office words the letters of its body in its own way, from a day on. */
@Component
public class LetterWordings {

    private final WordingBook book;
    private final CaseFiles files;
    private final Doorkeeper doorkeeper;
    private final Bodies bodies;
    private final Characters characters;
    private final OfficeDay office;

    LetterWordings(
            WordingBook book,
            CaseFiles files,
            Doorkeeper doorkeeper,
            Bodies bodies,
            Characters characters,
            OfficeDay office) {
        this.book = book;
        this.files = files;
        this.doorkeeper = doorkeeper;
        this.bodies = bodies;
        this.characters = characters;
        this.office = office;
    }

    /** Whether the person words the letters of this body. */
    public boolean may(Viewer who, BodyId body) {
        return doorkeeper.may(who, Act.SET_LETTER_WORDING, body);
    }

    /** Every version of body and kind, oldest first. */
    public List<WordingVersion> of(BodyId body, LetterKind kind) {
        return book.of(body, kind);
    }

    /** Everything that keeps these words from being set for a body; the youngest version is the one to compare with. */
    public List<Refusal> refusals(BodyId body, TemplateRules.Wanted ask) {
        var found = new ArrayList<>(TemplateRules.refusals(
                ask, latest(body, ask.kind()), office.now().today()));
        LetterTemplate own = ask.own();
        if (own != null) {
            var letter = Preview.invented(ask.kind(), bodies.get(body), own, ask.from())
                    .letter();
            found.addAll(characters.refusals(letter, ask.kind()));
        }
        return found;
    }

    /**
     * Sets a version; letters of acts that were done before keep their words.
     *
     * @param seen how many versions the person had seen
     */
    public Outcome<WordingVersion> set(BodyId body, TemplateRules.Wanted ask, int seen, Viewer who) {
        if (!may(who, body)) {
            return Outcome.refused(TemplateRules.NOT_YOUR_ROLE);
        }
        if (book.of(body, ask.kind()).size() != seen) {
            return Outcome.refused(TemplateRules.STALE);
        }
        List<Refusal> wrong = refusals(body, ask);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        try {
            return files.inTransaction(() ->
                    enter(body, ask, seen, who).map(Outcome::accepted).orElse(Outcome.refused(TemplateRules.STALE)));
        } catch (StaleStream stale) {
            return Outcome.refused(TemplateRules.STALE);
        }
    }

    private Optional<WordingVersion> enter(BodyId body, TemplateRules.Wanted ask, int seen, Viewer who) {
        var by = office.by(who.actor());
        var written = new WordingVersion.Written(who.id(), by.at().truncatedTo(ChronoUnit.MICROS), 0);
        var wanted = new WordingVersion(body, ask.kind(), seen + 1, ask.from(), ask.own(), written);
        return book.enter(wanted, ask.remark().strip(), by.actor());
    }

    private @Nullable WordingVersion latest(BodyId body, LetterKind kind) {
        List<WordingVersion> versions = book.of(body, kind);
        return versions.isEmpty() ? null : versions.getLast();
    }
}
