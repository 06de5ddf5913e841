package cn.zhiqing.cases.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * 改动: what was taken out of and put into a text, by characters of Chinese and by words of everything else, as the longest
 * common subsequence has it.
 */
public final class WordDiff {

    /** Beyond so many comparisons the middle counts as rewritten. */
    private static final long MOST = 4_000_000;

    private WordDiff() {}

    /** What became of a piece. */
    public enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of text of one fate. */
    public record Piece(Fate fate, String text) {}

    /** The pieces in reading order; what was removed stands before what replaced it. */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        var pieces = new Pieces();
        old.subList(0, head).forEach(word -> pieces.add(Fate.SAME, word));
        middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), pieces);
        old.subList(old.size() - tail, old.size()).forEach(word -> pieces.add(Fate.SAME, word));
        return pieces.all();
    }

    private static void middle(List<String> old, List<String> now, Pieces pieces) {
        if ((long) old.size() * now.size() > MOST) {
            old.forEach(word -> pieces.add(Fate.REMOVED, word));
            now.forEach(word -> pieces.add(Fate.ADDED, word));
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(Fate.SAME, old.get(i));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Fate.REMOVED, old.get(i++));
            } else {
                pieces.add(Fate.ADDED, now.get(j++));
            }
        }
    }

    /** Length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(List<String> old, List<String> now) {
        var length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(now.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var run = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && !Character.isIdeographic(c)) {
                run.appendCodePoint(c);
                return;
            }
            if (!run.isEmpty()) {
                words.add(run.toString());
                run.setLength(0);
            }
            words.add(Character.toString(c));
        });
        if (!run.isEmpty()) {
            words.add(run.toString());
        }
        return words;
    }

    /** Joins words of one fate. */
    private static final class Pieces {

        private final List<Piece> done = new ArrayList<>();

        void add(Fate fate, String word) {
            if (!done.isEmpty() && done.getLast().fate() == fate) {
                done.set(done.size() - 1, new Piece(fate, done.getLast().text() + word));
            } else {
                done.add(new Piece(fate, word));
            }
        }

        List<Piece> all() {
            return List.copyOf(done);
        }
    }
}
