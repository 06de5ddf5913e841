package cn.zhiqing.archive;

import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.Forgetful;
import java.util.List;
import org.springframework.stereotype.Component;

/** 销毁: the package, and everything personal that any module keeps of the case, in the transaction of the approval. */
@Component
class Shredder {

    private final Packages packages;
    private final Contents contents;
    private final Writing writing;
    private final List<Forgetful> forgetful;
    private final CityClock clock;

    Shredder(Packages packages, Contents contents, Writing writing, List<Forgetful> forgetful, CityClock clock) {
        this.packages = packages;
        this.contents = contents;
        this.writing = writing;
        this.forgetful = forgetful;
        this.clock = clock;
    }

    void destroy(FilePackage row, long destruction, Actor who) {
        CaseId id = row.id();
        contents.delete(id);
        int forgotten = forgetful.stream().mapToInt(store -> store.forget(id)).sum() + writing.forget(id);
        packages.destroyed(id, clock.today());
        writing.of(id, new ArchiveEvent.FileDestroyed(clock.today(), id, destruction, row.sm3(), forgotten), who);
    }
}
