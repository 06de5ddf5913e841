package cn.zhiqing.cases.fees;

import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fees; null filters nothing. Days are those of the notices, both included. */
public record FeeQuery(
        Set<BodyId> bodies,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Fee.@Nullable State state,
        @Nullable FeeBasis basis,
        boolean refundedOnly) {

    public FeeQuery {
        bodies = Set.copyOf(bodies);
    }
}
