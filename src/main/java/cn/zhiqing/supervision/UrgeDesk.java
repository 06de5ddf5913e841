package cn.zhiqing.supervision;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.journal.Head;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.supervision.UrgeCommand.OnUrge;
import cn.zhiqing.supervision.UrgeCommand.SendUrge;
import cn.zhiqing.supervision.events.UrgeEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 督办台: urge letters from the supervising office to a body, and the body's answers (条例第四十七条). */
@Component
public class UrgeDesk {

    private final Urges urges;
    private final UrgeWriting writing;
    private final Journal journal;
    private final Doorkeeper doorkeeper;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    UrgeDesk(
            Urges urges,
            UrgeWriting writing,
            Journal journal,
            Doorkeeper doorkeeper,
            TransactionTemplate transaction,
            CityClock clock) {
        this.urges = urges;
        this.writing = writing;
        this.journal = journal;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends a letter under the next number of the sender's year, or refuses it with every reason at once. */
    public Outcome<Urge> send(SendUrge command, Viewer who) {
        LocalDate today = clock.today();
        return inTransaction(() -> {
            List<Refusal> wrong = writing.againstSending(command, hand(who, command.to()), today);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            Urge urge = new Urge(
                    urges.nextId(),
                    1,
                    command.by(),
                    command.to(),
                    today.getYear(),
                    urges.nextNumber(command.by(), today.getYear()),
                    today,
                    new UrgeState.Waiting(command.answerBy()),
                    command.cases());
            urges.insert(urge, command.answerBy());
            append(urge, writing.sent(urge, command), who);
            return Outcome.accepted(urge);
        });
    }

    /**
     * Does one act on a letter.
     *
     * @param expectedVersion the version the person saw; refused as {@code STALE} when it has moved on since
     */
    public Outcome<Urge> handle(OnUrge command, Viewer who, int expectedVersion) {
        LocalDate today = clock.today();
        return inTransaction(() -> {
            Urge urge = urges.locked(command.urge()).filter(u -> maySee(u, who)).orElse(null);
            if (urge == null) {
                return Outcome.refused(UrgeRefusals.NOT_FOUND);
            }
            if (urge.version() != expectedVersion) {
                return Outcome.refused(UrgeRefusals.STALE);
            }
            return switch (UrgeRules.decide(urge.state(), command, hand(who, urge.to()), today)) {
                case Outcome.Refused<UrgeState>(List<Refusal> reasons) -> Outcome.refused(reasons);
                case Outcome.Accepted<UrgeState>(UrgeState state) -> {
                    urges.update(urge, state, today);
                    append(urge, writing.event(command, state, today), who);
                    yield Outcome.accepted(urges.find(urge.id()).orElseThrow());
                }
            };
        });
    }

    /** The letter, for somebody who may watch the urged body; what they may not see does not exist. */
    public Optional<Urge> find(long id, Viewer who) {
        return urges.find(id).filter(u -> maySee(u, who));
    }

    /** Everything that happened to a letter, oldest first, with what was written. */
    public List<UrgeEntry> history(Urge urge) {
        return writing.entries(journal.read(stream(urge.id())));
    }

    public List<Urge> page(UrgeQuery query, int page, int size) {
        return urges.page(query, clock.today(), page, size);
    }

    public long count(UrgeQuery query) {
        return urges.count(query, clock.today());
    }

    /** Letters not ended yet, by urged body; bodies without any are left out. */
    public Map<BodyId, Integer> open(Set<BodyId> bodies) {
        return urges.open(bodies);
    }

    /** Letters about a request, the newest first. */
    public List<Urge> about(CaseId id) {
        return urges.about(id);
    }

    /** Who may do what, for pages: the same answer that the acts get. */
    public boolean mayUrge(Viewer who, BodyId body) {
        return doorkeeper.may(who, Act.SUPERVISE, body);
    }

    public boolean mayAnswer(Viewer who, BodyId body) {
        return doorkeeper.may(who, Act.ANSWER_URGE, body);
    }

    private boolean maySee(Urge urge, Viewer who) {
        return doorkeeper.may(who, Act.WATCH, urge.to());
    }

    private UrgeRules.Hand hand(Viewer who, BodyId body) {
        return new UrgeRules.Hand(mayUrge(who, body), mayAnswer(who, body));
    }

    private void append(Urge urge, UrgeEvent event, Viewer who) {
        StreamId stream = stream(urge.id());
        Head head = journal.append(stream, event, who.actor(), clock.instant());
        writing.tell(urge, event, stream, head.seq());
    }

    private Outcome<Urge> inTransaction(java.util.function.Supplier<Outcome<Urge>> act) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> act.get()));
        } catch (StaleStream stale) {
            return Outcome.refused(UrgeRefusals.STALE);
        }
    }

    private static StreamId stream(long id) {
        return new StreamId("urge", id);
    }
}
