package cn.zhiqing.documents.paper;

import java.util.List;

/** One paragraph of WordprocessingML; elements stand in the order of its schema. */
final class DocxParagraph {

    private static final String RED = "C00000";

    private final String style;
    private final StringBuilder runs = new StringBuilder();
    private String frame = "";
    private String border = "";
    private String indent = "";
    private Side side = Side.BOTH;
    private int before;
    private int left;
    private int right;
    private int first;
    private int size;
    private boolean red;
    private boolean kept;

    DocxParagraph(String style) {
        this.style = style;
    }

    /** Where its lines stand. */
    enum Side {
        BOTH("both"),
        CENTRE("center"),
        RIGHT("right");

        private final String word;

        Side(String word) {
            this.word = word;
        }
    }

    DocxParagraph side(Side where) {
        side = where;
        return this;
    }

    /** Size of its characters in half points. */
    DocxParagraph size(int halfPoints) {
        size = halfPoints;
        return this;
    }

    DocxParagraph red() {
        red = true;
        return this;
    }

    /** First line, in characters. */
    DocxParagraph indent(int characters) {
        first = characters;
        return this;
    }

    DocxParagraph left(int twips) {
        left = twips;
        return this;
    }

    DocxParagraph right(int twips) {
        right = twips;
        return this;
    }

    /** Stays on the page of the paragraph after it. */
    DocxParagraph keptIf(boolean wanted) {
        kept = wanted;
        return this;
    }

    /** At a height of the page, 170 mm wide, with a double line below it. */
    DocxParagraph frame(int twipsFromTop) {
        frame =
                "<w:framePr w:w=\"9638\" w:wrap=\"notBeside\" w:vAnchor=\"page\" w:hAnchor=\"page\" w:xAlign=\"center\" w:y=\""
                        + twipsFromTop + "\"/>";
        border = border("thickThinSmallGap", 24, 11);
        return this;
    }

    /** Free space above, in twips. */
    DocxParagraph before(int twips) {
        before = twips;
        return this;
    }

    DocxParagraph redLine() {
        border = border("single", 12, 11);
        return this;
    }

    DocxParagraph text(String text, Face face) {
        if (!text.isEmpty()) {
            runs.append("<w:r>")
                    .append(properties(face))
                    .append("<w:t xml:space=\"preserve\">")
                    .append(Xml.text(text))
                    .append("</w:t></w:r>");
        }
        return this;
    }

    /** Lines of one paragraph. */
    DocxParagraph lines(List<String> lines, Face face) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                runs.append("<w:r><w:br/></w:r>");
            }
            text(lines.get(i), face);
        }
        return this;
    }

    String xml() {
        indent = left == 0 && right == 0 && first == 0
                ? ""
                : "<w:ind w:left=\"" + left + "\" w:right=\"" + right + "\""
                        + (first == 0
                                ? ""
                                : " w:firstLineChars=\"" + first * 100 + "\" w:firstLine=\"" + first * 316 + "\"")
                        + "/>";
        String spacing = size > 58
                ? "<w:spacing w:before=\"" + before + "\" w:line=\"" + size * 10 + "\" w:lineRule=\"exact\"/>"
                : "";
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + (kept ? "<w:keepNext/><w:keepLines/>" : "") + frame
                + border + spacing + indent + "<w:jc w:val=\"" + side.word + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private String properties(Face face) {
        return "<w:rPr>" + fonts(face) + (red ? "<w:color w:val=\"" + RED + "\"/>" : "")
                + (size == 0 ? "" : "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>") + "</w:rPr>";
    }

    static String fonts(Face face) {
        String name = face.officeName();
        return "<w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\" w:eastAsia=\"%s\" w:cs=\"%s\" w:hint=\"eastAsia\"/>"
                .formatted(name, name, name, name);
    }

    private static String border(String line, int eighths, int space) {
        return "<w:pBdr><w:bottom w:val=\"%s\" w:sz=\"%d\" w:space=\"%d\" w:color=\"%s\"/></w:pBdr>"
                .formatted(line, eighths, space, RED);
    }
}
