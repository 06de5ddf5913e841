package cn.zhiqing.cases.asks;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.events.AskEvent;
import cn.zhiqing.privacy.Masks;
import cn.zhiqing.privacy.Secret;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what lies sealed for the page and for the letter. */
@Component
class AskReading {

    private final AskBook book;
    private final Bodies bodies;

    AskReading(AskBook book, Bodies bodies) {
        this.book = book;
        this.bodies = bodies;
    }

    AskView view(long id, Ask ask) {
        AskEvent.AskReceived it = ask.received();
        String text = book.open(it.text());
        return new AskView(
                id,
                ask.version(),
                it.body(),
                it.kind(),
                number(it),
                ask.stage(),
                it.on(),
                it.channel(),
                it.from(),
                it.about(),
                it.applicants(),
                masked(Texts.part(text, 0), Masks::name),
                masked(Texts.part(text, 1), Masks::idNumber),
                masked(Texts.part(text, 2), AskReading::contact),
                Texts.part(text, 3),
                Texts.part(text, 4),
                checked(ask.checked()),
                answered(ask.answered()));
    }

    /** The full name, for the letter alone. */
    String name(Ask ask) {
        return Texts.part(book.open(ask.received().text()), 0);
    }

    static String number(AskEvent.AskReceived it) {
        return "%s〔%d〕%d号".formatted(it.kind().register(), it.year(), it.number());
    }

    private AskView.@Nullable Checked checked(AskEvent.@Nullable AskChecked it) {
        return it == null ? null : new AskView.Checked(it.on(), it.holds(), book.open(it.findingText()));
    }

    private AskView.@Nullable Answered answered(AskEvent.@Nullable AskAnswered it) {
        if (it == null) {
            return null;
        }
        String words = book.open(it.wordsText());
        String whither =
                it.to() == null ? Texts.part(words, 0) : bodies.get(it.to()).name();
        return new AskView.Answered(it.on(), it.answer(), whither, it.publishBy(), Texts.part(words, 1));
    }

    private static String contact(Secret<String> contact) {
        return contact.disclose().contains("@") ? Masks.email(contact) : Masks.phone(contact);
    }

    private static String masked(String fact, Function<Secret<String>, String> mask) {
        return fact.isBlank() ? "" : mask.apply(Secret.of(fact));
    }
}
