package cn.zhiqing.precedents;

import cn.zhiqing.precedents.PrecedentText.Part;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** 检索词: pairs of neighbouring letters and digits, under which Chinese text is found without a dictionary. Pure. */
final class Terms {

    private static final int TITLE = 4;
    private static final int QUESTION = 2;
    private static final int MOST_WORDS = 8;

    private Terms() {}

    /** Letters and digits only, in one form and lower case. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** The distinct pairs of a text, in order. */
    static List<String> pairs(String text) {
        int[] letters = bare(text).codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        return pairs.stream().distinct().toList();
    }

    /** Every pair of a precedent with its weight: heaviest in the title. */
    static Map<String, Integer> weighed(PrecedentText text) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            int weight = part == Part.TITLE ? TITLE : part == Part.QUESTION ? QUESTION : 1;
            pairs(text.of(part)).forEach(pair -> weights.merge(pair, weight, Integer::sum));
        }
        return weights;
    }

    /** What a person looks for, word by word. */
    static List<String> words(String typed) {
        return Stream.of(typed.strip().split("\\s+"))
                .map(Terms::bare)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
