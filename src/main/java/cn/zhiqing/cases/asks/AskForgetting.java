package cn.zhiqing.cases.asks;

import cn.zhiqing.cases.events.AskEvent;
import cn.zhiqing.cases.keeping.KeptAsks;
import cn.zhiqing.cases.papers.AskPapers;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 更正和建议的到期删除: a sealed nothing takes the place of every text that its events name, and of the bytes of its letter. */
@Component
class AskForgetting implements KeptAsks {

    private final AskBook book;
    private final LooseTexts texts;
    private final AskPapers papers;
    private final TransactionTemplate transaction;

    AskForgetting(AskBook book, LooseTexts texts, AskPapers papers, TransactionTemplate transaction) {
        this.book = book;
        this.texts = texts;
        this.papers = papers;
        this.transaction = transaction;
    }

    @Override
    public List<Ended> ended(LocalDate before, long after, int count) {
        return book.rows().ended(before, after, count);
    }

    @Override
    public boolean forget(long id) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            book.hold(id);
            Ask ask = book.read(id).orElse(null);
            if (ask == null || ask.answered() == null || ask.forgotten() != null) {
                return false;
            }
            int values = texts.forget(words(id, ask)) + papers.forget(id);
            book.write(id, new AskEvent.AskForgotten(book.today(), values), Actor.MACHINE);
            return true;
        }));
    }

    /** Findings that were replaced by later ones are words too. */
    private List<Long> words(long id, Ask ask) {
        var words = new ArrayList<Long>();
        for (AskEvent event : book.events(id)) {
            switch (event) {
                case AskEvent.AskChecked it -> words.add(it.findingText());
                case AskEvent.AskAnswered it -> words.add(it.wordsText());
                case AskEvent.AskReceived _, AskEvent.AskForgotten _ -> {}
            }
        }
        if (sharing(id, ask).values().stream().allMatch(other -> other.forgotten() != null)) {
            words.add(ask.received().text());
        }
        words.removeIf(text -> text == 0);
        return words;
    }

    /** All others that hold the same words, along the way on which they were passed on. */
    private Map<Long, Ask> sharing(long id, Ask ask) {
        var found = new LinkedHashMap<Long, Ask>();
        found.put(id, ask);
        var open = new ArrayDeque<>(List.of(ask));
        while (!open.isEmpty()) {
            Ask next = open.remove();
            near(next).filter(one -> !found.containsKey(one)).toList().forEach(one -> {
                Ask other = book.read(one).orElseThrow();
                if (other.received().text() == ask.received().text()) {
                    found.put(one, other);
                    open.add(other);
                }
            });
        }
        found.remove(id);
        return found;
    }

    private Stream<Long> near(Ask ask) {
        var answered = ask.answered();
        return Stream.concat(
                on(ask.received().from(), ask.received().on()),
                answered == null ? Stream.of() : on(answered.to(), answered.on()));
    }

    private Stream<Long> on(@Nullable BodyId body, LocalDate day) {
        return body == null ? Stream.of() : book.rows().on(body, day).stream();
    }
}
