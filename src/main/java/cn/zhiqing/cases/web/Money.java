package cn.zhiqing.cases.web;

import java.math.BigDecimal;
import java.util.Optional;

/** 金额: fen as people read and write yuan. */
final class Money {

    private Money() {}

    /** For example {@code 1,200.00 元}. */
    static String yuan(long fen) {
        return "%,d.%02d 元".formatted(fen / 100, Math.abs(fen % 100));
    }

    /** For a table of numbers: {@code 1200.00}. */
    static String plain(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** Fen of what was typed; empty when it is no amount of at most two decimals. */
    static Optional<Long> fen(String typed) {
        String text = typed.replace(",", "").replace("，", "").strip();
        return text.matches("\\d{1,9}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(text).movePointRight(2).longValueExact())
                : Optional.empty();
    }
}
