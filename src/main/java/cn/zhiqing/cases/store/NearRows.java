package cn.zhiqing.cases.store;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.domain.Likeness;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 相近的件: requests of one body whose sealed texts are alike. The keyed marks of words are laid over each other in memory for
 * all of them; only the few nearest are opened, weighed and told why.
 */
@Component
public class NearRows {

    private static final int OPENED = 24;
    private static final int SAMPLE = 1000;
    private static final int LONGEST = 600;
    /** Marks that more than this share of requests have tell nothing apart: 关于, 文件, the city's name. */
    private static final double COMMON = 0.3;

    private static final int FEW = 20;

    /** Marks in common from which on another request is opened, of the fewer of both. */
    private static final double NEAR = 0.4;

    private final BodyMarks marks;
    private final Applications applications;
    private final WordMarks words;

    NearRows(BodyMarks marks, Applications applications, WordMarks words) {
        this.marks = marks;
        this.applications = applications;
        this.words = words;
    }

    /**
     * One of them.
     *
     * @param samePerson whether the identity number is the same
     * @param passages what stands in both
     */
    public record Near(CaseId id, Likeness likeness, boolean samePerson, List<String> passages) {}

    /** Requests of the body that are like this one, the nearest first. */
    public List<Near> of(CaseId id, BodyId body, long application, int most) {
        Optional<Application> own = applications.open(application);
        if (own.isEmpty()) {
            return List.of();
        }
        Looked looked = marks.look(body, all -> looked(id, all));
        Sampled sampled = looked.sampled();
        Map<Long, CaseId> rows = looked.nearest();
        Map<Long, Application> opened = applications.open(List.copyOf(rows.keySet()));
        List<Near> found = new ArrayList<>();
        rows.forEach((its, other) -> Optional.ofNullable(opened.get(its))
                .map(theirs -> near(other, own.get(), theirs, sampled))
                .filter(near -> near.likeness().isNear())
                .ifPresent(found::add));
        found.sort(Comparator.comparingInt((Near near) -> -near.likeness().percent()));
        return found.stream().limit(most).toList();
    }

    /** What the marks of a body tell without anything being opened: what is rare there, and the nearest by application. */
    private record Looked(Sampled sampled, Map<Long, CaseId> nearest) {}

    /** Another request by its marks, the rare ones alone. */
    private record Laid(long id, long application, double share) {}

    private Looked looked(CaseId id, NavigableMap<Long, BodyMarks.Mark> all) {
        Sampled sampled = sampled(all);
        BodyMarks.Mark own = all.get(id.value());
        return new Looked(sampled, own == null ? Map.of() : nearest(own, all, sampled.rare()));
    }

    /** Several matters of one application count as one. */
    private static Map<Long, CaseId> nearest(BodyMarks.Mark own, NavigableMap<Long, BodyMarks.Mark> all, long[] rare) {
        long[] mine = and(own.bits(), rare);
        int ours = count(mine);
        List<Laid> laid = new ArrayList<>();
        all.forEach((request, mark) -> {
            int common = common(mark.bits(), mine);
            int theirs = common(mark.bits(), rare);
            int fewer = Math.min(theirs, ours);
            if (mark.application() != own.application() && fewer > 0 && common >= NEAR * fewer) {
                laid.add(new Laid(request, mark.application(), (double) common / Math.max(theirs + ours - common, 1)));
            }
        });
        return laid.stream()
                .sorted(Comparator.comparingDouble(Laid::share)
                        .thenComparingLong(Laid::id)
                        .reversed())
                .limit(OPENED)
                .collect(Collectors.toMap(
                        Laid::application, one -> new CaseId(one.id()), (first, _) -> first, LinkedHashMap::new));
    }

    private static long[] and(long[] some, long[] others) {
        long[] both = new long[some.length];
        for (int i = 0; i < some.length; i++) {
            both[i] = some[i] & others[i];
        }
        return both;
    }

    private static int count(long[] bits) {
        return common(bits, bits);
    }

    private static int common(long[] some, long[] others) {
        int n = 0;
        for (int i = 0; i < some.length; i++) {
            n += Long.bitCount(some[i] & others[i]);
        }
        return n;
    }

    private Near near(CaseId id, Application one, Application other, Sampled sampled) {
        String mine = text(one);
        String theirs = text(other);
        Likeness likeness = Likeness.of(WordMarks.pairs(mine), WordMarks.pairs(theirs), sampled::weight);
        return new Near(
                id,
                likeness,
                Applications.samePerson(one, other),
                likeness.isNear() ? Likeness.passages(brief(mine), brief(theirs)) : List.of());
    }

    private static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String text(Application a) {
        return a.items().stream()
                .flatMap(item -> Stream.of(item.subject(), item.documentNo()))
                .map(secret -> secret.disclose())
                .collect(Collectors.joining("\n"));
    }

    /** How often each mark stands in the body's latest requests: what is rare is told by the marks themselves. */
    private Sampled sampled(NavigableMap<Long, BodyMarks.Mark> all) {
        int[] counts = new int[WordMarks.BYTES * Byte.SIZE];
        int size = Math.min(SAMPLE, all.size());
        all.descendingMap().values().stream().limit(SAMPLE).forEach(mark -> {
            for (int at = 0; at < mark.bits().length; at++) {
                for (long bit = mark.bits()[at]; bit != 0; bit &= bit - 1) {
                    counts[at * Long.SIZE + Long.numberOfTrailingZeros(bit)]++;
                }
            }
        });
        return new Sampled(counts, size);
    }

    private final class Sampled {

        private final int[] counts;
        private final int size;
        private final Map<String, Double> weights = new HashMap<>();

        Sampled(int[] counts, int size) {
            this.counts = counts;
            this.size = size;
        }

        /** The marks that are not common. */
        long[] rare() {
            long[] mask = new long[WordMarks.BYTES / Long.BYTES];
            for (int bit = 0; bit < counts.length; bit++) {
                if (size < FEW || counts[bit] <= COMMON * size) {
                    mask[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
                }
            }
            return mask;
        }

        /** Inverse document frequency; a pair is as frequent as its rarest mark. */
        double weight(String pair) {
            return weights.computeIfAbsent(pair, this::rarity);
        }

        private double rarity(String pair) {
            int least = words.bitsOf(pair).stream()
                    .mapToInt(bit -> counts[bit])
                    .min()
                    .orElse(size);
            return Math.log(1 + (size + 1.0) / (least + 1.0));
        }
    }
}
