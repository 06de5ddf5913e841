package cn.zhiqing.calendar;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 双人确认: one person proposes a file of notices, another confirms it; until then only the proposal is kept. Who may do which
 * is asked by the caller.
 */
@Component
public class CalendarProposals {

    private final Calendars calendars;
    private final CalendarVersions versions;
    private final Proposals proposals;
    private final TransactionTemplate transaction;
    private final CityClock clock;
    private final ObjectProvider<CalendarAnnouncement> announcements;

    CalendarProposals(
            Calendars calendars,
            JdbcClient sql,
            TransactionTemplate transaction,
            CityClock clock,
            ObjectProvider<CalendarAnnouncement> announcements) {
        this.calendars = calendars;
        this.versions = new CalendarVersions(sql);
        this.proposals = new Proposals(sql);
        this.transaction = transaction;
        this.clock = clock;
        this.announcements = announcements;
    }

    /** What waits for the second person. */
    public Optional<CalendarProposal> waiting() {
        return proposals.waiting();
    }

    /**
     * Keeps a file for the second person; changes no date.
     *
     * @param replaces version that was in force when the person saw the preview
     */
    public Outcome<CalendarProposal> propose(NoticeFile file, String replaces, Actor.Staff by) {
        return alone(() -> {
            if (proposals.waiting().isPresent()) {
                return Outcome.refused(ProposalRefusals.WAITING);
            }
            if (!calendars.current().version().equals(replaces)) {
                return Outcome.refused(ProposalRefusals.CHANGED);
            }
            return calendars.preview(file).map(_ -> keep(file, replaces, by, clock.instant()));
        });
    }

    /** Brings the proposal into force; refused to who made it, and when it or the calendar is no longer what it was. */
    public Outcome<CalendarAdopted> confirm(int id, Actor.Staff by) {
        return alone(() -> {
            CalendarProposal asked = proposals.waiting().orElse(null);
            if (asked == null || asked.id() != id) {
                return Outcome.refused(ProposalRefusals.GONE);
            }
            if (asked.by().id().equals(by.id())) {
                return Outcome.refused(ProposalRefusals.SAME_PERSON);
            }
            Outcome<CalendarAdopted> outcome = calendars.confirm(asked.file(), asked.replaces(), by);
            if (outcome.isAccepted()) {
                proposals.adopted(id);
            }
            return outcome;
        });
    }

    /** 撤回 by who proposed, 退回 by the second person. */
    public Outcome<CalendarProposalDropped> drop(int id, Actor.Staff by) {
        return alone(() -> {
            CalendarProposal asked = proposals.waiting().orElse(null);
            if (asked == null || asked.id() != id) {
                return Outcome.refused(ProposalRefusals.GONE);
            }
            proposals.dropped(id);
            var event = new CalendarProposalDropped(id, asked.by().id().equals(by.id()));
            announcements.orderedStream().forEach(a -> a.dropped(event, by, clock.instant()));
            return Outcome.accepted(event);
        });
    }

    private CalendarProposal keep(NoticeFile file, String replaces, Actor.Staff by, Instant at) {
        int id = proposals.add(file, replaces, by, at);
        var event = new CalendarProposed(id, file.year(), file.source(), replaces, digest(file.content()));
        announcements.orderedStream().forEach(a -> a.proposed(event, by, at));
        return new CalendarProposal(id, file, replaces, by, at);
    }

    /** One after the other: no two people propose, confirm or drop at the same moment. */
    private <T> Outcome<T> alone(Supplier<Outcome<T>> act) {
        calendars.current();
        return Objects.requireNonNull(transaction.execute(_ -> {
            versions.lock();
            return act.get();
        }));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
