package cn.zhiqing.cases.store;

import cn.zhiqing.cases.Application;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Secret;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * 词印: by what a sealed subject is found without being opened. Every pair of neighbouring characters sets three bits, chosen
 * by a keyed digest, of a field of two thousand; a keyword is looked for by the bits of its pairs. Without the key the field
 * tells neither words nor characters; a keyword of few pairs may find a request too many, never one too few.
 */
@Component
class WordMarks {

    static final int BYTES = 256;

    private static final int BITS_EACH = 3;
    private static final int MOST_PAIRS = 240;
    /** Apart from other texts under the same key. */
    private static final String PREFIX = "word/";

    private final Digests digests;

    WordMarks(Digests digests) {
        this.digests = digests;
    }

    /** The field of an application: of the things asked for and of their numbers. */
    byte[] of(Application application) {
        Set<String> pairs = new LinkedHashSet<>();
        for (Application.Item item : application.items()) {
            pairs.addAll(pairs(item.documentNo().disclose()));
            pairs.addAll(pairs(item.subject().disclose()));
        }
        byte[] field = new byte[BYTES];
        pairs.stream().limit(MOST_PAIRS).forEach(pair -> {
            for (int bit : bits(pair)) {
                field[bit / Byte.SIZE] |= (byte) (1 << (bit % Byte.SIZE));
            }
        });
        return field;
    }

    /** The bits that a subject with this keyword has set, in the counting of {@code get_bit}; none for less than two characters. */
    List<Integer> bitsOf(String keyword) {
        Set<Integer> bits = new TreeSet<>();
        pairs(keyword).stream().limit(MOST_PAIRS).forEach(pair -> bits.addAll(bits(pair)));
        return List.copyOf(bits);
    }

    private List<Integer> bits(String pair) {
        byte[] digest = digests.of(PersonalField.TEXT, Secret.of(PREFIX + pair));
        var bits = new ArrayList<Integer>(BITS_EACH);
        for (int i = 0; i < BITS_EACH; i++) {
            int number = (digest[2 * i] & 0xff) << Byte.SIZE | (digest[2 * i + 1] & 0xff);
            bits.add(number % (BYTES * Byte.SIZE));
        }
        return bits;
    }

    /** Neighbouring letters and digits, whatever stands between them and however they are written. */
    static List<String> pairs(String text) {
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        return pairs;
    }
}
