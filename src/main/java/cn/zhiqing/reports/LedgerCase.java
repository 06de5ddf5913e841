package cn.zhiqing.reports;

import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One request behind a number of the report; carries nothing personal.
 *
 * @param year and {@code number}: its place in the body's register
 * @param reply what became of it, in words; null while it is open
 */
public record LedgerCase(
        CaseId id,
        int year,
        int number,
        String applicantKind,
        @Nullable String topic,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String reply) {}
