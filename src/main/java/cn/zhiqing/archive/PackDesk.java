package cn.zhiqing.archive;

import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.archive.pack.Dossier;
import cn.zhiqing.archive.pack.Finding;
import cn.zhiqing.archive.pack.Packer;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.util.List;
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
        return inTransaction(() -> {
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
        return inTransaction(() -> {
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

    byte[] take(FilePackage row, Secret<String> reason, Actor who) {
        transaction.executeWithoutResult(_ -> writing.of(
                row.id(),
                new ArchiveEvent.PackageTaken(clock.today(), row.id(), row.sm3(), writing.text(reason)),
                who));
        return open(row.id());
    }

    List<ArchiveEvent> history(CaseId id) {
        return writing.history(id);
    }

    private Outcome<FilePackage> inTransaction(java.util.function.Supplier<Outcome<FilePackage>> act) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> act.get()));
    }
}
