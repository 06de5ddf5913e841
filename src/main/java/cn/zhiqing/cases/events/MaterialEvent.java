package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 材料: what becomes of the files of a request, in the stream {@code material/case}. Names of files name people: they stand sealed
 * beside the bytes, the event knows digests alone.
 */
public sealed interface MaterialEvent extends Event {

    LocalDate on();

    CaseId caseId();

    /**
     * 入卷, by staff or by the applicant, as the envelope says.
     *
     * @param file its id in the file store
     * @param pages null where pages cannot be counted
     * @param sm3 64 hexadecimal digits over the bytes
     * @param sha256 64 hexadecimal digits over the bytes
     */
    record MaterialAttached(
            LocalDate on,
            CaseId caseId,
            long file,
            MaterialKind kind,
            long size,
            @Nullable Integer pages,
            String sm3,
            String sha256)
            implements MaterialEvent {}

    /** 更正种类, with a reason. */
    record MaterialRelabelled(LocalDate on, CaseId caseId, long file, MaterialKind kind, long reasonText)
            implements MaterialEvent {}

    /** 撤下, with a reason: it is no longer listed; the bytes and this history stay. */
    record MaterialRemoved(LocalDate on, CaseId caseId, long file, long reasonText) implements MaterialEvent {}

    /** 查看或者下载, with a reason (个人信息保护法第五十一条). */
    record MaterialOpened(LocalDate on, CaseId caseId, long file, long reasonText) implements MaterialEvent {}

    /** 查看或者下载 a file of the letter by e-mail that became this request. {@code part} counts from 1. */
    record MailFileOpened(LocalDate on, CaseId caseId, long letter, int part, long reasonText)
            implements MaterialEvent {}
}
