package cn.zhiqing.cases.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 现用文字: the wording in which a letter of one kind is written, on one day, by one body.
 *
 * @param version 0 where the body never set one
 * @param common whether it is the common wording
 * @param from first day of a version that the body set; null for none
 */
public record WordingInForce(
        LetterTemplate template,
        int version,
        boolean common,
        @Nullable LocalDate from) {

    /** The common wording, where a body has set nothing. */
    public static WordingInForce common(LetterKind kind) {
        return new WordingInForce(LetterTemplates.common(kind), 0, true, null);
    }
}
