package cn.zhiqing.archive.web;

import cn.zhiqing.archive.FilePackage;
import cn.zhiqing.archive.PackageState;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Light;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Draws packages as rows of lists. */
@Component("archiveRows")
final class Rows {

    private final PackageDoor door;

    Rows(PackageDoor door) {
        this.door = door;
    }

    PackageRow draw(FilePackage row) {
        return new PackageRow(
                row.id().toString(),
                "/archive/" + door.key(row),
                row.number().toString(),
                door.bodyName(row.body()),
                light(row),
                Dates.full(row.archivedOn()),
                row.fileClass().label(),
                row.period().label(),
                until(row),
                row.isKept() ? size(row.size()) : "");
    }

    static Light light(FilePackage row) {
        return switch (row.state()) {
            case COMPLETE -> Light.done(PackageState.COMPLETE.label());
            case INCOMPLETE ->
                new Light(
                        "over",
                        PackageState.INCOMPLETE.label() + " · " + row.findings().size() + " 项");
            case WAITING ->
                row.isGivenUp()
                        ? new Light("over", "生成失败，须重新生成")
                        : Light.waiting(row.state().label());
            case REOPENED, DESTROYED -> Light.waiting(row.state().label());
        };
    }

    static String until(FilePackage row) {
        if (row.destroyedOn() != null) {
            return Dates.full(row.destroyedOn()) + "销毁";
        }
        return row.keepUntil() == null ? "永久" : "至 " + Dates.full(row.keepUntil());
    }

    static String size(long bytes) {
        return bytes < 1 << 20
                ? Math.max(1, bytes >> 10) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    }
}
