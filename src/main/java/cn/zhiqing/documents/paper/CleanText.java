package cn.zhiqing.documents.paper;

import cn.zhiqing.kernel.TypedText;
import java.util.stream.Collectors;

/** What pasted text loses before it is set: characters that nobody sees, and white space that means nothing. */
final class CleanText {

    private CleanText() {}

    /** One line: every line break is a space, or nothing between Chinese characters. */
    static String line(String text) {
        return lines(text)
                .replaceAll("(?<=[\\u2E80-\\uFFFF])\\n(?=[\\u2E80-\\uFFFF])", "")
                .replace('\n', ' ');
    }

    /** Everything that can be seen, as it stands. */
    static String visible(String text) {
        return TypedText.clean(text)
                .codePoints()
                .filter(CleanText::isVisible)
                .map(CleanText::plainSpace)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Lines without empty ones; each is stripped and has its runs of spaces joined. */
    static String lines(String text) {
        return visible(text)
                .lines()
                .map(line -> line.replaceAll(" {2,}", " ").replaceAll("^[ \\u3000]+|[ \\u3000]+$", ""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE -> false;
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t';
            default -> true;
        };
    }

    private static int plainSpace(int c) {
        boolean line = c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85;
        boolean space = c == '\t' || (c != 0x3000 && Character.isSpaceChar(c));
        return line ? '\n' : space ? ' ' : c;
    }
}
