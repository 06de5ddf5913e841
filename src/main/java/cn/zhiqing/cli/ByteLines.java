package cn.zhiqing.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a file as bytes, so that one line that is no UTF-8 spoils no other. A byte order mark at the start is skipped. */
final class ByteLines {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private boolean begun;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end (LF, CR or both; a lone CR may give an empty line), null at the end of the file. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream(256);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n' && b != '\r') {
            line.write(b);
            b = in.read();
        }
        byte[] bytes = line.toByteArray();
        boolean first = !begun;
        begun = true;
        return first && startsWithMark(bytes) ? java.util.Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
    }

    /** Whether the line holds only white space, of whatever script. */
    static boolean isBlank(byte[] line) {
        return isBlank(new String(line, StandardCharsets.UTF_8));
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && java.util.Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }
}
