package cn.zhiqing.archive;

import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.cases.keeping.Families;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Forgetful;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 销毁: the package, and everything personal that any module keeps of the case, in the transaction of the approval. */
@Component
class Shredder {

    private final Packages packages;
    private final Contents contents;
    private final Writing writing;
    private final List<Forgetful> forgetful;
    private final Families families;
    private final CityClock clock;

    Shredder(
            Packages packages,
            Contents contents,
            Writing writing,
            List<Forgetful> forgetful,
            Families families,
            CityClock clock) {
        this.families = families;
        this.packages = packages;
        this.contents = contents;
        this.writing = writing;
        this.forgetful = forgetful;
        this.clock = clock;
    }

    /** No act comes between what is asked of the cases now and their destruction. */
    void hold(List<FilePackage> files) {
        files.forEach(file -> families.hold(file.id()));
    }

    /** Files whose case is open again; asked of the case itself, since the list of packages follows it a moment later. */
    List<Refusal> reopened(List<FilePackage> files) {
        return files.stream()
                .filter(file -> !families.isArchived(file.id()))
                .map(DestructionRules::reopened)
                .toList();
    }

    /** Files of an application that others of it still need. */
    List<Refusal> shared(List<FilePackage> files) {
        Map<CaseId, List<CaseId>> others = new HashMap<>();
        files.forEach(file -> others.put(file.id(), families.others(file.id())));
        Set<CaseId> destroyed = others.values().stream()
                .flatMap(List::stream)
                .filter(id -> packages.find(id)
                        .filter(row -> row.state() == PackageState.DESTROYED)
                        .isPresent())
                .collect(Collectors.toSet());
        return DestructionRules.oneApplicationGoesAtOnce(files, others, destroyed);
    }

    void destroy(FilePackage row, long destruction, Actor who) {
        CaseId id = row.id();
        contents.delete(id);
        int forgotten = forgetful.stream().mapToInt(store -> store.forget(id)).sum() + writing.forget(id);
        packages.destroyed(id, clock.today());
        writing.of(id, new ArchiveEvent.FileDestroyed(clock.today(), id, destruction, row.sm3(), forgotten), who);
    }
}
