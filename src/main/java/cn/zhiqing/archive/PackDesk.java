package cn.zhiqing.archive;

import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.archive.pack.Dossier;
import cn.zhiqing.archive.pack.Finding;
import cn.zhiqing.archive.pack.Packer;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 打包台: row, sealed bytes and journal of a package, each act in one transaction. */
@Component
class PackDesk {

    private final Packages packages;
    private final Contents contents;
    private final Writing writing;
    private final Packer packer;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    PackDesk(
            Packages packages,
            Contents contents,
            Writing writing,
            Packer packer,
            TransactionTemplate transaction,
            CityClock clock) {
        this.packages = packages;
        this.contents = contents;
        this.writing = writing;
        this.packer = packer;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Packs and keeps; a case that was destroyed or reopened meanwhile is left alone. */
    Outcome<FilePackage> keep(FilePackage row, Dossier dossier, Actor who) {
        Packer.Packed packed = packer.pack(dossier);
        return inTransaction(row.id(), () -> {
            FilePackage now = packages.locked(row.id()).orElseThrow();
            if (now.state() == PackageState.DESTROYED || now.state() == PackageState.REOPENED) {
                return Outcome.refused(Refusals.REOPENED);
            }
            packages.built(row.id(), packed, clock.instant());
            contents.keep(row.id(), packed.zip());
            writing.of(
                    row.id(),
                    new ArchiveEvent.PackageBuilt(
                            clock.today(),
                            row.id(),
                            packed.sm3(),
                            packed.zip().length,
                            packed.files(),
                            packed.findings().size()),
                    who);
            return Outcome.accepted(packages.find(row.id()).orElseThrow());
        });
    }

    Outcome<FilePackage> checked(FilePackage row, List<Finding> findings, Actor who) {
        return inTransaction(row.id(), () -> {
            if (!packages.checked(row.id(), findings)) {
                return Outcome.refused(gone(packages.find(row.id()).orElseThrow()));
            }
            writing.of(
                    row.id(),
                    new ArchiveEvent.PackageChecked(clock.today(), row.id(), row.sm3(), findings.size()),
                    who);
            return Outcome.accepted(packages.find(row.id()).orElseThrow());
        });
    }

    private static Refusal gone(FilePackage now) {
        return switch (now.state()) {
            case DESTROYED -> Refusals.DESTROYED;
            case REOPENED -> Refusals.REOPENED;
            case WAITING, COMPLETE, INCOMPLETE -> Refusals.NOT_BUILT;
        };
    }

    byte[] open(CaseId id) {
        return contents.open(id).orElse(new byte[0]);
    }

    /** What is given is what was written down: a package that was built anew meanwhile is taken as it is now. */
    Outcome<byte[]> take(CaseId id, Secret<String> reason, Actor who) {
        return inTransaction(id, () -> {
            FilePackage now = packages.locked(id).orElseThrow();
            if (!now.isKept()) {
                return Outcome.refused(gone(now));
            }
            long text = writing.text(reason);
            writing.of(id, new ArchiveEvent.PackageTaken(clock.today(), id, now.sm3(), text), who);
            return Outcome.accepted(open(id));
        });
    }

    List<ArchiveEvent> history(CaseId id) {
        return writing.history(id);
    }

    private <T> Outcome<T> inTransaction(CaseId id, Supplier<Outcome<T>> act) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                writing.hold(id);
                return act.get();
            }));
        } catch (StaleStream meanwhile) {
            return Outcome.refused(Refusals.STALE);
        }
    }
}
