package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.Galley.Setting;
import cn.zhiqing.documents.paper.Galley.Side;
import cn.zhiqing.documents.paper.Layout.Role;
import cn.zhiqing.documents.paper.OfficialPaper.Block;
import cn.zhiqing.documents.paper.OfficialPaper.Heading;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.OfficialPaper.Quotation;
import cn.zhiqing.documents.paper.PageFilling.Kind;
import java.util.ArrayList;
import java.util.List;

/** 主体: title, addressee, text and list of attachments (GB/T 9704-2012, 7.3.1–7.3.4). */
final class BodySetting {

    private static final int INDENT = 2;

    private final Galley galley;

    BodySetting(Galley galley) {
        this.galley = galley;
    }

    void set(OfficialPaper paper) {
        title(paper.title());
        if (!paper.addressee().isEmpty()) {
            String text = paper.addressee() + "：";
            plain(galley.element(Role.P, text), text, Face.FANG, 0);
        }
        paper.body().forEach(this::block);
        attachments(paper);
    }

    /** The face in which words stand that open a paragraph or make a heading (7.3.3). */
    static Face face(String words) {
        return Level.of(words).map(BodySetting::face).orElse(Face.HEI);
    }

    static Face face(Level level) {
        return switch (level) {
            case FIRST -> Face.HEI;
            case SECOND -> Face.KAI;
            case THIRD, FOURTH -> Face.FANG;
        };
    }

    private void title(String title) {
        int element = galley.element(Role.H1, title.replace("\n", ""));
        var lines = TitleBreaking.lines(title, Grid.WIDTH / Grid.TITLE).stream()
                .map(line -> galley.glyphs(line, Face.BIAOSONG, Grid.TITLE))
                .toList();
        galley.aligned(lines, Grid.TITLE, Side.CENTRE, new Setting(element, 0, 0, Kind.KEPT));
        galley.blank(1);
    }

    private void block(Block block) {
        switch (block) {
            case Heading(Level level, String text) -> {
                int element = galley.element(Role.of(level), text);
                galley.text(galley.body(text, face(level)), new Setting(element, INDENT, 0, Kind.KEPT));
            }
            case Paragraph(String lead, String text) -> paragraph(lead, text);
            case Quotation(String text) ->
                text.lines().forEach(line -> {
                    int element = galley.element(Role.BlockQuote, line);
                    galley.text(galley.body(line, Face.KAI), new Setting(element, 2 * INDENT, INDENT, Kind.TEXT));
                });
        }
    }

    private void paragraph(String lead, String text) {
        List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String opening = i == 0 ? lead : "";
            var glyphs = new ArrayList<>(galley.body(opening, face(opening)));
            glyphs.addAll(galley.body(lines.get(i), Face.FANG));
            int element = galley.element(Role.P, opening + lines.get(i));
            galley.text(glyphs, new Setting(element, INDENT, 0, Kind.TEXT));
        }
    }

    /** The names begin under each other, the second line of a name under its first character (7.3.4). */
    private void attachments(OfficialPaper paper) {
        List<String> names = paper.attachments();
        if (!names.isEmpty()) {
            galley.blank(1);
        }
        for (int n = 0; n < names.size(); n++) {
            String mark = paper.attachmentMark(n);
            String text = (n == 0 ? "附件：" : "") + mark + names.get(n);
            int element = galley.element(Role.P, text);
            int first = INDENT + (n == 0 ? 0 : 3);
            galley.text(
                    galley.body(text, Face.FANG),
                    new Setting(element, first, INDENT + 3 + (mark.isEmpty() ? 0 : 1), Kind.TEXT));
        }
    }

    private void plain(int element, String text, Face face, int indent) {
        galley.text(galley.body(text, face), new Setting(element, indent, 0, Kind.KEPT));
    }
}
