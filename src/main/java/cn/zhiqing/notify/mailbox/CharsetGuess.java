package cn.zhiqing.notify.mailbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text although the letter lies about its charset: as declared, then UTF-8, then GB18030. */
final class CharsetGuess {

    static final Charset GB = Charset.forName("GB18030");

    /** Declared out of habit, whatever the text is: decoding by these never fails and proves nothing. */
    private static final Set<String> HABIT = Set.of(
            "", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "unknown-8bit", "x-unknown", "default");

    private static final Set<String> CHINESE =
            Set.of("gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "ms936", "windows-936", "gb18030", "euc-cn");

    /** So many bytes beyond ASCII make a valid UTF-8 text by accident unlikely. */
    private static final int TELLING = 6;

    private CharsetGuess() {}

    /** A text, whether its charset had to be guessed, and whether characters were lost. */
    record Read(String text, boolean guessed, boolean broken) {}

    static Read read(byte[] bytes, @Nullable String declared) {
        String name = declared == null ? "" : declared.strip().toLowerCase(Locale.ROOT);
        Charset said = HABIT.contains(name) ? null : charset(name);
        String asSaid = said == null ? null : strictly(bytes, said);
        long high = high(bytes);
        if (high == 0 && asSaid == null) {
            return new Read(new String(bytes, StandardCharsets.ISO_8859_1), false, false);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        boolean lie = utf8 != null && high >= TELLING && !StandardCharsets.UTF_8.equals(said);
        if (asSaid != null && !(lie && GB.equals(said))) {
            return new Read(asSaid, false, false);
        }
        if (utf8 != null) {
            return new Read(utf8, !name.isEmpty(), false);
        }
        String gb = strictly(bytes, GB);
        if (gb != null) {
            return new Read(gb, true, false);
        }
        return new Read(new String(bytes, said == null ? GB : said), true, true);
    }

    private static @Nullable Charset charset(String name) {
        if (CHINESE.contains(name)) {
            return GB;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException not) {
            return null;
        }
    }

    private static long high(byte[] bytes) {
        long high = 0;
        for (byte one : bytes) {
            if (one < 0) {
                high++;
            }
        }
        return high;
    }
}
