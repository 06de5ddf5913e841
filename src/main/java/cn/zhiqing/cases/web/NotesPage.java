package cn.zhiqing.cases.web;

import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** Notes beside a case (便签). */
public record NotesPage(
        String number,
        String subject,
        String caseHref,
        String action,
        List<Line> notes,
        String given,
        FormErrors errors,
        String token) {

    public NotesPage {
        notes = List.copyOf(notes);
    }

    /**
     * One note.
     *
     * @param delete where the reader may delete it; empty for those of others
     */
    public record Line(String text, String who, String delete) {}
}
