package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.ReplyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 合并域说明: what each merge field says, and what it says in an invented request, for whoever words a template. */
public final class MergeFields {

    private static final Map<String, Told> TOLD = read();

    private MergeFields() {}

    /**
     * A merge field of one kind of letter.
     *
     * @param required whether no wording may leave it out
     */
    public record Field(String name, boolean required, String meaning) {}

    private record Told(String meaning, String example) {}

    /** The fields that letters of a kind may name: required ones first. */
    public static List<Field> of(LetterKind kind) {
        return LetterFields.known(kind).stream()
                .map(name -> new Field(
                        name, kind.elements().contains(name), told(kind, name).meaning()))
                .toList();
    }

    /** What an invented request puts into the wording. */
    static LetterFields invented(LetterKind kind, Body body) {
        var words = new HashMap<String, String>();
        LetterFields.known(kind).stream()
                .filter(name -> !LetterFields.BLOCKS.contains(name))
                .forEach(name -> words.put(name, told(kind, name).example()));
        words.put("机关", body.name());
        words.put("依据", Wording.basis(kind.basis()));
        ReplyKind reply = reply(kind);
        return new LetterFields(
                words,
                reply != null
                        ? Map.of("认定", Replies.finding(List.of(ReplyKind.REFUSE_THIRD), reply, decided(reply)))
                        : blocks(kind));
    }

    private static Map<String, List<Letter.Paragraph>> blocks(LetterKind kind) {
        return switch (kind) {
            case REPLY_SLIP -> Map.of("回执", NoticeFields.slip());
            case CONFIRMATION ->
                Map.of(Confirmed.FIELD, Confirmed.byPerson(found("确认日期").example()));
            default -> Map.of();
        };
    }

    /** The reply that stands for its kind of letter; null for letters on the way. */
    static @Nullable ReplyKind reply(LetterKind kind) {
        for (ReplyKind reply : ReplyKind.values()) {
            if (reply.letter().equals(kind.code())) {
                return reply;
            }
        }
        return null;
    }

    private static Map<Fact, String> decided(ReplyKind reply) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        Decision.required(reply).stream()
                .filter(fact -> !fact.staysInFile())
                .forEach(fact -> facts.put(fact, found("FACT." + fact.name()).example()));
        return facts;
    }

    private static Told told(LetterKind kind, String field) {
        Told own = TOLD.get(kind.code() + "." + field);
        return own == null ? found(field) : own;
    }

    private static Told found(String name) {
        return Objects.requireNonNull(TOLD.get(name), name);
    }

    private static Map<String, Told> read() {
        var found = new HashMap<String, Told>();
        try (InputStream in = MergeFields.class.getResourceAsStream("merge-fields.txt")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .forEach(part -> found.put(part[0], new Told(part[1], part[2])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(found);
    }
}
