package cn.zhiqing.cases.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * 相似: how much two requests say the same, by their pairs of neighbouring characters, rare ones counting more. Only a number and
 * the passages behind it; whether they are the same request is for a person to say (条例第三十六条第（六）项).
 *
 * @param percent what both say, of what either says
 * @param contained whether nearly all of the shorter stands in the other
 */
public record Likeness(int percent, boolean contained) {

    private static final int SHOWN = 50;
    private static final double NEARLY_ALL = 0.85;
    private static final int FEW_PAIRS = 6;
    private static final int SHORTEST = 4;
    private static final int MOST = 3;

    /** @param weight of a pair; larger when fewer requests have it */
    public static Likeness of(Collection<String> one, Collection<String> other, ToDoubleFunction<String> weight) {
        Set<String> mine = new HashSet<>(one);
        Set<String> theirs = new HashSet<>(other);
        double own = sum(mine, weight);
        double its = sum(theirs, weight);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        double both = sum(shared, weight);
        double either = own + its - both;
        double less = Math.min(own, its);
        boolean contained = less > 0 && both / less >= NEARLY_ALL && Math.min(mine.size(), theirs.size()) >= FEW_PAIRS;
        return new Likeness(either == 0 ? 0 : (int) Math.round(100 * both / either), contained);
    }

    /** Whether it is worth a look. */
    public boolean isNear() {
        return percent >= SHOWN || contained;
    }

    /** The longest passages that stand in both, the longest first; at least four characters each. */
    public static List<String> passages(String one, String other) {
        List<String> found = new ArrayList<>();
        String rest = one;
        while (found.size() < MOST) {
            String longest = longest(rest, other);
            if (longest.length() < SHORTEST) {
                break;
            }
            found.add(longest);
            rest = rest.replace(longest, "\n");
        }
        return found;
    }

    private static String longest(String one, String other) {
        int[] before = new int[other.length() + 1];
        int length = 0;
        int end = 0;
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                char c = one.charAt(i - 1);
                if (c == other.charAt(j - 1) && c != '\n') {
                    now[j] = before[j - 1] + 1;
                    if (now[j] > length) {
                        length = now[j];
                        end = i;
                    }
                }
            }
            before = now;
        }
        return one.substring(end - length, end);
    }

    private static double sum(Set<String> pairs, ToDoubleFunction<String> weight) {
        return pairs.stream().mapToDouble(weight).sum();
    }
}
