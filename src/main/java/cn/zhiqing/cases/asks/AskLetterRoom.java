package cn.zhiqing.cases.asks;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.asks.AskCommand.AnswerAsk;
import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.letters.AskLetters;
import cn.zhiqing.cases.letters.Letter;
import cn.zhiqing.cases.papers.AskPapers;
import cn.zhiqing.cases.papers.Characters;
import cn.zhiqing.cases.papers.KeptPaper;
import cn.zhiqing.cases.store.WordingBook;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 告知书 of answered corrections and suggestions: L30, L31. */
@Component
class AskLetterRoom {

    private static final Refusal NO_LETTER =
            new Refusal("LETTER_NOT_FOUND", "国办公开办函〔2016〕235号", "本件没有文书：还没有答复，或者没有可以告知的人。");

    private final AskBook book;
    private final AskReading reading;
    private final AskPapers papers;
    private final Characters characters;
    private final Bodies bodies;
    private final WordingBook wordings;

    AskLetterRoom(
            AskBook book,
            AskReading reading,
            AskPapers papers,
            Characters characters,
            Bodies bodies,
            WordingBook wordings) {
        this.book = book;
        this.reading = reading;
        this.papers = papers;
        this.characters = characters;
        this.bodies = bodies;
        this.wordings = wordings;
    }

    /** What must not go out as the answer's letter; asked before the answer is given. */
    List<Refusal> refusals(Ask ask, AnswerAsk by) {
        if (reading.name(ask).isBlank()) {
            return List.of();
        }
        String whither = by.to() == null ? by.elsewhere() : bodies.get(by.to()).name();
        var answered = new AskView.Answered(by.on(), by.answer(), whither, by.publishBy(), by.reason());
        Letter letter = letter(ask, said(ask, answered), book.now(), 0);
        return Stream.concat(
                        AskLetters.refusals(letter).stream(),
                        characters
                                .refusals(letter, AskLetters.kind(ask.received().kind()))
                                .stream())
                .toList();
    }

    /** Whether the answer was told by letter: to nobody where the body itself had seen that several asked. */
    boolean has(Ask ask) {
        return ask.answered() != null && !reading.name(ask).isBlank();
    }

    Outcome<KeptPaper> issue(long id, Ask ask) {
        var answered = reading.view(id, ask).answered();
        if (answered == null || !has(ask)) {
            return Outcome.refused(NO_LETTER);
        }
        AskLetters.Said said = said(ask, answered);
        return papers.issue(new AskPapers.Order(
                id,
                ask.received().body(),
                AskLetters.kind(said.kind()),
                said.on(),
                number -> letter(ask, said, book.answeredAt(id), number)));
    }

    byte[] bytes(KeptPaper paper, PaperForm form) {
        return papers.bytes(paper, form);
    }

    /** In the wording in force on the day of the answer, as it was known when it was given. */
    private Letter letter(Ask ask, AskLetters.Said said, Instant answeredAt, int number) {
        var body = ask.received().body();
        var wording = wordings.inForce(body, AskLetters.kind(said.kind()), said.on(), answeredAt);
        return AskLetters.write(said, bodies.get(body), reading.name(ask), wording.template(), number);
    }

    private AskLetters.Said said(Ask ask, AskView.Answered answered) {
        var it = ask.received();
        return new AskLetters.Said(
                it.kind(),
                AskReading.number(it),
                it.on(),
                it.channel(),
                Texts.part(book.open(it.text()), 3),
                answered.answer(),
                answered.whither(),
                answered.publishBy(),
                answered.reason(),
                answered.on());
    }
}
