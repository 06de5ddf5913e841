package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.DocxParagraph.Side;
import cn.zhiqing.documents.paper.OfficialPaper.Block;
import cn.zhiqing.documents.paper.OfficialPaper.Heading;
import cn.zhiqing.documents.paper.OfficialPaper.Paragraph;
import cn.zhiqing.documents.paper.OfficialPaper.Quotation;
import cn.zhiqing.documents.paper.OfficialPaper.Verification;
import java.util.List;

/** DOCX (ISO/IEC 29500): the page, its grid of 22 × 28, and fonts by the names under which offices have them. */
final class DocxWriter {

    private static final int TWIPS_PER_CELL = 316;

    /** 35 mm from the upper edge of the text. */
    private static final int TO_THE_RED_NAME = 1984;

    private final OfficialPaper paper;
    private final StringBuilder body = new StringBuilder();

    private DocxWriter(OfficialPaper paper) {
        this.paper = paper;
    }

    static byte[] write(OfficialPaper paper) {
        return new DocxWriter(paper).run();
    }

    private byte[] run() {
        head();
        add(new DocxParagraph("Title").side(Side.CENTRE).size(44).lines(lines(paper.title(), 20), Face.BIAOSONG));
        blank(1);
        if (!paper.addressee().isEmpty()) {
            add(new DocxParagraph("Normal").text(paper.addressee() + "：", Face.FANG));
        }
        for (int i = 0; i < paper.body().size(); i++) {
            block(paper.body().get(i), i == paper.body().size() - 1);
        }
        attachments();
        ending();
        foot();
        Verification check = paper.notes().verification();
        var zip = new FixedZip();
        DocxParts.put(zip, paper, body.toString());
        if (check != null) {
            zip.put("word/media/mark.png", QrMark.of(check.mark()).png());
        }
        return zip.close();
    }

    private void head() {
        var head = paper.head();
        switch (head.style()) {
            case LETTER -> {
                add(name(72).frame(1701));
                number(Side.RIGHT);
                blank(2);
            }
            case DOCUMENT -> {
                add(name(96).before(TO_THE_RED_NAME));
                blank(2);
                add(new DocxParagraph("Normal").side(Side.CENTRE).redLine().text(head.number(), Face.FANG));
                blank(2);
            }
            case PLAIN -> {
                if (!head.number().isEmpty()) {
                    number(Side.RIGHT);
                    blank(1);
                }
            }
        }
    }

    /** The red name, in half points. */
    private DocxParagraph name(int size) {
        return new DocxParagraph("Normal")
                .side(Side.CENTRE)
                .size(size)
                .red()
                .text(paper.head().organ(), Face.BIAOSONG);
    }

    private void number(Side side) {
        add(new DocxParagraph("Normal").side(side).text(paper.head().number(), Face.FANG));
    }

    private void block(Block block, boolean last) {
        switch (block) {
            case Heading(Level level, String text) ->
                add(new DocxParagraph("Heading" + level.depth()).indent(2).text(text, BodySetting.face(level)));
            case Paragraph(String lead, String text) -> {
                List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    var p = new DocxParagraph("Normal").indent(2).keptIf(last && i == lines.size() - 1);
                    if (i == 0 && !lead.isEmpty()) {
                        p.text(lead, BodySetting.face(lead));
                    }
                    add(p.text(lines.get(i), Face.FANG));
                }
            }
            case Quotation(String text) ->
                text.lines()
                        .forEach(line -> add(new DocxParagraph("Quote")
                                .left(2 * TWIPS_PER_CELL)
                                .indent(2)
                                .text(line, Face.KAI)));
        }
    }

    private void attachments() {
        List<String> names = paper.attachments();
        if (!names.isEmpty()) {
            blank(1);
        }
        for (int n = 0; n < names.size(); n++) {
            String text = (n == 0 ? "附件：" : "") + paper.attachmentMark(n) + names.get(n);
            add(new DocxParagraph("Normal")
                    .left((n == 0 ? 2 : 5) * TWIPS_PER_CELL)
                    .text(text, Face.FANG));
        }
    }

    private void ending() {
        String date = paper.date();
        List<String> organ = lines(paper.ending().organ(), Grid.COLUMNS - 4);
        int wide = organ.stream().mapToInt(TitleBreaking::width).max().orElse(0);
        int days = TitleBreaking.width(date);
        boolean sealed = paper.ending().sealed();
        int organRight = sealed ? Math.max(0, 8 + (days - wide) / 2) : Math.max(4, 8 + days - wide);
        int dateRight = sealed ? organRight + (wide - days) / 2 : organRight + wide - 4 - days;
        blank(1);
        if (wide > 0) {
            add(new DocxParagraph("Normal")
                    .side(Side.RIGHT)
                    .right(organRight * TWIPS_PER_CELL / 2)
                    .keptIf(true)
                    .lines(organ, Face.FANG));
        }
        if (wide > 0) {
            add(new DocxParagraph("Normal")
                    .side(Side.RIGHT)
                    .right(dateRight * TWIPS_PER_CELL / 2)
                    .text(date, Face.FANG));
        }
        if (!paper.notes().note().isEmpty()) {
            add(new DocxParagraph("Normal").indent(2).text("（" + paper.notes().note() + "）", Face.FANG));
        }
    }

    private void foot() {
        Verification check = paper.notes().verification();
        if (check == null && paper.notes().contact().isEmpty()) {
            return;
        }
        blank(2);
        if (!paper.notes().contact().isEmpty()) {
            add(new DocxParagraph("Normal").size(28).text(paper.notes().contact(), Face.FANG));
        }
        if (check != null) {
            check.lines()
                    .forEach(line -> add(new DocxParagraph("Normal").size(28).text(line, Face.FANG)));
            body.append(DocxParts.mark("核验二维码：" + check.code()));
        }
    }

    private void blank(int count) {
        for (int i = 0; i < count; i++) {
            body.append("<w:p/>");
        }
    }

    private void add(DocxParagraph paragraph) {
        body.append(paragraph.xml());
    }

    private static List<String> lines(String text, int most) {
        return TitleBreaking.lines(text, most);
    }
}
