package cn.zhiqing.cases.letters;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 文书模板的一版: what a body set for a kind of letter.
 *
 * @param version 1, 2, 3 …, for each body and kind
 * @param from first day of letters written so, never before that of the version before it
 * @param own the wording; null for a return to the common one
 */
public record WordingVersion(
        BodyId body,
        LetterKind kind,
        int version,
        LocalDate from,
        @Nullable LetterTemplate own,
        Written written) {

    /**
     * Who wrote it, when, and why.
     *
     * @param remark id of the sealed reason
     */
    public record Written(StaffId by, Instant at, long remark) {}

    public boolean isCommon() {
        return own == null;
    }

    /** The words that hold while it is in force. */
    public LetterTemplate template() {
        return own == null ? LetterTemplates.common(kind) : own;
    }

    /**
     * The wording of a letter: the highest version whose day has come, among those that had been written when the letter's act was
     * done. A version that is written later the same day does not reach back.
     *
     * @param versions of one body and kind, oldest first
     * @param on day of the letter
     * @param at when its act was done
     */
    public static WordingInForce inForce(List<WordingVersion> versions, LetterKind kind, LocalDate on, Instant at) {
        for (WordingVersion one : versions.reversed()) {
            if (!one.from.isAfter(on) && !one.written.at.isAfter(at)) {
                return new WordingInForce(one.template(), one.version, one.isCommon(), one.from);
            }
        }
        return WordingInForce.common(kind);
    }
}
