package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.layout.Place;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 单元: one piece of a source in reading order.
 *
 * @param kind what it is
 * @param text as printed, cleaned
 * @param key the key of its text (see {@link Script#key})
 * @param number its number, for {@link Kind#NUMBER}
 * @param place where it stands in its file; null where the file is plain text or a web page
 */
record Token(
        Kind kind,
        String text,
        String key,
        @Nullable BigDecimal number,
        @Nullable Place place) {
    enum Kind {
        /** A cell that holds nothing but a number. */
        NUMBER,
        /** Words that people put where a number should stand: 不公开, /, 无. */
        WORDS,
        /** A cell that is certainly there and empty. */
        BLANK,
        /** An empty line that may have been an empty cell. */
        PERHAPS_BLANK,
        /** Any other text. */
        LABEL,
        /** The end of a table row, certain. */
        ROW_END
    }

    static final Token BLANK = new Token(Kind.BLANK, "", "", null, null);
    static final Token PERHAPS_BLANK = new Token(Kind.PERHAPS_BLANK, "", "", null, null);
    static final Token ROW_END = new Token(Kind.ROW_END, "", "", null, null);

    /** A cell of a row that the source does not hold: it was cut off. */
    static final Token MISSING = new Token(Kind.BLANK, "", "missing", null, null);

    static Token of(String raw) {
        String text = Script.clean(raw);
        if (text.isEmpty()) {
            return BLANK;
        }
        BigDecimal number = Numbers.parse(text);
        if (number != null) {
            return new Token(Kind.NUMBER, text, Script.key(text), number, null);
        }
        return new Token(Numbers.isKnownWords(text) ? Kind.WORDS : Kind.LABEL, text, Script.key(text), null, null);
    }

    /** Lets a table row begin, whatever lines stood between it and the row above. */
    static void endRow(List<Token> tokens) {
        if (!tokens.isEmpty() && !tokens.getLast().is(Kind.ROW_END)) {
            tokens.add(ROW_END);
        }
    }

    Token at(Place where) {
        return new Token(kind, text, key, number, where);
    }

    /** The same, taken for words that stand where a number should. */
    Token asWords() {
        return new Token(Kind.WORDS, text, key, null, place);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** A number, words or a certain blank: what can stand in a numeric cell. */
    boolean isCell() {
        return kind == Kind.NUMBER || kind == Kind.WORDS || kind == Kind.BLANK;
    }
}
