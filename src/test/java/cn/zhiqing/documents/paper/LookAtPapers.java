package cn.zhiqing.documents.paper;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes sample papers in all forms to a folder, for eyes: {@code java … LookAtPapers /tmp/papers}. */
final class LookAtPapers {

    private LookAtPapers() {}

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        var press = new PaperPress(out);
        for (PaperStyle style : PaperStyle.values()) {
            for (PaperForm form : PaperForm.values()) {
                var paper = press.print(SamplePapers.reply(style), form).orThrow();
                Files.write(
                        out.resolve(style.name().toLowerCase(java.util.Locale.ROOT) + "." + form.suffix()),
                        paper.bytes());
            }
        }
        write(out.resolve("long.pdf"), press, SamplePapers.ofLength(12));
        write(out.resolve("levels.pdf"), press, SamplePapers.levels());
        write(out.resolve("draft.pdf"), press, SamplePapers.draft());
    }

    private static void write(Path file, PaperPress press, OfficialPaper paper) throws java.io.IOException {
        Files.write(file, press.print(paper, PaperForm.PDF).orThrow().bytes());
    }
}
