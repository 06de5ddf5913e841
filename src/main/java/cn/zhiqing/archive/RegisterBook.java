package cn.zhiqing.archive;

import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 清册的记录: the journal and the sealed reasons of registers, each act in one transaction. */
@Component
public class RegisterBook {

    private final ArchiveJournal journal;
    private final ArchiveTexts texts;
    private final TransactionTemplate transaction;

    RegisterBook(ArchiveJournal journal, ArchiveTexts texts, TransactionTemplate transaction) {
        this.journal = journal;
        this.texts = texts;
        this.transaction = transaction;
    }

    /**
     * One act on a register.
     *
     * @param text what was written with it; may be empty
     */
    public record Entry(ArchiveEvent event, Actor actor, String text) {}

    List<Entry> history(Destruction register) {
        return journal.read(ArchiveJournal.destruction(register.id())).stream()
                .map(recorded -> {
                    var event = (ArchiveEvent) recorded.event();
                    return new Entry(event, recorded.actor(), texts.open(text(event)));
                })
                .toList();
    }

    void write(Destruction register, ArchiveEvent event, Actor who) {
        journal.write(ArchiveJournal.destruction(register.id()), event, who);
    }

    long text(Secret<String> text) {
        return texts.keep(text);
    }

    <T> Outcome<T> inTransaction(Supplier<Outcome<T>> act) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                Outcome<T> outcome = act.get();
                if (!outcome.isAccepted()) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        } catch (StaleStream meanwhile) {
            return Outcome.refused(Refusals.STALE);
        }
    }

    private static long text(ArchiveEvent event) {
        return switch (event) {
            case ArchiveEvent.DestructionProposed it -> it.reasonText();
            case ArchiveEvent.DestructionApproved it -> it.opinionText();
            case ArchiveEvent.DestructionRejected it -> it.reasonText();
            default -> 0;
        };
    }
}
