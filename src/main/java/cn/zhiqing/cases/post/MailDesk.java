package cn.zhiqing.cases.post;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Arrival;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.LetterEvent;
import cn.zhiqing.cases.events.LetterFate;
import cn.zhiqing.cases.store.Letters;
import cn.zhiqing.cases.store.Letters.Letter;
import cn.zhiqing.cases.store.Letters.State;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 邮件来件: the letters to a body that wait for a person who takes each for an application or for none (条例第三十一条). Those of
 * another body do not exist.
 */
@Component
public class MailDesk {

    /** Another person was quicker. */
    public static final Refusal DONE_BEFORE = new Refusal("LETTER_DONE", "", "这封来信已经有人处理了，请刷新页面查看。");

    private static final Refusal NOT_FOUND = new Refusal("NOT_FOUND", "", "没有这封来信，请刷新页面查看。");
    private static final Refusal NO_REASON = new Refusal("REASON_MISSING", "", "请填写原因。");
    private static final int MOST = 100;

    private final Letters letters;
    private final Intake intake;
    private final Doorkeeper doorkeeper;
    private final PostBook book;
    private final Acknowledgement acknowledgement;
    private final TransactionTemplate transaction;

    MailDesk(
            Letters letters,
            Intake intake,
            Doorkeeper doorkeeper,
            PostBook book,
            Acknowledgement acknowledgement,
            TransactionTemplate transaction) {
        this.letters = letters;
        this.intake = intake;
        this.doorkeeper = doorkeeper;
        this.book = book;
        this.acknowledgement = acknowledgement;
        this.transaction = transaction;
    }

    /** Whether this person takes in what comes to their body. */
    public boolean may(Viewer who) {
        return doorkeeper.may(who, Act.RECEIVE_CASE, who.body());
    }

    public int waiting(Viewer who) {
        return may(who) ? letters.waiting(who.body()) : 0;
    }

    /** The youngest letters that wait, or those that are done with. */
    public List<Letter> letters(Viewer who, boolean waiting) {
        return may(who) ? letters.of(who.body(), waiting, MOST) : List.of();
    }

    public Optional<Letter> find(Viewer who, long id) {
        return may(who) ? letters.find(who.body(), id) : Optional.empty();
    }

    /** 登记为申请: receives the application and settles the letter in one; the sender is told once. */
    public Outcome<Receipt> take(Viewer who, long id, Arrival arrival, Application application) {
        return settle(who, id, State.WAITING, letter -> {
            Outcome<Receipt> received = intake.receive(arrival, application, who.actor());
            if (received instanceof Outcome.Accepted<Receipt>(Receipt receipt)) {
                letters.settle(id, State.TAKEN, receipt.id());
                write(letter, new LetterEvent.LetterTaken(book.today(), letter.body(), receipt.id()), who);
                acknowledgement.post(letter, receipt);
            }
            return received;
        });
    }

    /** 不作为申请, with a reason. */
    public Outcome<Letter> dismiss(Viewer who, long id, LetterFate fate, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(NO_REASON);
        }
        return settle(who, id, State.WAITING, letter -> {
            letters.settle(id, State.DISMISSED, null);
            write(letter, new LetterEvent.LetterDismissed(book.today(), letter.body(), fate, book.keep(reason)), who);
            return Outcome.accepted(letter);
        });
    }

    /** 恢复待处理. */
    public Outcome<Letter> reopen(Viewer who, long id) {
        return settle(who, id, State.DISMISSED, letter -> {
            letters.settle(id, State.WAITING, null);
            write(letter, new LetterEvent.LetterReopened(book.today(), letter.body()), who);
            return Outcome.accepted(letter);
        });
    }

    /** The content of a file; the look is written down with its reason before it is given (个人信息保护法第五十一条). */
    public Outcome<Secret<byte[]>> open(Viewer who, long id, int part, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(NO_REASON);
        }
        return settle(
                who,
                id,
                null,
                letter -> letters.content(id, part)
                        .map(content -> {
                            write(
                                    letter,
                                    new LetterEvent.LetterOpened(book.today(), letter.body(), part, book.keep(reason)),
                                    who);
                            return Outcome.accepted(content);
                        })
                        .orElseGet(() -> Outcome.refused(NOT_FOUND)));
    }

    private void write(Letter letter, LetterEvent event, Viewer who) {
        book.write(new StreamId(PostBook.LETTER, letter.id()), event, who.actor());
    }

    /** Does something to a letter that nobody else may touch meanwhile. */
    private <T> Outcome<T> settle(
            Viewer who, long id, @org.jspecify.annotations.Nullable State expected, Function<Letter, Outcome<T>> act) {
        if (!may(who)) {
            return Outcome.refused(NOT_FOUND);
        }
        Outcome<T> done = transaction.execute(_ -> {
            Letter letter = letters.hold(who.body(), id).orElse(null);
            if (letter == null) {
                return Outcome.refused(NOT_FOUND);
            }
            return expected == null || letter.state() == expected ? act.apply(letter) : Outcome.refused(DONE_BEFORE);
        });
        return java.util.Objects.requireNonNull(done);
    }
}
