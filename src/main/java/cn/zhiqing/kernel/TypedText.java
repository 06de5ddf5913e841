package cn.zhiqing.kernel;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;

/**
 * 录入的文字: what is left of typed or pasted text when everything nobody can see is taken out. Line breaks and tabs stay; joiners
 * and variation selectors stay where they change what is seen: inside an emoji, after a character that has variants, between
 * letters of scripts that are joined. What is blank afterwards is blank.
 */
public final class TypedText {

    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int BLACK_FLAG = 0x1F3F4;
    /** Letters and marks by their category that are drawn as nothing. */
    private static final Set<Integer> DRAWN_AS_NOTHING =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);
    /** Of the category of invisible characters, but seen: Arabic, Syriac and Kaithi number signs. */
    private static final Set<Integer> SEEN = Set.of(0x06DD, 0x070F, 0x08E2, 0x110BD, 0x110CD);

    private static final Set<UnicodeScript> NOT_JOINED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.LATIN,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    private TypedText() {}

    /** The text without what nobody sees; breaks of every kind are {@code \n}, odd spaces plain ones. */
    public static String clean(String text) {
        return isUsual(text) ? text : withoutUnseen(text);
    }

    /** Almost every text is: nothing in it is invisible or has another writing, so it stays as it is. */
    private static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = (c >= ' ' && c <= '~') || c == '\n' || c == '\t';
            boolean chinese =
                    (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x3011) || (c >= 0xFF01 && c <= 0xFF5E);
            if (!ascii && !chinese) {
                return false;
            }
        }
        return true;
    }

    private static String withoutUnseen(String text) {
        int[] points = text.replace("\r\n", "\n").codePoints().toArray();
        var kept = new StringBuilder(text.length());
        int before = -1;
        for (int i = 0; i < points.length; i++) {
            int point = plain(points[i]);
            int next = i + 1 < points.length ? points[i + 1] : -1;
            if (isSeen(point) || means(point, before, next)) {
                kept.appendCodePoint(point);
                before = point;
            }
        }
        return kept.toString();
    }

    /** Whether nothing can be seen of it. */
    public static boolean isBlank(String text) {
        return clean(text).isBlank();
    }

    /** Numbers and codes as they are compared: digits and letters of full width are plain ones. */
    public static String narrow(String text) {
        return Normalizer.normalize(clean(text), Normalizer.Form.NFKC).strip();
    }

    private static int plain(int c) {
        boolean lineBreak = c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
        return lineBreak ? '\n' : c != 0x3000 && Character.isSpaceChar(c) ? ' ' : c;
    }

    private static boolean isSeen(int c) {
        if (DRAWN_AS_NOTHING.contains(c) || isSelector(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT -> SEEN.contains(c) || (c >= 0x0600 && c <= 0x0605);
            case Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** What is invisible alone, but changes its neighbours. */
    private static boolean means(int c, int before, int next) {
        if (before < 0) {
            return false;
        }
        if (isSelector(c)) {
            return !isSelector(before) && takesSelector(c, before);
        }
        if (c == ZWJ && isPictorial(before)) {
            return next >= 0 && Character.isExtendedPictographic(next);
        }
        if (c == ZWJ || c == ZWNJ) {
            return isJoined(before) && next >= 0 && isJoined(next);
        }
        return c >= 0xE0020 && c <= 0xE007F && (before == BLACK_FLAG || (before >= 0xE0020 && before < 0xE007F));
    }

    private static boolean takesSelector(int selector, int base) {
        if (selector >= 0x180B && selector <= 0x180F) {
            return UnicodeScript.of(base) == UnicodeScript.MONGOLIAN;
        }
        if (selector >= 0xE0100) {
            return Character.isIdeographic(base);
        }
        return Character.isIdeographic(base)
                || Character.isEmoji(base)
                || Character.isExtendedPictographic(base)
                || Character.getType(base) == Character.MATH_SYMBOL
                || UnicodeScript.of(base) == UnicodeScript.PHAGS_PA;
    }

    private static boolean isPictorial(int c) {
        return Character.isExtendedPictographic(c) || Character.isEmojiModifier(c) || c == 0xFE0F || c == KEYCAP;
    }

    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        boolean letter =
                Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return letter && !NOT_JOINED.contains(UnicodeScript.of(c));
    }

    private static boolean isSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF)
                || (c >= 0x180B && c <= 0x180D)
                || c == 0x180F;
    }
}
