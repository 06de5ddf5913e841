package cn.zhiqing.documents.files;

import cn.zhiqing.documents.files.Look.Found;
import cn.zhiqing.kernel.Outcome;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** 识别文本: readable characters throughout, and neither a script nor a page of the web. */
final class TextLook {

    private static final long LONGEST = 5L << 20;
    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1A\\x1C-\\x1F\\x7F]");
    private static final Pattern MARKUP =
            Pattern.compile("^\\s*<\\s*(!doctype|html|svg|\\?xml|script|head|body|\\?php)");
    /** The line by which every virus scanner may be tried. */
    private static final String TRIAL = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private TextLook() {}

    static Outcome<Found> at(Path file, String name) throws IOException {
        if (Files.size(file) > LONGEST) {
            return Outcome.refused(FileRefusals.KIND);
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = text(bytes);
        if (text.isEmpty() || UNSEEN.matcher(text).find()) {
            return Outcome.refused(FileRefusals.KIND);
        }
        if (FileNames.isProgram(name) || text.contains(TRIAL)) {
            return Outcome.refused(FileRefusals.PROGRAM);
        }
        String start = text.substring(0, Math.min(text.length(), 500)).toLowerCase(Locale.ROOT);
        return MARKUP.matcher(start).find()
                ? Outcome.refused(FileRefusals.KIND)
                : Outcome.accepted(new Found(FileKind.TEXT, null));
    }

    /** In the encodings that Chinese offices write; empty when it is none of them. */
    private static String text(byte[] bytes) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException other) {
                // the next one
            }
        }
        return "";
    }
}
