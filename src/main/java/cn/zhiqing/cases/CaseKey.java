package cn.zhiqing.cases;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 件的地址: a request as it stands in addresses, for example {@code kjj-2026-0523}.
 *
 * @param body the body's code
 */
public record CaseKey(String body, CaseNumber number) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9][a-z0-9-]*)-(\\d{4}-\\d{1,7})");

    /** Reads an address's part; empty when it is no key. */
    public static Optional<CaseKey> parse(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? CaseNumber.parse(match.group(2)).map(number -> new CaseKey(match.group(1), number))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return body + "-" + number;
    }
}
