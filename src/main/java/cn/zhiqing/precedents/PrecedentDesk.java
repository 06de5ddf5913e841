package cn.zhiqing.precedents;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.precedents.PrecedentCommand.OnPrecedent;
import cn.zhiqing.precedents.PrecedentCommand.Revise;
import cn.zhiqing.precedents.PrecedentRules.Hand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 案例台: proposing, checking, sharing and withdrawing precedents. What is shared is read through {@link Library}. */
@Component
public class PrecedentDesk {

    private final FiledPrecedents precedents;
    private final Filing filing;
    private final Anonymising anonymising;
    private final Doorkeeper doorkeeper;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    PrecedentDesk(
            FiledPrecedents precedents,
            Filing filing,
            Anonymising anonymising,
            Doorkeeper doorkeeper,
            TransactionTemplate transaction,
            CityClock clock) {
        this.precedents = precedents;
        this.filing = filing;
        this.anonymising = anonymising;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes a precedent of a closed request, or refuses with every reason at once. The caller has made sure who may see it. */
    public Outcome<Precedent> propose(CaseSummary request, PrecedentText text, Viewer who) {
        return inTransaction(() -> {
            List<Refusal> wrong = new ArrayList<>(PrecedentRules.againstProposing(
                    request,
                    text,
                    new Hand(mayPropose(who, request), false, false),
                    precedents.ofCase(request.id()).isPresent()));
            wrong.addAll(anonymising.refusals(request.id(), text));
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            Precedent made = new Precedent(
                    precedents.nextId(),
                    1,
                    request.body(),
                    request.id(),
                    Objects.requireNonNull(request.reply()),
                    Objects.requireNonNull(request.repliedOn()),
                    Precedent.Standing.PROPOSED,
                    1,
                    0,
                    who.id(),
                    clock.today());
            filing.propose(made, text, anonymising.kept(request.id(), text), who);
            return Outcome.accepted(made);
        });
    }

    /** Why no precedent can be made of a request; empty when one can. */
    public List<Refusal> againstProposing(CaseSummary request, Viewer who) {
        List<Refusal> wrong = new ArrayList<>(PrecedentRules.againstRequest(request));
        if (!mayPropose(who, request)) {
            wrong.add(PrecedentRefusals.NOT_YOURS_TO_PROPOSE);
        }
        if (precedents.ofCase(request.id()).isPresent()) {
            wrong.add(PrecedentRefusals.ALREADY);
        }
        return wrong;
    }

    /**
     * Does one act.
     *
     * @param expectedVersion the version the person saw; refused as {@code STALE} when it has moved on since
     */
    public Outcome<Precedent> handle(OnPrecedent command, Viewer who, int expectedVersion) {
        return inTransaction(() -> {
            Precedent before = precedents
                    .locked(command.precedent())
                    .filter(p -> isOwn(p, who))
                    .orElse(null);
            if (before == null) {
                return Outcome.refused(PrecedentRefusals.NOT_FOUND);
            }
            if (before.version() != expectedVersion) {
                return Outcome.refused(PrecedentRefusals.STALE);
            }
            List<Refusal> wrong = new ArrayList<>(PrecedentRules.against(before, command, hand(before, who)));
            wrong.addAll(stillPersonal(before, command));
            return wrong.isEmpty()
                    ? Outcome.accepted(filing.file(before, command, kept(before, command), who))
                    : Outcome.refused(wrong);
        });
    }

    /** What is to be shared is searched again: meanwhile more may be known of the people in the case. */
    private List<Refusal> stillPersonal(Precedent p, OnPrecedent command) {
        return switch (command) {
            case Revise ask -> anonymising.refusals(p.caseId(), ask.text());
            case PrecedentCommand.Share _ -> againstSharing(p, text(p, p.edition()));
            case PrecedentCommand.Return _, PrecedentCommand.Withdraw _ -> List.of();
        };
    }

    /** An edition whose words were forgotten with its request is not put on the shelf. */
    private List<Refusal> againstSharing(Precedent p, PrecedentText text) {
        List<Refusal> wrong = new ArrayList<>(PrecedentRules.againstText(text));
        wrong.addAll(anonymising.refusals(p.caseId(), text));
        return wrong;
    }

    private int kept(Precedent p, OnPrecedent command) {
        return command instanceof Revise ask ? anonymising.kept(p.caseId(), ask.text()) : 0;
    }

    /** The precedent, for those who may see it: shared for all who read, else for the body's own staff. */
    public Optional<Precedent> find(long id, Viewer who) {
        return precedents
                .find(id)
                .filter(p -> isOwn(p, who) || (p.isShared() && doorkeeper.may(who, Act.READ_PRECEDENTS, who.body())));
    }

    /** The precedent that was made of a request and not withdrawn. */
    public Optional<Precedent> ofCase(CaseId id) {
        return precedents.ofCase(id);
    }

    /** The words of an edition; whether the reader may see that edition is {@link #isOwn} or the shelf's. */
    public PrecedentText text(Precedent p, int edition) {
        return filing.text(p, edition);
    }

    /** How many editions there are, with their authors, the youngest first; for the body's own staff. */
    public List<PrecedentEntry> history(Precedent p) {
        return filing.history(p);
    }

    /** The body's own precedents, those that wait for somebody first. */
    public List<Precedent> own(Viewer who, int page, int size) {
        return maySeeOwn(who) ? precedents.of(Set.of(who.body()), page, size) : List.of();
    }

    public long countOwn(Viewer who) {
        return maySeeOwn(who) ? precedents.count(Set.of(who.body())) : 0;
    }

    /** How many editions wait for this person's check. */
    public int waiting(Viewer who) {
        return doorkeeper.may(who, Act.CHECK_PRECEDENT, who.body()) ? precedents.waiting(who.body(), who.id()) : 0;
    }

    /** Whether the precedent is of this person's body, with all that is not shared. */
    public boolean isOwn(Precedent p, Viewer who) {
        return p.body().equals(who.body()) && doorkeeper.may(who, Act.SEE_CASE, p.body());
    }

    public boolean maySeeOwn(Viewer who) {
        return doorkeeper.may(who, Act.SEE_CASE, who.body());
    }

    public boolean mayPropose(Viewer who, CaseSummary request) {
        return doorkeeper.may(who, Act.PROPOSE_PRECEDENT, request.body());
    }

    /** Who may do what, for pages: the same answer that the acts get. */
    public boolean mayRevise(Precedent p, Viewer who) {
        return hand(p, who).proposes() && p.standing() != Precedent.Standing.WITHDRAWN;
    }

    public boolean mayCheck(Precedent p, Viewer who) {
        Hand hand = hand(p, who);
        return hand.checks() && !hand.author() && p.standing() == Precedent.Standing.PROPOSED;
    }

    private Hand hand(Precedent p, Viewer who) {
        return new Hand(
                doorkeeper.may(who, Act.PROPOSE_PRECEDENT, p.body()),
                doorkeeper.may(who, Act.CHECK_PRECEDENT, p.body()),
                p.author().equals(who.id()));
    }

    private Outcome<Precedent> inTransaction(Supplier<Outcome<Precedent>> act) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> act.get()));
        } catch (DuplicateKeyException another) {
            return Outcome.refused(PrecedentRefusals.ALREADY);
        }
    }

    /** Today, as pages of this module have it. */
    public LocalDate today() {
        return clock.today();
    }
}
