package cn.zhiqing.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 与模板的差异 What was changed between two versions of a text, word by word (a Chinese character is a word): the longest common
 * text stays, what was left out stands before what was put in its place. Pure.
 */
public final class Difference {

    private static final Pattern WORDS = Pattern.compile("[\\p{IsLatin}\\d]+|\\s+|.", Pattern.DOTALL);

    /** Texts beyond this many words are compared as wholes after their common beginning and end. */
    private static final int MOST = 4_000;

    private Difference() {}

    /** 同、删、增. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words that stand together. */
    public record Part(Kind kind, String text) {}

    /** From {@code before} to {@code after}; the parts that are not ADDED make up the one, those not REMOVED the other. */
    public static List<Part> between(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        int head = 0;
        while (head < Math.min(a.size(), b.size()) && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.size(), b.size()) - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        var parts = new ArrayList<Part>();
        add(parts, Kind.SAME, a.subList(0, head));
        middle(parts, a.subList(head, a.size() - tail), b.subList(head, b.size() - tail));
        add(parts, Kind.SAME, a.subList(a.size() - tail, a.size()));
        return parts;
    }

    private static void middle(List<Part> parts, List<String> a, List<String> b) {
        if (a.size() > MOST || b.size() > MOST) {
            add(parts, Kind.REMOVED, a);
            add(parts, Kind.ADDED, b);
            return;
        }
        int[][] common = common(a, b);
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                add(parts, Kind.SAME, List.of(a.get(i)));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(parts, Kind.REMOVED, List.of(a.get(i++)));
            } else {
                add(parts, Kind.ADDED, List.of(b.get(j++)));
            }
        }
        add(parts, Kind.REMOVED, a.subList(i, a.size()));
        add(parts, Kind.ADDED, b.subList(j, b.size()));
    }

    /** Length of the longest common text of what follows two places. */
    private static int[][] common(List<String> a, List<String> b) {
        var length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        if (!parts.isEmpty() && parts.getLast().kind() == kind) {
            text = parts.removeLast().text() + text;
        }
        parts.add(new Part(kind, text));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
