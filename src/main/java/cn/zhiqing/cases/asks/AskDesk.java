package cn.zhiqing.cases.asks;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.events.AskAnswer;
import cn.zhiqing.cases.events.AskEvent;
import cn.zhiqing.cases.events.AskKind;
import cn.zhiqing.cases.papers.KeptPaper;
import cn.zhiqing.documents.NumberSeries;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 更正和建议的办理: receive, check, answer (条例第四十一条、第四十四条); what is to be published is read by whoever publishes. */
@Component
public class AskDesk {

    private static final Refusal STALE = new Refusal("STALE", "", "您打开这一页以后，同事已经办理过本件，请刷新页面。");
    private static final Refusal NOT_FOUND = new Refusal("NOT_FOUND", "", "没有这一件，请从列表中重新打开。");

    private final AskBook book;
    private final AskReading reading;
    private final NumberSeries numbers;
    private final AskLetterRoom letters;
    private final Doorkeeper doorkeeper;
    private final TransactionTemplate transaction;

    AskDesk(
            AskBook book,
            AskReading reading,
            NumberSeries numbers,
            AskLetterRoom letters,
            Doorkeeper doorkeeper,
            TransactionTemplate transaction) {
        this.book = book;
        this.reading = reading;
        this.numbers = numbers;
        this.letters = letters;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
    }

    /** Whether the person has a part in those of the own body. */
    public boolean may(Viewer who) {
        return doorkeeper.may(who, Act.SEE_ASK, who.body());
    }

    public boolean mayReceive(Viewer who) {
        return doorkeeper.may(who, Act.CHECK_ASK, who.body());
    }

    /** A correction is a decision with remedies, and signed; a suggestion is answered by the office. */
    private boolean mayAnswer(Ask ask, Viewer who) {
        Act act = ask.received().kind() == AskKind.RECORDS ? Act.ANSWER_CORRECTION : Act.ANSWER_SUGGESTION;
        return doorkeeper.may(who, act, ask.received().body());
    }

    /** Enters one at the clerk's own body; the id under which it is found. */
    public Outcome<Long> receive(AskCommand.Receive ask, Viewer who) {
        if (!mayReceive(who)) {
            return Outcome.refused(AskRules.NOT_YOUR_ROLE);
        }
        List<Refusal> reasons = AskRules.receiving(ask, book.today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return Outcome.accepted(committed(() -> {
            long id = book.newId();
            book.write(id, received(ask, who), who.actor());
            return id;
        }));
    }

    private AskEvent.AskReceived received(AskCommand.Receive ask, Viewer who) {
        long text = book.keep(
                ask.person().name().disclose(),
                ask.person().idNumber().disclose(),
                ask.person().contact().disclose(),
                ask.what().disclose(),
                ask.evidence().disclose());
        int year = ask.on().getYear();
        return new AskEvent.AskReceived(
                who.body(),
                ask.kind(),
                year,
                number(who.body(), ask.kind(), year),
                ask.on(),
                ask.channel(),
                null,
                ask.about(),
                ask.applicants(),
                text);
    }

    /** Checks or answers; {@code version} is what the person saw, and what nobody else may have changed since. */
    public Outcome<AskView> handle(long id, AskCommand command, Viewer who, int version) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> handled(id, command, who, version)));
        } catch (StaleStream meanwhile) {
            return Outcome.refused(STALE);
        }
    }

    private Outcome<AskView> handled(long id, AskCommand command, Viewer who, int version) {
        book.hold(id);
        Ask ask = seen(id, who).orElse(null);
        if (ask == null) {
            return Outcome.refused(NOT_FOUND);
        }
        if (ask.version() != version) {
            return Outcome.refused(STALE);
        }
        List<Refusal> reasons = reasons(ask, command, who);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        book.write(id, event(command, who.id()), who.actor());
        if (command instanceof AskCommand.AnswerAsk by && by.answer() == AskAnswer.PASSED_ON && by.to() != null) {
            passOn(ask, by, by.to(), who);
        }
        return Outcome.accepted(reading.view(id, book.read(id).orElseThrow()));
    }

    /** Empty for one of another body. */
    public Optional<AskView> find(long id, Viewer who) {
        return seen(id, who).map(ask -> reading.view(id, ask));
    }

    /** A part of those of the own body: the open ones first, the oldest of these before the others. */
    public List<AskView> list(Viewer who, int from, int count) {
        return may(who)
                ? reading.views(book.rows().of(who.body(), from, count).stream()
                        .map(AskRows.Row::id)
                        .toList())
                : List.of();
    }

    /** How many the own body has, answered or not. */
    public int all(Viewer who) {
        return may(who) ? book.rows().all(who.body()) : 0;
    }

    public int open(Viewer who) {
        return may(who) ? book.rows().open(who.body()) : 0;
    }

    /** What a body found fit to be published because it was asked for, the most pressing first (条例第四十四条). */
    public List<Publishable> toPublish(BodyId body) {
        return book.rows().toPublish(body);
    }

    /** L30 or L31, printed when it is first asked for; refused where there is none. */
    public Outcome<KeptPaper> letter(long id, Viewer who) {
        return seen(id, who).map(ask -> letters.issue(id, ask)).orElseGet(() -> Outcome.refused(NOT_FOUND));
    }

    /** The signed bytes of a letter that was printed. */
    public byte[] bytes(KeptPaper paper, PaperForm form) {
        return letters.bytes(paper, form);
    }

    /** Whether the answer was told by letter. */
    public boolean hasLetter(long id, Viewer who) {
        return seen(id, who).filter(letters::has).isPresent();
    }

    private Optional<Ask> seen(long id, Viewer who) {
        return book.read(id).filter(ask -> may(who) && ask.received().body().equals(who.body()));
    }

    private List<Refusal> reasons(Ask ask, AskCommand command, Viewer who) {
        return switch (command) {
            case AskCommand.Check by -> AskRules.checking(ask, by, mayReceive(who), book.today());
            case AskCommand.AnswerAsk by -> {
                List<Refusal> found = AskRules.answering(ask, by, mayAnswer(ask, who), who.id(), book.today());
                yield found.isEmpty() ? letters.refusals(ask, by) : found;
            }
            case AskCommand.Receive _ -> throw new IllegalArgumentException("received by its own door");
        };
    }

    private AskEvent event(AskCommand command, @Nullable StaffId who) {
        return switch (command) {
            case AskCommand.Check by -> new AskEvent.AskChecked(by.on(), by.holds(), book.keep(by.finding()), who);
            case AskCommand.AnswerAsk by ->
                new AskEvent.AskAnswered(
                        by.on(),
                        by.answer(),
                        by.answer().restsOnCheck() ? null : by.to(),
                        by.answer() == AskAnswer.PUBLISHED ? by.publishBy() : null,
                        book.keep(by.answer().restsOnCheck() ? "" : by.elsewhere(), by.reason()));
            case AskCommand.Receive _ -> throw new IllegalArgumentException("received by its own door");
        };
    }

    /** 转送: the same words are found by the competent body of the city, under a number there. */
    private void passOn(Ask ask, AskCommand.AnswerAsk by, BodyId to, Viewer who) {
        AskEvent.AskReceived first = ask.received();
        int year = by.on().getYear();
        book.write(
                book.newId(),
                new AskEvent.AskReceived(
                        to,
                        first.kind(),
                        year,
                        number(to, first.kind(), year),
                        by.on(),
                        first.channel(),
                        first.body(),
                        null,
                        first.applicants(),
                        first.text()),
                who.actor());
    }

    private int number(BodyId body, AskKind kind, int year) {
        return numbers.next(new NumberSeries.Series(body, year, kind.register()));
    }

    private long committed(java.util.function.LongSupplier work) {
        Long id = transaction.execute(_ -> work.getAsLong());
        return Objects.requireNonNull(id, "what was written has an id");
    }
}
