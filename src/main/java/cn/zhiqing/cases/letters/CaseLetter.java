package cn.zhiqing.cases.letters;

import cn.zhiqing.cases.TimelineEntry;
import java.time.LocalDate;
import java.util.List;

/**
 * 一份文书: the letter that one act of a case brought forth. What it says is fixed by the events up to that act.
 *
 * @param seq place of the act in the case's record
 * @param part for letters of one consultation its number, otherwise 0
 * @param on day of the act
 */
public record CaseLetter(LetterKind kind, int seq, int part, LocalDate on) {

    /** As it stands in addresses and in the list of kept papers: {@code L14-9}, {@code L10-9-2}. */
    public String ref() {
        return kind.code() + "-" + seq + (part == 0 ? "" : "-" + part);
    }

    /** All letters of a case, oldest first. */
    public static List<CaseLetter> of(List<TimelineEntry> history) {
        return LetterList.of(history);
    }
}
