package cn.zhiqing.cases.keeping;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.documents.SignedPaper;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 一件的归档材料: everything that is kept of a case, opened for whoever packs it.
 *
 * @param letters every letter that the acts brought forth, oldest first, printed or not
 * @param attachments what came with the application
 */
public record Materials(
        CaseView view,
        List<TimelineEntry> history,
        Secret<Application> application,
        List<Paper> letters,
        List<Attachment> attachments) {

    public Materials {
        history = List.copyOf(history);
        letters = List.copyOf(letters);
        attachments = List.copyOf(attachments);
    }

    /**
     * A letter.
     *
     * @param ref which one of the case, for example {@code L14-9}
     * @param code kind of letter, for example {@code L14}
     * @param number 文号 as printed; empty when it bears none
     * @param signed who signed the files when; null when it could not be printed
     * @param files the bytes as they were signed; without those that are gone
     * @param troubles why it could not be printed
     */
    public record Paper(
            String ref,
            String code,
            String label,
            LocalDate on,
            String number,
            @Nullable SignedPaper signed,
            Secret<Map<PaperForm, byte[]>> files,
            List<Refusal> troubles) {}

    /**
     * A file that came with the application or joined it later.
     *
     * @param source where it lies, for example {@code 17}, or {@code mail-17-1} for a file of an e-mail
     * @param name as the sender wrote it
     * @param content null when all files of the case together are too large to be packed
     */
    public record Attachment(
            String source, Secret<String> name, @Nullable Secret<byte[]> content) {}
}
