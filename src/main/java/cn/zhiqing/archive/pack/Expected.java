package cn.zhiqing.archive.pack;

import cn.zhiqing.cases.keeping.Materials;
import cn.zhiqing.documents.SignedPaper;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.StreamId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 应有的内容: what the events of a case imply that its package holds, against which completeness and authenticity are judged.
 *
 * @param events how many events the case has
 * @param heavy whether the attachments together are too large to be packed
 * @param publicKey of the journal
 */
public record Expected(
        StreamId stream, int events, List<Letter> letters, List<String> attachments, boolean heavy, String publicKey) {

    public Expected {
        letters = List.copyOf(letters);
        attachments = List.copyOf(attachments);
    }

    /** A letter by its reference, and what is known of its signatures; null when it was never printed. */
    public record Letter(String ref, @Nullable SignedPaper signed) {}

    public static Expected of(Materials materials, String publicKey) {
        var summary = materials.view().summary();
        return new Expected(
                summary.id().stream(),
                summary.version(),
                materials.letters().stream()
                        .map(letter -> new Letter(letter.ref(), letter.signed()))
                        .toList(),
                materials.attachments().stream().map(Names::of).toList(),
                materials.attachments().stream().anyMatch(one -> one.content() == null),
                publicKey);
    }

    /** 文件名: given by us, so that they are safe. */
    static final class Names {

        private Names() {}

        static String of(String letter, PaperForm form) {
            return "letters/" + letter + "/letter." + form.suffix();
        }

        static String of(Materials.Attachment attachment) {
            String ending = Formats.ending(attachment.name().disclose());
            return "attachments/" + attachment.source() + "." + (ending.matches("[a-z0-9]{1,5}") ? ending : "dat");
        }

        static List<String> of(Letter letter) {
            var names = new ArrayList<String>();
            for (PaperForm form : PaperForm.values()) {
                names.add(of(letter.ref(), form));
            }
            return names;
        }
    }
}
