package cn.zhiqing.cases.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** 统一模板: the wording that holds for every body that has none of its own. */
public final class LetterTemplates {

    private static final String REPLY = "REPLY";
    private static final Map<LetterKind, LetterTemplate> COMMON = read();

    private LetterTemplates() {}

    public static LetterTemplate common(LetterKind kind) {
        return java.util.Objects.requireNonNull(COMMON.get(kind));
    }

    private static Map<LetterKind, LetterTemplate> read() {
        var texts = new HashMap<String, String>();
        for (String part : resource().split("(?m)^== ")) {
            int end = part.indexOf('\n');
            if (end > 0) {
                texts.put(part.substring(0, end).strip(), part.substring(end + 1));
            }
        }
        var all = new EnumMap<LetterKind, LetterTemplate>(LetterKind.class);
        for (LetterKind kind : LetterKind.values()) {
            String text = texts.get(kind.isReply() ? REPLY : kind.code());
            if (text == null) {
                throw new IllegalStateException("no wording for " + kind);
            }
            all.put(kind, LetterTemplate.parse(text));
        }
        return all;
    }

    private static String resource() {
        try (InputStream in = LetterTemplates.class.getResourceAsStream("letters.txt")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
