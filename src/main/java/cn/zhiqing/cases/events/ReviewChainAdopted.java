package cn.zhiqing.cases.events;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 设定审签链 of a body: in force for drafts proposed on {@code from} or later. A later one of the same day replaces an earlier one.
 *
 * @param kind for replies of this kind only; null for all that have no chain of their own
 */
public record ReviewChainAdopted(BodyId body, @Nullable ReplyKind kind, LocalDate from, ReviewChain chain)
        implements Event {}
