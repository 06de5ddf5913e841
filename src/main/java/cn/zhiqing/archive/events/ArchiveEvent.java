package cn.zhiqing.archive.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 档案: what happens to an archived case, in the stream {@code archive/CASE}; how long files are kept, in {@code retention/BODY};
 * and what is destroyed, in {@code destruction/ID}.
 */
public sealed interface ArchiveEvent extends Event {

    LocalDate on();

    /** 生成归档包. {@code findings} counts what the four checks found; the package is complete when there are none. */
    record PackageBuilt(LocalDate on, CaseId caseId, String sm3, long size, int files, int findings)
            implements ArchiveEvent {}

    /** 重新检测 of a kept package. */
    record PackageChecked(LocalDate on, CaseId caseId, String sm3, int findings) implements ArchiveEvent {}

    /** 下载归档包: it left the house with all it says, for a reason (个人信息保护法第五十一条). */
    record PackageTaken(LocalDate on, CaseId caseId, String sm3, long reasonText) implements ArchiveEvent {}

    /** 销毁: the package and all that was personal about the case are gone for good (档案法第二十一条、个人信息保护法第四十七条). */
    record FileDestroyed(LocalDate on, CaseId caseId, long destruction, String sm3, int forgotten)
            implements ArchiveEvent {}

    /** 鉴定续存: judged worth keeping; {@code until} is null for ever. */
    record RetentionExtended(
            LocalDate on,
            CaseId caseId,
            String period,
            @Nullable LocalDate until,
            long reasonText) implements ArchiveEvent {}

    /** 定保管期限 of a class of files archived from a day on; {@code body} is null for every body without a rule of its own. */
    record RetentionSet(LocalDate on, @Nullable BodyId body, String fileClass, String period, LocalDate from)
            implements ArchiveEvent {}

    /** 提出销毁 after appraisal (鉴定). */
    record DestructionProposed(LocalDate on, BodyId body, List<CaseId> cases, long reasonText)
            implements ArchiveEvent {}

    /** 批准销毁 by another person than the one who proposed it. */
    record DestructionApproved(LocalDate on, BodyId body, StaffId proposedBy, long opinionText)
            implements ArchiveEvent {}

    /** 不同意销毁. */
    record DestructionRejected(LocalDate on, BodyId body, long reasonText) implements ArchiveEvent {}

    /** 撤回销毁的提议. */
    record DestructionWithdrawn(LocalDate on, BodyId body) implements ArchiveEvent {}
}
