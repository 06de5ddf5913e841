package cn.zhiqing.cases.fees;

import java.util.EnumMap;
import java.util.Map;

/**
 * 合计, in fen: notices and amounts by what became of them.
 *
 * @param refunded what was given back of what was paid
 */
public record FeeTotals(Map<Fee.State, Line> lines, long refunds, long refunded) {

    public FeeTotals {
        var all = new EnumMap<Fee.State, Line>(Fee.State.class);
        for (Fee.State state : Fee.State.values()) {
            all.put(state, lines.getOrDefault(state, new Line(0, 0)));
        }
        lines = all;
    }

    /** Notices and the amount they asked for. */
    public record Line(long notices, long fen) {}

    public Line of(Fee.State state) {
        return lines.getOrDefault(state, new Line(0, 0));
    }

    public Line all() {
        return lines.values().stream()
                .reduce(new Line(0, 0), (a, b) -> new Line(a.notices() + b.notices(), a.fen() + b.fen()));
    }

    /** What stayed with the treasury. */
    public long kept() {
        return of(Fee.State.PAID).fen() - refunded;
    }
}
