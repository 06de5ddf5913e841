package cn.zhiqing.documents.paper;

import java.util.Optional;
import java.util.regex.Pattern;

/** 结构层次序数: the four levels of a document's text and the mark that opens each (GB/T 9704-2012, 7.3.3). */
public enum Level {
    /** 一、 in 黑体. */
    FIRST(1, "[一二三四五六七八九十]{1,3}、"),
    /** （一） in 楷体. */
    SECOND(2, "（[一二三四五六七八九十]{1,3}）"),
    /** 1. in 仿宋. */
    THIRD(3, "\\d{1,3}[.．]"),
    /** （1） in 仿宋. */
    FOURTH(4, "（\\d{1,3}）");

    private static final String DIGITS = "〇一二三四五六七八九";

    private final int depth;
    private final Pattern mark;

    Level(int depth, String mark) {
        this.depth = depth;
        this.mark = Pattern.compile(mark);
    }

    /** From 1 to 4. */
    public int depth() {
        return depth;
    }

    /** The level that a text's opening mark says, if it has one. */
    public static Optional<Level> of(String text) {
        for (Level level : values()) {
            if (level.mark.matcher(text).lookingAt()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /**
     * The mark of the n-th heading, for example 三、 or （12）.
     *
     * @param n from 1 to 99
     */
    public String mark(int n) {
        if (n < 1 || n > 99) {
            throw new IllegalArgumentException("a level has 1 to 99 headings, not " + n);
        }
        return switch (this) {
            case FIRST -> chinese(n) + "、";
            case SECOND -> "（" + chinese(n) + "）";
            case THIRD -> n + ".";
            case FOURTH -> "（" + n + "）";
        };
    }

    private static String chinese(int n) {
        String tens = n < 10 ? "" : (n < 20 ? "" : DIGITS.substring(n / 10, n / 10 + 1)) + "十";
        return tens + (n % 10 == 0 ? "" : DIGITS.substring(n % 10, n % 10 + 1));
    }
}
