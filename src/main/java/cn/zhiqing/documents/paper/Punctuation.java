package cn.zhiqing.documents.paper;

/** 禁则: what may not begin or end a line (GB/T 15834-2011, 5.1) and what belongs together. */
final class Punctuation {

    private static final String CLOSING = "，。、；：！？）》〉」』】〕〗”’…·％‰℃°,.;:!?)]}%～";
    private static final String OPENING = "（《〈「『【〔〖“‘([{￥＄№";
    private static final String SHRINKING = "，。、；：！？）》〉」』】〕〗”’";
    private static final String IN_WORDS = "._-/:@#&=+%,~'";

    private Punctuation() {}

    static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isOpening(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether the right half of its cell is empty and may be given up. */
    static boolean mayShrink(int c) {
        return SHRINKING.indexOf(c) >= 0;
    }

    /** Latin letters and digits. */
    static boolean isLatin(int c) {
        return c > ' ' && c < 0x250 && Character.isLetterOrDigit(c);
    }

    /** What a number, an address or a Latin word consists of. */
    static boolean isInWord(int c) {
        return isLatin(c) || IN_WORDS.indexOf(c) >= 0;
    }

    /** Whether a line may end between two neighbours. */
    static boolean mayBreak(int before, int after) {
        if (after == ' ' || after == 0x3000) {
            return false;
        }
        boolean pair = before == after && (before == '—' || before == '…');
        boolean word = isInWord(before) && isInWord(after);
        return !pair && !word && !isOpening(before) && !isClosing(after);
    }

    /** Whether a word too long for any line may be divided there. */
    static boolean mayDivide(int before, int after) {
        return "/?&=._-".indexOf(before) >= 0 && isLatin(after);
    }
}
