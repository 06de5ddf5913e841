package cn.zhiqing.archive;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.archive.pack.Finding;
import cn.zhiqing.archive.pack.Inspection;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 档案室: the packages of archived cases; looks them up, has them built and checked, hands them out. */
@Component
public class ArchiveRoom {

    private final Packages packages;
    private final PackDesk desk;
    private final Dossiers dossiers;
    private final Doorkeeper doorkeeper;
    private final CityClock clock;

    ArchiveRoom(Packages packages, PackDesk desk, Dossiers dossiers, Doorkeeper doorkeeper, CityClock clock) {
        this.packages = packages;
        this.desk = desk;
        this.dossiers = dossiers;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /** The package of a case; whether the reader may see the case is the caller's question to {@code access}. */
    public Optional<FilePackage> find(CaseId id) {
        return packages.find(id);
    }

    public List<FilePackage> page(PackageQuery query, int page, int size) {
        return packages.page(query, clock.today(), page, size);
    }

    public long count(PackageQuery query) {
        return packages.count(query, clock.today());
    }

    /** Years in which these bodies archived something, the latest first. */
    public List<Integer> years(java.util.Set<cn.zhiqing.kernel.BodyId> bodies) {
        return packages.years(bodies);
    }

    /** Builds the package, or builds it anew; kept beside the old one's record in the journal. */
    public Outcome<FilePackage> build(CaseId id, Viewer who) {
        FilePackage row = packages.find(id).orElse(null);
        if (row == null || !doorkeeper.may(who, Act.SEE_CASE, row.body())) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        return doorkeeper.may(who, Act.HANDLE_CASE, row.body())
                ? build(row, who.actor())
                : Outcome.refused(Refusals.NOT_YOUR_ROLE);
    }

    Outcome<FilePackage> build(FilePackage row, Actor who) {
        if (row.state() == PackageState.DESTROYED || row.state() == PackageState.REOPENED) {
            return Outcome.refused(row.state() == PackageState.DESTROYED ? Refusals.DESTROYED : Refusals.REOPENED);
        }
        return dossiers.of(row)
                .map(dossier -> desk.keep(row, dossier, who))
                .orElseGet(() -> Outcome.refused(Refusals.REOPENED));
    }

    /** 重新检测: reads the kept package again and judges it against the case as it stands. */
    public Outcome<FilePackage> check(CaseId id, Viewer who) {
        FilePackage row = packages.find(id).orElse(null);
        if (row == null || !doorkeeper.may(who, Act.SEE_CASE, row.body())) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        if (!row.isKept()) {
            return Outcome.refused(Refusals.NOT_BUILT);
        }
        return dossiers.expected(id)
                .map(expected -> {
                    List<Finding> findings = Inspection.of(desk.open(id), expected);
                    return desk.checked(row, findings, who.actor());
                })
                .orElseGet(() -> Outcome.refused(Refusals.REOPENED));
    }

    /** Whether this person may take a package with all it says. */
    public boolean mayTake(FilePackage row, Viewer who) {
        return doorkeeper.may(who, Act.REVEAL_PERSONAL, row.body()) && row.isKept();
    }

    /** 下载: the bytes of the ZIP, and who took them and why in the journal first (个人信息保护法第五十一条). */
    public Outcome<byte[]> take(CaseId id, Viewer who, Secret<String> reason) {
        FilePackage row = packages.find(id).orElse(null);
        if (row == null || !doorkeeper.may(who, Act.SEE_CASE, row.body())) {
            return Outcome.refused(Refusals.NOT_FOUND);
        }
        if (!doorkeeper.may(who, Act.REVEAL_PERSONAL, row.body())) {
            return Outcome.refused(Refusals.NOT_YOUR_ROLE);
        }
        if (!row.isKept()) {
            return Outcome.refused(Refusals.NOT_BUILT);
        }
        return reason.disclose().isBlank()
                ? Outcome.refused(Refusals.REASON_MISSING)
                : desk.take(row.id(), reason, who.actor());
    }

    /** Everything that happened to the package, oldest first. */
    public List<ArchiveEvent> history(CaseId id) {
        return desk.history(id);
    }
}
