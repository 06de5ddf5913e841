package cn.zhiqing.archive;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 鉴定销毁台: what is over is appraised and proposed by the disclosure office, and approved by a signatory (档案法第二十一条). */
@Component
public class DestructionDesk {

    private static final int MOST_SHOWN = 100;

    private final Destructions destructions;
    private final Packages packages;
    private final Shredder shredder;
    private final RegisterBook book;
    private final Doorkeeper doorkeeper;
    private final CityClock clock;

    DestructionDesk(
            Destructions destructions,
            Packages packages,
            Shredder shredder,
            RegisterBook book,
            Doorkeeper doorkeeper,
            CityClock clock) {
        this.destructions = destructions;
        this.packages = packages;
        this.shredder = shredder;
        this.book = book;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /** Proposes to destroy files of a body whose period has ended. */
    public Outcome<Destruction> propose(BodyId body, List<CaseId> cases, Secret<String> reason, Viewer who) {
        if (!doorkeeper.may(who, Act.PROPOSE_DESTRUCTION, body)) {
            return Outcome.refused(DestructionRules.NOT_YOURS_TO_PROPOSE);
        }
        return book.inTransaction(() -> {
            List<FilePackage> files = locked(cases);
            var listed = destructions.listed(files.stream().map(FilePackage::id).toList());
            List<Refusal> wrong = new ArrayList<>(
                    DestructionRules.againstProposing(files, body, listed, reason.disclose(), clock.today()));
            wrong.addAll(shredder.shared(files));
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            Destruction register = entered(files, body, who);
            var ids = files.stream().map(FilePackage::id).toList();
            book.write(
                    register,
                    new ArchiveEvent.DestructionProposed(clock.today(), body, ids, book.text(reason)),
                    who.actor());
            return Outcome.accepted(register);
        });
    }

    private Destruction entered(List<FilePackage> files, BodyId body, Viewer who) {
        var register = new Destruction(
                destructions.nextId(),
                body,
                1,
                Destruction.State.PROPOSED,
                who.id(),
                clock.today(),
                null,
                null,
                files.stream().map(Destruction.Line::of).toList());
        destructions.insert(register);
        return register;
    }

    /** Approves as another person than the proposer, and destroys in the same transaction. */
    public Outcome<Destruction> approve(long id, int version, Secret<String> opinion, Viewer who) {
        return decide(id, version, who, Act.APPROVE_DESTRUCTION, register -> {
            List<FilePackage> files =
                    locked(register.lines().stream().map(Destruction.Line::id).toList());
            shredder.hold(files);
            List<Refusal> wrong =
                    new ArrayList<>(DestructionRules.againstApproving(register, files, who.id(), clock.today()));
            wrong.addAll(shredder.reopened(files));
            wrong.addAll(shredder.shared(files));
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong.stream().distinct().toList());
            }
            var event = new ArchiveEvent.DestructionApproved(
                    clock.today(), register.body(), register.proposedBy(), book.text(opinion));
            files.forEach(file -> shredder.destroy(file, id, who.actor()));
            return Outcome.accepted(new Decided(Destruction.State.APPROVED, event));
        });
    }

    /** Says no, with a reason; the files stay. */
    public Outcome<Destruction> reject(long id, int version, Secret<String> reason, Viewer who) {
        return decide(id, version, who, Act.APPROVE_DESTRUCTION, register -> {
            if (register.state() != Destruction.State.PROPOSED) {
                return Outcome.refused(DestructionRules.DECIDED);
            }
            return reason.disclose().isBlank()
                    ? Outcome.refused(DestructionRules.REASON_MISSING)
                    : Outcome.accepted(new Decided(
                            Destruction.State.REJECTED,
                            new ArchiveEvent.DestructionRejected(clock.today(), register.body(), book.text(reason))));
        });
    }

    /** Takes a proposal back before it is decided. */
    public Outcome<Destruction> withdraw(long id, int version, Viewer who) {
        return decide(
                id,
                version,
                who,
                Act.PROPOSE_DESTRUCTION,
                register -> register.state() == Destruction.State.PROPOSED
                        ? Outcome.accepted(new Decided(
                                Destruction.State.WITHDRAWN,
                                new ArchiveEvent.DestructionWithdrawn(clock.today(), register.body())))
                        : Outcome.refused(DestructionRules.DECIDED));
    }

    /** The register, for somebody who may see the body's files. */
    public Optional<Destruction> find(long id, Viewer who) {
        return destructions.find(id).filter(found -> doorkeeper.may(who, Act.SEE_CASE, found.body()));
    }

    public List<Destruction> of(java.util.Set<BodyId> bodies) {
        return destructions.of(bodies, MOST_SHOWN);
    }

    /** What was written on a register, oldest first. */
    public List<RegisterBook.Entry> history(Destruction register) {
        return book.history(register);
    }

    /** How many proposals wait for this person. */
    public int waiting(Viewer who) {
        var bodies = new LinkedHashSet<>(doorkeeper.scope(who, Act.APPROVE_DESTRUCTION));
        return bodies.isEmpty() ? 0 : destructions.waiting(bodies, who.id());
    }

    public boolean may(Viewer who, Act act, BodyId body) {
        return doorkeeper.may(who, act, body);
    }

    private record Decided(Destruction.State state, ArchiveEvent event) {}

    private Outcome<Destruction> decide(
            long id,
            int version,
            Viewer who,
            Act act,
            java.util.function.Function<Destruction, Outcome<Decided>> rule) {
        return book.inTransaction(() -> {
            Destruction register = destructions
                    .locked(id)
                    .filter(found -> doorkeeper.may(who, Act.SEE_CASE, found.body()))
                    .orElse(null);
            if (register == null) {
                return Outcome.refused(DestructionRules.NOT_FOUND);
            }
            List<Refusal> wrong = against(register, version, who, act);
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            return switch (rule.apply(register)) {
                case Outcome.Refused<Decided>(List<Refusal> reasons) -> Outcome.refused(reasons);
                case Outcome.Accepted<Decided>(Decided decided) -> {
                    destructions.decide(register, decided.state(), who.id(), clock.today());
                    book.write(register, decided.event(), who.actor());
                    yield Outcome.accepted(destructions.find(id).orElseThrow());
                }
            };
        });
    }

    private List<Refusal> against(Destruction register, int version, Viewer who, Act act) {
        if (!doorkeeper.may(who, act, register.body())) {
            return List.of(
                    act == Act.PROPOSE_DESTRUCTION
                            ? DestructionRules.NOT_YOURS_TO_PROPOSE
                            : DestructionRules.NOT_YOURS_TO_APPROVE);
        }
        return register.version() == version ? List.of() : List.of(DestructionRules.STALE);
    }

    /** In the order of ids, so that two registers never wait for each other. */
    private List<FilePackage> locked(List<CaseId> cases) {
        return cases.stream()
                .distinct()
                .limit(DestructionRules.MOST + 1L)
                .sorted(java.util.Comparator.comparingLong(CaseId::value))
                .flatMap(id -> packages.locked(id).stream())
                .toList();
    }
}
