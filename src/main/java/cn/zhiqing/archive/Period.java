package cn.zhiqing.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 保管期限 (国家档案局令第8号): 永久, or 定期 of thirty or of ten years. */
public enum Period {
    TEN("10 年", "D10", 10),
    THIRTY("30 年", "D30", 30),
    PERMANENT("永久", "Y", 0);

    private final String label;
    private final String code;
    private final int years;

    Period(String label, String code, int years) {
        this.label = label;
        this.code = code;
        this.years = years;
    }

    public String label() {
        return label;
    }

    /** As it stands in file numbers (DA/T 13): {@code Y}, {@code D30}, {@code D10}. */
    public String code() {
        return code;
    }

    /** The last day of keeping: years are counted from the first of January after the archiving; null for ever. */
    public @Nullable LocalDate until(LocalDate archivedOn) {
        return this == PERMANENT ? null : LocalDate.of(archivedOn.getYear() + years, 12, 31);
    }
}
