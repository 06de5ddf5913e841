package cn.zhiqing.reports.annual;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 单元格: what stands in one cell.
 *
 * @param value the number; null when blank, text, or not in the source
 * @param raw the words that stand where a number should (不公开, /, 无); empty when the cell is printed blank; null when it
 *     holds a number or the source does not hold the cell
 */
public record Cell(@Nullable BigDecimal value, @Nullable String raw) {
    /** The source does not hold the cell: cut off, or another extraction. */
    public static final Cell MISSING = new Cell(null, null);

    /** Printed, but empty. */
    public static final Cell BLANK = new Cell(null, "");

    public static Cell of(long value) {
        return new Cell(BigDecimal.valueOf(value), null);
    }

    public static Cell of(BigDecimal value) {
        return new Cell(value, null);
    }

    public static Cell text(String raw) {
        return new Cell(null, raw);
    }

    public boolean isBlank() {
        return "".equals(raw);
    }

    /** Text where a number should stand (rule X4). */
    public boolean isText() {
        return raw != null && !raw.isEmpty();
    }

    /** For people: the number, the words as printed, or a dash when there is nothing. */
    public String shown() {
        return value != null ? value.toPlainString() : raw != null ? raw : "—";
    }
}
