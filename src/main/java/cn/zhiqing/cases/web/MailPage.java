package cn.zhiqing.cases.web;

import cn.zhiqing.ui.Choice;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import java.util.List;

/**
 * One letter: what it says as plain text, its files, and what may be done with it.
 *
 * @param caseHref the case it became; empty while there is none
 * @param fates why it may be no application; empty when it is done with
 * @param reopen whether it was dismissed and may be brought back
 */
public record MailPage(
        String href,
        String subject,
        List<Fact> facts,
        String text,
        List<String> remarks,
        List<FileRow> files,
        String caseHref,
        List<Choice> fates,
        boolean reopen,
        String chosen,
        String reason,
        FormErrors errors) {

    public MailPage {
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
        files = List.copyOf(files);
        fates = List.copyOf(fates);
    }

    /** A file, by the name its sender gave it. */
    public record FileRow(int number, String name, String size) {}
}
