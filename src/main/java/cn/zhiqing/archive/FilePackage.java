package cn.zhiqing.archive;

import cn.zhiqing.archive.pack.Finding;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 归档包: what the archive keeps of one case; nothing personal, the content lies sealed apart.
 *
 * @param keepUntil last day of keeping; null for ever
 * @param size bytes of the ZIP; 0 while it is not built
 * @param sm3 of the ZIP, in hexadecimal; empty while it is not built
 * @param tries how often the round tried to build it in vain
 */
public record FilePackage(
        CaseId id,
        BodyId body,
        CaseNumber number,
        LocalDate archivedOn,
        FileClass fileClass,
        Period period,
        @Nullable LocalDate keepUntil,
        PackageState state,
        @Nullable Instant builtAt,
        int files,
        long size,
        String sm3,
        List<Finding> findings,
        @Nullable LocalDate destroyedOn,
        int tries) {

    static final int MOST_TRIES = 5;

    public FilePackage {
        findings = List.copyOf(findings);
    }

    /** Whether there is something to look into. */
    public boolean isKept() {
        return size > 0 && destroyedOn == null;
    }

    /** Whether the round gave up building it: a person has to look. */
    public boolean isGivenUp() {
        return state == PackageState.WAITING && tries >= MOST_TRIES;
    }

    /** Whether its keeping has ended before this day. */
    public boolean isOver(LocalDate today) {
        return keepUntil != null && keepUntil.isBefore(today) && state != PackageState.DESTROYED;
    }
}
