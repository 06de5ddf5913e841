package cn.zhiqing.cases;

import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 来件: where, how and when an application arrived.
 *
 * @param confirmedOn day confirmed with the applicant, for channels that need it; null while open
 * @param pastYearReason why a day in a year that is over is right; blank unless {@link Intake#question} asks for it
 */
public record Arrival(
        BodyId body,
        Channel channel,
        LocalDate on,
        @Nullable LocalDate confirmedOn,
        String pastYearReason) {}
