package cn.zhiqing.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 登记编号: runs per body and year without gaps, written {@code 2026-0523}. */
public record CaseNumber(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{1,7})");

    /** Reads what people write; empty when it is no number. */
    public static Optional<CaseNumber> parse(String written) {
        var match = WRITTEN.matcher(written.strip());
        return match.matches()
                ? Optional.of(new CaseNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-%04d", year, number);
    }
}
