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
        Files.write(
                out.resolve("long.pdf"),
                press.print(SamplePapers.ofLength(12), PaperForm.PDF).orThrow().bytes());
    }
}
