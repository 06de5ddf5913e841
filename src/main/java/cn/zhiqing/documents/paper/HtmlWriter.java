package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.OfficialPaper.Block;
import cn.zhiqing.documents.paper.OfficialPaper.Heading;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.OfficialPaper.Quotation;
import cn.zhiqing.documents.paper.OfficialPaper.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** HTML: headings, paragraphs and lists as such, readable on a phone, aloud and on paper; no script, nothing from elsewhere. */
final class HtmlWriter {

    private final OfficialPaper paper;
    private final StringBuilder out = new StringBuilder();

    private HtmlWriter(OfficialPaper paper) {
        this.paper = paper;
    }

    /** A whole page with its styles. */
    static byte[] page(OfficialPaper paper) {
        String page = """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(Xml.text(PdfStructure.title(paper)), styles(), article(paper));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** The document alone, to stand within a page that has the styles of {@code /documents/paper.css}. */
    static String article(OfficialPaper paper) {
        var writer = new HtmlWriter(paper);
        writer.write();
        return writer.out.toString();
    }

    private void write() {
        String style = paper.head().style().name().toLowerCase(Locale.ROOT);
        line("<article class=\"paper paper-" + style + "\" lang=\"zh-CN\">");
        if (paper.draft()) {
            line("<p class=\"paper-draft\">草稿</p>");
        }
        line("<header>");
        if (paper.head().style() != PaperStyle.PLAIN) {
            p("paper-organ", paper.head().organ());
        }
        p("paper-number", paper.head().number());
        line("<h1>" + titleLines() + "</h1>");
        line("</header>");
        p("paper-addressee", paper.addressee().isEmpty() ? "" : paper.addressee() + "：");
        paper.body().forEach(this::block);
        attachments();
        ending();
        notes();
        line("</article>");
    }

    private String titleLines() {
        List<String> lines = paper.title().lines().map(Xml::text).toList();
        return String.join("<br>", lines);
    }

    private void block(Block block) {
        switch (block) {
            case Heading(Level level, String text) -> {
                int n = level.depth() + 1;
                line("<h" + n + ">" + Xml.text(text) + "</h" + n + ">");
            }
            case Paragraph(String lead, String text) -> paragraph(lead, text);
            case Quotation(String text) -> {
                line("<blockquote>");
                text.lines().forEach(part -> p("", part));
                line("</blockquote>");
            }
        }
    }

    private void paragraph(String lead, String text) {
        List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String opening = i > 0 || lead.isEmpty() ? "" : "<strong>" + Xml.text(lead) + "</strong>";
            line("<p>" + opening + Xml.text(lines.get(i)) + "</p>");
        }
    }

    private void attachments() {
        List<String> names = paper.attachments();
        if (names.isEmpty()) {
            return;
        }
        line("<section class=\"paper-attachments\">");
        if (names.size() == 1) {
            p("", "附件：" + names.getFirst());
        } else {
            line("<p id=\"paper-attachments\">附件：</p>");
            line("<ol aria-labelledby=\"paper-attachments\">");
            names.forEach(name -> line("<li>" + Xml.text(name) + "</li>"));
            line("</ol>");
        }
        line("</section>");
    }

    private void ending() {
        if (!paper.ending().organ().isEmpty()) {
            line("<div class=\"paper-ending\">");
            p("", paper.ending().organ());
            if (paper.ending().issuedOn() != null) {
                line("<p><time datetime=\"" + paper.ending().issuedOn() + "\">" + paper.date() + "</time></p>");
            }
            line("</div>");
        }
        p(
                "paper-note",
                paper.notes().note().isEmpty() ? "" : "（" + paper.notes().note() + "）");
    }

    private void notes() {
        Verification check = paper.notes().verification();
        if (check == null && paper.notes().contact().isEmpty()) {
            return;
        }
        line("<footer>");
        p("", paper.notes().contact());
        if (check != null) {
            check.lines().forEach(line -> p("", line));
            QrMark mark = QrMark.of(check.mark());
            int side = mark.modules() + 8;
            line("<svg class=\"paper-mark\" role=\"img\" aria-label=\"核验二维码：" + Xml.text(check.code())
                    + "\" viewBox=\"0 0 " + side + " " + side + "\"><rect width=\"" + side + "\" height=\"" + side
                    + "\" fill=\"#fff\"/><path d=\"" + mark.svgPath() + "\"/></svg>");
        }
        line("</footer>");
    }

    private void p(String kind, String text) {
        if (!text.isEmpty()) {
            line("<p" + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">" + Xml.text(text) + "</p>");
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String styles() {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("/static/documents/paper.css")) {
            if (in == null) {
                throw new IllegalStateException("the styles of papers are missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
