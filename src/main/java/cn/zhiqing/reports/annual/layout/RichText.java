package cn.zhiqing.reports.annual.layout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** RTF 文件: the text of its paragraphs and the cells of its rows; destinations that are not shown are passed over. */
final class RichText {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int DEEPEST = 2_000;
    private static final Set<String> HIDDEN = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "footer",
            "headerl",
            "headerr",
            "footerl",
            "footerr",
            "generator",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "themedata",
            "datastore",
            "xmlnstbl",
            "fldinst",
            "deleted",
            "latentstyles",
            "footnote",
            "annotation");

    private final String in;
    private final BlockList blocks = new BlockList();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<String> row = new ArrayList<>();
    private final Deque<State> states = new ArrayDeque<>();
    private State state = new State(false, 1);
    private boolean inTable;
    private int skip;

    /** @param fallback characters that follow a Unicode one for readers that know none */
    private record State(boolean hidden, int fallback) {}

    private RichText(String in) {
        this.in = in;
    }

    static Layout read(byte[] file) throws Unlaid {
        var layout = new RichText(new String(file, StandardCharsets.ISO_8859_1));
        layout.walk();
        return layout.blocks.layout(List.of());
    }

    private void walk() throws Unlaid {
        int at = 0;
        while (at < in.length()) {
            char c = in.charAt(at);
            switch (c) {
                case '{' -> {
                    states.push(state);
                    if (states.size() > DEEPEST) {
                        throw new Unlaid("文件内部嵌套过深，未读取；请另存为文本", "nested too deeply; save as text");
                    }
                    at++;
                }
                case '}' -> {
                    flush();
                    state = states.isEmpty() ? state : states.pop();
                    at++;
                }
                case '\\' -> at = control(at + 1);
                case '\r', '\n' -> at++;
                default -> {
                    shown(c);
                    at++;
                }
            }
        }
        endParagraph();
    }

    private void shown(char c) {
        if (skip > 0) {
            skip--;
        } else if (!state.hidden()) {
            bytes.write(c);
        }
    }

    private int control(int at) throws Unlaid {
        if (at >= in.length()) {
            return at;
        }
        char c = in.charAt(at);
        if (c == '\'') {
            String hex = in.substring(at + 1, Math.min(in.length(), at + 3));
            if (hex.matches("[0-9a-fA-F]{2}")) {
                shown((char) Integer.parseInt(hex, 16));
            }
            return at + 1 + hex.length();
        }
        if (!Character.isLetter(c)) {
            symbol(c);
            return at + 1;
        }
        int end = at;
        while (end < in.length() && end - at < 40 && Character.isLetter(in.charAt(end))) {
            end++;
        }
        int number = end;
        while (number < in.length()
                && number - end < 11
                && (Character.isDigit(in.charAt(number)) || (number == end && in.charAt(number) == '-'))) {
            number++;
        }
        String digits = in.substring(end, number);
        word(in.substring(at, end), digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : 1);
        return number < in.length() && in.charAt(number) == ' ' ? number + 1 : number;
    }

    private void symbol(char c) {
        switch (c) {
            case '\\', '{', '}' -> shown(c);
            case '~' -> shown(' ');
            case '*' -> state = new State(true, state.fallback());
            default -> {}
        }
    }

    private void word(String word, int number) throws Unlaid {
        if (HIDDEN.contains(word)) {
            state = new State(true, state.fallback());
            return;
        }
        switch (word) {
            case "u" -> {
                flush();
                if (!state.hidden()) {
                    text.append((char) number);
                }
                skip = state.fallback();
            }
            case "uc" -> state = new State(state.hidden(), Math.clamp(number, 0, 8));
            case "tab" -> shown('\t');
            case "line" -> newLine();
            case "par", "sect", "page" -> endParagraph();
            case "trowd" -> {
                if (!inTable) {
                    blocks.beginTable();
                }
                inTable = true;
            }
            case "intbl" -> inTable = true;
            case "pard" -> inTable = false;
            case "cell" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        flush();
        row.add(text.toString());
        text.setLength(0);
    }

    private void endRow() throws Unlaid {
        flush();
        blocks.row(List.copyOf(row));
        row.clear();
        text.setLength(0);
    }

    private void newLine() {
        flush();
        text.append(state.hidden() ? "" : "\n");
    }

    private void endParagraph() throws Unlaid {
        flush();
        if (inTable || !row.isEmpty()) {
            text.append('\n');
            return;
        }
        for (String line : text.toString().lines().toList()) {
            blocks.line(line);
        }
        text.setLength(0);
    }

    private void flush() {
        text.append(bytes.toString(CHINESE));
        bytes.reset();
    }
}
