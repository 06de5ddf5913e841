package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 委托代理 From one day to another, both included, {@code taker} acts in {@code giver}'s role at a body.
 *
 * @param revokedOn the first day on which it no longer holds; null while it was not taken back
 */
public record Delegation(
        long id,
        StaffId giver,
        StaffId taker,
        BodyId body,
        Role role,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate revokedOn) {

    /** Whether the taker may act on this day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until) && (revokedOn == null || day.isBefore(revokedOn));
    }
}
