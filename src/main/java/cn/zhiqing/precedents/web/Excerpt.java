package cn.zhiqing.precedents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 摘录: the part of a text around what was looked for, with the hits marked. */
final class Excerpt {

    private static final int LENGTH = 90;
    private static final int BEFORE = 20;

    private Excerpt() {}

    static List<LibraryPage.Piece> of(String text, String typed) {
        String line = text.replaceAll("\\s+", " ").strip();
        List<String> words = Stream.of(typed.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        String lower = line.toLowerCase(Locale.ROOT);
        int first = words.stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        int from = Math.max(0, first - BEFORE);
        int to = Math.min(line.length(), from + LENGTH);
        List<LibraryPage.Piece> pieces = new ArrayList<>();
        pieces.add(new LibraryPage.Piece(from > 0 ? "……" : "", false));
        mark(line.substring(from, to), words, pieces);
        pieces.add(new LibraryPage.Piece(to < line.length() ? "……" : "", false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static void mark(String text, List<String> words, List<LibraryPage.Piece> pieces) {
        String lower = text.toLowerCase(Locale.ROOT);
        int done = 0;
        while (done < text.length()) {
            int at = -1;
            int length = 0;
            for (String word : words) {
                int found = lower.indexOf(word, done);
                if (found >= 0 && (at < 0 || found < at || (found == at && word.length() > length))) {
                    at = found;
                    length = word.length();
                }
            }
            if (at < 0 || lower.length() != text.length()) {
                break;
            }
            pieces.add(new LibraryPage.Piece(text.substring(done, at), false));
            pieces.add(new LibraryPage.Piece(text.substring(at, at + length), true));
            done = at + length;
        }
        pieces.add(new LibraryPage.Piece(text.substring(done), false));
    }
}
