package cn.zhiqing.cases.asks;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.domain.Texts;
import cn.zhiqing.cases.events.AskEvent;
import cn.zhiqing.privacy.Masks;
import cn.zhiqing.privacy.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
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
        return view(id, ask, book.open(texts(ask)));
    }

    /** Several in the given order, all their texts opened in one call. */
    List<AskView> views(List<Long> ids) {
        var asks = new LinkedHashMap<Long, Ask>();
        ids.forEach(id -> book.read(id).ifPresent(ask -> asks.put(id, ask)));
        Map<Long, String> opened = book.open(
                asks.values().stream().flatMap(ask -> texts(ask).stream()).toList());
        return asks.entrySet().stream()
                .map(e -> view(e.getKey(), e.getValue(), opened))
                .toList();
    }

    private static List<Long> texts(Ask ask) {
        var checked = ask.checked();
        var answered = ask.answered();
        return LongStream.of(
                        ask.received().text(),
                        checked == null ? 0 : checked.findingText(),
                        answered == null ? 0 : answered.wordsText())
                .filter(text -> text != 0)
                .boxed()
                .toList();
    }

    private AskView view(long id, Ask ask, Map<Long, String> opened) {
        AskEvent.AskReceived it = ask.received();
        String text = opened.getOrDefault(it.text(), "");
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
                checked(ask.checked(), opened),
                answered(ask.answered(), opened),
                ask.forgotten() == null ? null : ask.forgotten().on());
    }

    /** The full name, for the letter alone. */
    String name(Ask ask) {
        return Texts.part(book.open(ask.received().text()), 0);
    }

    static String number(AskEvent.AskReceived it) {
        return "%s〔%d〕%d号".formatted(it.kind().register(), it.year(), it.number());
    }

    private AskView.@Nullable Checked checked(AskEvent.@Nullable AskChecked it, Map<Long, String> opened) {
        return it == null ? null : new AskView.Checked(it.on(), it.holds(), opened.getOrDefault(it.findingText(), ""));
    }

    private AskView.@Nullable Answered answered(AskEvent.@Nullable AskAnswered it, Map<Long, String> opened) {
        if (it == null) {
            return null;
        }
        String words = opened.getOrDefault(it.wordsText(), "");
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
