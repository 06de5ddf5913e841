package cn.zhiqing.cases.post;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Queue;
import cn.zhiqing.cases.QueueQuery;
import cn.zhiqing.cases.events.ApplicantCalled;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.Masks;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 电话确认: what has to be confirmed with its applicant on the day it came (条例第三十一条第二项、第三项), and the calls that were made.
 * A call that reached the applicant confirms the receipt of that day; any other is made again.
 */
@Component
public class Calls {

    private static final Refusal NOT_FOUND = new Refusal("NOT_FOUND", "", "没有这一件，请核对编号。");
    private static final Refusal CONFIRMED = new Refusal("RECEIPT_CONFIRMED", "条例第三十一条", "这件的收到日期已经确认，不用再打电话。");
    private static final Refusal NOBODY = new Refusal("ANSWERED_MISSING", "条例第三十一条", "请填写接电话的人，例如“申请人本人”。");
    private static final int MOST = 200;

    private final CaseDesk desk;
    private final Applications applications;
    private final Doorkeeper doorkeeper;
    private final PostBook book;
    private final TransactionTemplate transaction;

    Calls(
            CaseDesk desk,
            Applications applications,
            Doorkeeper doorkeeper,
            PostBook book,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.applications = applications;
        this.doorkeeper = doorkeeper;
        this.book = book;
        this.transaction = transaction;
    }

    /**
     * A request whose applicant is to be called.
     *
     * @param phone masked; empty when none was given
     * @param tries calls so far
     * @param late whether the day of arrival is over
     */
    public record Waiting(Queue.Row row, String phone, int tries, boolean late) {}

    /** A call that was made; {@code answered} is who answered. */
    public record Call(Instant at, Actor caller, boolean reached, String answered, String note) {}

    public boolean may(Viewer who) {
        return doorkeeper.may(who, Act.RECEIVE_CASE, who.body());
    }

    /** What waits to be confirmed at this person's body. */
    public List<Waiting> waiting(Viewer who) {
        return may(who)
                ? desk.queue(QueueQuery.in(who.body(), Set.of(CaseStage.ARRIVED), MOST)).rows().stream()
                        .map(this::waiting)
                        .toList()
                : List.of();
    }

    public int count(Viewer who) {
        return may(who)
                ? (int) desk.queue(QueueQuery.in(who.body(), Set.of(CaseStage.ARRIVED), 1))
                        .total()
                : 0;
    }

    private Waiting waiting(Queue.Row row) {
        CaseSummary summary = row.summary();
        return new Waiting(
                row,
                phone(summary),
                book.read(stream(summary.id())).size(),
                book.today().isAfter(summary.receivedOn()));
    }

    /** The telephone on the application, masked; empty when none was given. */
    public String phone(CaseSummary summary) {
        return applications
                .open(summary.applicationId())
                .filter(it -> !it.phone().disclose().isBlank())
                .map(it -> Masks.phone(it.phone()))
                .orElse("");
    }

    /** The calls so far, oldest first. */
    public List<Call> made(CaseId id) {
        return book.read(stream(id)).stream().map(this::call).toList();
    }

    /**
     * Writes a call down.
     *
     * @param reached the applicant confirmed: today is the day of receipt
     */
    public Outcome<CaseSummary> write(
            CaseId id, Viewer who, boolean reached, String answered, String note, int version) {
        CaseSummary summary = desk.summary(id).orElse(null);
        if (summary == null || !doorkeeper.may(who, Act.RECEIVE_CASE, summary.body())) {
            return Outcome.refused(NOT_FOUND);
        }
        if (summary.stage() != CaseStage.ARRIVED) {
            return Outcome.refused(CONFIRMED);
        }
        if (reached && answered.isBlank()) {
            return Outcome.refused(NOBODY);
        }
        Outcome<CaseSummary> done = transaction.execute(status -> {
            book.hold(stream(id));
            Outcome<CaseSummary> confirmed = reached
                    ? desk.handle(new CaseCommand.ConfirmReceipt(id, book.today()), who, version)
                    : Outcome.accepted(summary);
            if (confirmed.isAccepted()) {
                long text = book.keep(answered.strip() + "\n" + note.strip());
                book.write(stream(id), new ApplicantCalled(book.today(), id, reached, text), who.actor());
            } else {
                status.setRollbackOnly();
            }
            return confirmed;
        });
        return java.util.Objects.requireNonNull(done);
    }

    private Call call(Recorded recorded) {
        var event = (ApplicantCalled) recorded.event();
        String[] text = (book.open(event.callText()) + "\n").split("\n", 2);
        return new Call(recorded.at(), recorded.actor(), event.reached(), text[0], text[1].strip());
    }

    private static StreamId stream(CaseId id) {
        return new StreamId(PostBook.CALL, id.value());
    }
}
