package cn.zhiqing.city;

import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The remedies (复议、诉讼) that a year's third table still asks for, by track; a pending one has no result. */
final class RemedyDemand {

    /** One remedy to be lived; without result it is pending at the year's end. */
    record Wanted(RemedyTrack track, @Nullable RemedyResult result) {}

    private static final RemedyResult[] RESULTS = RemedyResult.values();

    private final Map<RemedyTrack, Deque<Wanted>> open = new EnumMap<>(RemedyTrack.class);

    RemedyDemand(YearFigures figures) {
        for (RemedyTrack track : RemedyTrack.values()) {
            Deque<Wanted> wanted = new ArrayDeque<>();
            for (int place = 0; place < RESULTS.length; place++) {
                add(wanted, figures.remedies(track.block(), place), new Wanted(track, RESULTS[place]));
            }
            add(wanted, figures.remedies(track.block(), RESULTS.length), new Wanted(track, null));
            open.put(track, wanted);
        }
    }

    private static void add(Deque<Wanted> to, int times, Wanted wanted) {
        for (int i = 0; i < times; i++) {
            to.add(wanted);
        }
    }

    Optional<Wanted> next(RemedyTrack track) {
        return Optional.ofNullable(queue(track).poll());
    }

    boolean has(RemedyTrack track) {
        return !queue(track).isEmpty();
    }

    private Deque<Wanted> queue(RemedyTrack track) {
        return java.util.Objects.requireNonNull(open.get(track));
    }
}
