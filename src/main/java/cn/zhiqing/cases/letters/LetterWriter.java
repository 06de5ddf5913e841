package cn.zhiqing.cases.letters;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.domain.Precedence;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.ReplyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 拟写: one letter of a case from the case as it stood when its act was done. Pure. */
public final class LetterWriter {

    private LetterWriter() {}

    /**
     * What a letter is written from.
     *
     * @param then the case right after the letter's act
     * @param history everything that happened, also later: the day of dispatch decides the remedy
     * @param wording the template in force on the day of the act
     */
    public record Source(CaseView then, Body body, List<TimelineEntry> history, LetterTemplate wording) {

        /** The same in another wording. */
        public Source in(LetterTemplate other) {
            return new Source(then, body, history, other);
        }
    }

    /**
     * The letter.
     *
     * @param addressee the applicant's name; letters to others name their party instead
     * @param number its number within the series; 0 when it has none yet
     */
    public static Letter write(CaseLetter which, Source from, String addressee, int number) {
        if (which.kind().isReply()) {
            return reply(which, from, addressee);
        }
        Body body = from.body();
        String series = which.kind().series();
        return new Letter(
                body.name(),
                which.kind().title(),
                series.isEmpty()
                        ? "登记编号 " + from.then().summary().number()
                        : number == 0
                                ? body.shortName() + series + "〔" + which.on().getYear() + "〕  号（印制时编号）"
                                : Wording.number(body, series, which.on().getYear(), number),
                which.kind().goesToOthers() ? NoticeFields.party(which, from.then()) : addressee,
                wording(which, from).fill(fields(which, from)),
                which.kind().remedy() == LetterKind.Remedy.FREE ? RemedyParagraph.free(body) : "",
                Wording.date(which.on()),
                Wording.contact(body),
                false);
    }

    /** Own words of a body that only know of a person confirming are not used where the system did (条例第三十一条). */
    private static LetterTemplate wording(CaseLetter which, Source from) {
        boolean untrue = which.kind() == LetterKind.CONFIRMATION
                && !from.wording().fields().contains(Confirmed.FIELD)
                && Confirmed.automatically(entry(from.history(), which.seq()));
        return untrue ? LetterTemplates.common(LetterKind.CONFIRMATION) : from.wording();
    }

    private static Letter reply(CaseLetter which, Source from, String addressee) {
        ReplyKind kind = decided(which, from.history());
        LocalDate out = goesOut(which, kind, from.history());
        return Replies.of(
                from.then(),
                from.body(),
                addressee,
                new Replies.Reply(kind, facts(kind, from.then()), from.wording()),
                new Replies.Days(which.on(), out));
    }

    /** What the letter puts into its wording. */
    static LetterFields fields(CaseLetter which, Source from) {
        if (!which.kind().isReply()) {
            return NoticeFields.of(which, from);
        }
        ReplyKind kind = decided(which, from.history());
        return Replies.fields(from.then(), from.body(), kind, facts(kind, from.then()));
    }

    private static Map<Fact, String> facts(ReplyKind kind, CaseView then) {
        CaseView.Draft draft = then.draft();
        return draft == null || draft.kind() != kind ? Map.of() : draft.facts();
    }

    /** What the letter's act decided. */
    public static ReplyKind decided(CaseLetter which, List<TimelineEntry> history) {
        return switch (entry(history, which.seq()).event()) {
            case CaseEvent.DecisionSigned it -> it.kind();
            case CaseEvent.Abandoned it -> it.kind();
            default -> ReplyKind.WITHDRAWN;
        };
    }

    /**
     * The day whose law the remedy follows: that of signature, unless the reply was first sent under another rule
     * (行政复议法第二十三条).
     */
    private static LocalDate goesOut(CaseLetter which, ReplyKind kind, List<TimelineEntry> history) {
        return history.stream()
                .filter(later -> later.seq() > which.seq())
                .map(TimelineEntry::event)
                .filter(CaseEvent.ReplyDispatched.class::isInstance)
                .map(event -> ((CaseEvent.ReplyDispatched) event).on())
                .findFirst()
                .filter(sent -> Precedence.applies(kind, sent) != Precedence.applies(kind, which.on()))
                .orElse(which.on());
    }

    static TimelineEntry entry(List<TimelineEntry> history, int seq) {
        return history.stream().filter(one -> one.seq() == seq).findFirst().orElseThrow();
    }
}
