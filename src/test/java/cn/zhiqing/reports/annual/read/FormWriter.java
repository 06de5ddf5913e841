package cn.zhiqing.reports.annual.read;

import cn.zhiqing.reports.annual.read.OfficialForm.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Prints a table of the form the way one program or another leaves it behind. Values stand between two marks. */
final class FormWriter {
    static final char BEFORE = '\uE001';
    static final char BEHIND = '\uE002';

    private static final List<String> SPAM = List.of(
            "分享到：微信 微博",
            "【打印本页】【关闭窗口】",
            "- 4 -",
            "第 3 页 共 9 页",
            "（此页无正文）",
            "扫一扫在手机打开当前页",
            "字体：大 中 小",
            "http://www.example.gov.cn/art/2024/1/12/art_12_345.html");

    enum Kind {
        HTML,
        TABS,
        BARS,
        CELL_LINES,
        SPACES,
        WORD,
        TORN_AROUND_NUMBERS
    }

    private final Kind kind;
    private final Random random;
    private final int covered;
    private final int gap;
    private final boolean spam;
    private final boolean torn;
    private final boolean shifted;

    FormWriter(Kind kind, Random random) {
        this.kind = kind;
        this.random = random;
        this.covered = random.nextInt(3);
        this.gap = 1 + random.nextInt(3);
        this.spam = random.nextInt(3) == 0;
        this.torn = random.nextInt(3) == 0;
        this.shifted = random.nextInt(4) == 0;
    }

    /** Layouts that still show which cell of a row is empty. */
    boolean showsBlanks() {
        return kind == Kind.HTML || kind == Kind.TABS || kind == Kind.BARS || kind == Kind.WORD;
    }

    boolean isShifted() {
        return shifted;
    }

    boolean isHtml() {
        return kind == Kind.HTML;
    }

    String paragraph(String text) {
        return isHtml() ? "<p>" + text + "</p>\n" : text + "\n\n";
    }

    String table(List<List<Piece>> lines) {
        return switch (kind) {
            case HTML -> html(lines);
            case TABS -> joined(lines, "", "\t", random.nextInt(4) == 0 ? "\t" : "");
            case BARS -> joined(lines, "| ", " | ", " |");
            case CELL_LINES -> cellLines(lines);
            case SPACES -> spaces(lines);
            case WORD -> word(lines);
            case TORN_AROUND_NUMBERS -> tornAroundNumbers(lines);
        };
    }

    private static String shown(Piece piece) {
        return piece.value() ? BEFORE + piece.text() + BEHIND : piece.text();
    }

    private String html(List<List<Piece>> lines) {
        StringBuilder out = new StringBuilder("<div class=\"TRS_Editor\"><table border=1 style='width:98%'><tbody>");
        boolean inner = random.nextBoolean();
        boolean close = random.nextInt(4) > 0;
        for (List<Piece> line : lines) {
            out.append("\n<tr height=20>");
            for (Piece piece : line) {
                String tag = !piece.value() && random.nextInt(9) == 0 ? "th" : "td";
                out.append('<').append(tag).append(piece.across() > 1 ? " colspan=" + piece.across() : "");
                out.append(piece.down() > 1 ? " rowspan=\"" + piece.down() + "\"" : "")
                        .append(" class=\"n0\">");
                String text = piece.text().isEmpty() ? BEFORE + "&nbsp;" + BEHIND : tornHtml(piece);
                out.append(inner ? "<p align=center><span lang=EN-US>" + text + "<o:p></o:p></span></p>" : text);
                out.append(close ? "</" + tag + ">" : "");
            }
            out.append(close ? "</tr>" : "");
            if (spam && random.nextInt(12) == 0) {
                out.append("<tr><td colspan=10>（续表）</td></tr>");
            }
        }
        return out.append("</tbody></table></div>\n").toString();
    }

    private String tornHtml(Piece piece) {
        String text = shown(piece);
        if (piece.value() || text.length() < 4 || random.nextInt(5) > 0) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        return text.substring(0, at) + (random.nextBoolean() ? "<br/>" : "<span>&nbsp;</span>") + text.substring(at);
    }

    /** Covered cells are empty, left out, or hold the text of the cell that covers them. */
    private String joined(List<List<Piece>> lines, String before, String between, String behind) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (String[] row : grid(lines)) {
            out.append(shifted && random.nextInt(12) == 0 ? between : "")
                    .append(before)
                    .append(String.join(between, row))
                    .append(behind)
                    .append('\n');
            if (first && kind == Kind.BARS) {
                out.append("|---|---|---|\n");
            }
            first = false;
            spam(out);
        }
        return out.append('\n').toString();
    }

    private List<String[]> grid(List<List<Piece>> lines) {
        int width = lines.stream()
                .mapToInt(line -> line.stream().mapToInt(Piece::across).sum())
                .max()
                .orElse(0);
        String[][] grid = new String[lines.size()][width];
        String[][] texts = new String[lines.size()][width];
        for (int r = 0; r < lines.size(); r++) {
            int c = 0;
            for (Piece piece : lines.get(r)) {
                while (c < width && texts[r][c] != null) {
                    c++;
                }
                for (int down = 0; down < piece.down() && r + down < lines.size(); down++) {
                    for (int across = 0; across < piece.across() && c + across < width; across++) {
                        boolean origin = down == 0 && across == 0;
                        texts[r + down][c + across] = piece.text();
                        grid[r + down][c + across] =
                                origin ? shown(piece) : covered == 0 ? "" : covered == 1 ? null : piece.text();
                    }
                }
            }
        }
        return Arrays.stream(grid)
                .map(row -> Arrays.stream(row).filter(cell -> cell != null).toArray(String[]::new))
                .toList();
    }

    private String cellLines(List<List<Piece>> lines) {
        String between = "\n".repeat(gap);
        StringBuilder out = new StringBuilder();
        for (List<Piece> line : lines) {
            for (Piece piece : line) {
                String text = shown(piece);
                if (torn && !piece.value() && text.length() > 5 && random.nextInt(4) == 0) {
                    int at = 2 + random.nextInt(text.length() - 3);
                    text = text.substring(0, at) + between + text.substring(at);
                }
                out.append(text).append(between);
            }
            spam(out);
        }
        return out.append('\n').toString();
    }

    private String spaces(List<List<Piece>> lines) {
        String between = " ".repeat(gap);
        StringBuilder out = new StringBuilder();
        for (List<Piece> line : lines) {
            out.append(torn ? "    " : "");
            out.append(String.join(between, line.stream().map(FormWriter::shown).toList()))
                    .append('\n');
            spam(out);
        }
        return out.append('\n').toString();
    }

    private static String word(List<List<Piece>> lines) {
        StringBuilder out = new StringBuilder();
        for (List<Piece> line : lines) {
            line.forEach(piece -> out.append('\t').append(shown(piece)).append('\n'));
            out.append('\n');
        }
        return out.append('\n').toString();
    }

    /** As text falls out of a PDF: a long label stands on two lines, the numbers between them. */
    private String tornAroundNumbers(List<List<Piece>> lines) {
        StringBuilder out = new StringBuilder();
        for (List<Piece> line : lines) {
            List<String> labels = new ArrayList<>();
            List<String> values = new ArrayList<>();
            line.forEach(piece -> (piece.value() ? values : labels).add(shown(piece)));
            String last = labels.isEmpty() ? "" : labels.getLast();
            if (!values.isEmpty() && last.length() > 11) {
                int at = Math.max(7, last.length() / 2 + random.nextInt(3));
                labels.set(labels.size() - 1, last.substring(0, at));
                out.append("  ").append(String.join("  ", labels)).append('\n');
                out.append(" ".repeat(30)).append(String.join("   ", values)).append('\n');
                out.append("      ").append(last.substring(at)).append('\n');
            } else {
                labels.addAll(values);
                out.append("  ").append(String.join("   ", labels)).append('\n');
            }
        }
        return out.append('\n').toString();
    }

    private void spam(StringBuilder out) {
        if (spam && random.nextInt(9) == 0) {
            out.append(SPAM.get(random.nextInt(SPAM.size()))).append("\n".repeat(kind == Kind.CELL_LINES ? gap : 1));
        }
    }
}
