package cn.zhiqing.archive;

import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.journal.EventCatalogue;
import cn.zhiqing.kernel.Event;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names under which the journal keeps what the archive does. */
@Component
class ArchiveCatalogue implements EventCatalogue {

    @Override
    public Map<String, Class<? extends Event>> types() {
        return Map.of(
                "archive.package-built.1", ArchiveEvent.PackageBuilt.class,
                "archive.package-checked.1", ArchiveEvent.PackageChecked.class,
                "archive.package-taken.1", ArchiveEvent.PackageTaken.class,
                "archive.file-destroyed.1", ArchiveEvent.FileDestroyed.class,
                "archive.retention-extended.1", ArchiveEvent.RetentionExtended.class,
                "archive.retention-set.1", ArchiveEvent.RetentionSet.class,
                "archive.destruction-proposed.1", ArchiveEvent.DestructionProposed.class,
                "archive.destruction-approved.1", ArchiveEvent.DestructionApproved.class,
                "archive.destruction-rejected.1", ArchiveEvent.DestructionRejected.class,
                "archive.destruction-withdrawn.1", ArchiveEvent.DestructionWithdrawn.class);
    }
}
