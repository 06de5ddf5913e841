package cn.zhiqing.cases.apply;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A letter as one file that needs no other: the style sheet of the page is put in the place of its link. */
@Component
class LetterFile {

    private static final String LINK = "<link rel=\"stylesheet\" href=\"letter.css\">";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    byte[] of(LetterPage page) {
        StringOutput html = new StringOutput();
        engine.render("apply/letterFile.jte", page, html);
        return html.toString()
                .replace(LINK, "<style>\n" + styles() + "</style>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String styles() {
        try (InputStream sheet = new ClassPathResource("static/zq/letter.css").getInputStream()) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
