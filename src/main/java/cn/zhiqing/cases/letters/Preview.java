package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 预览: a letter in a wording that is not in force, beside what fills its merge fields.
 *
 * @param on day of the letter; null for a draft
 * @param facts the words of each merge field that the kind may name, in the order of the list of fields
 */
public record Preview(Letter letter, @Nullable LocalDate on, Map<String, String> facts) {

    private static final String SOMEBODY = "张某某";

    /** The letter of an invented request. */
    public static Preview invented(LetterKind kind, Body body, LetterTemplate template, LocalDate on) {
        LetterFields fields = MergeFields.invented(kind, body);
        ReplyKind reply = MergeFields.reply(kind);
        String remedy = reply != null
                ? RemedyParagraph.of(reply, body, on, false)
                : kind.remedy() == LetterKind.Remedy.FREE ? RemedyParagraph.free(body) : "";
        var letter = new Letter(
                body.name(),
                kind.title(),
                kind.series().isEmpty() ? "登记编号 2026-0001" : Wording.number(body, kind.series(), on.getYear(), 1),
                kind == LetterKind.REPLY_SLIP ? "" : kind == LetterKind.AGENCY ? "市住房和城乡建设局" : SOMEBODY,
                template.fill(fields),
                remedy,
                Wording.date(on),
                Wording.contact(body),
                false);
        return new Preview(letter, on, facts(kind, fields));
    }

    /** A letter that a request has, in another wording. */
    public static Preview of(CaseLetter which, LetterWriter.Source from, String addressee) {
        return new Preview(
                LetterWriter.write(which, from, addressee, 0),
                which.on(),
                facts(which.kind(), LetterWriter.fields(which, from)));
    }

    /** The reply that is drafted for a request, in another wording. */
    public static Preview drafted(CaseView view, Body body, LetterTemplate template, LocalDate on) {
        CaseView.Draft draft = Objects.requireNonNull(view.draft());
        var reply = new Replies.Reply(draft.kind(), draft.facts(), template);
        return new Preview(
                Replies.of(view, body, view.applicant().name(), reply, new Replies.Days(null, on)),
                null,
                facts(LetterKind.of(draft.kind()), Replies.fields(view, body, draft.kind(), draft.facts())));
    }

    private static Map<String, String> facts(LetterKind kind, LetterFields fields) {
        var facts = new LinkedHashMap<String, String>();
        LetterFields.known(kind).forEach(name -> facts.put(name, fields.word(name)));
        return facts;
    }
}
