package cn.zhiqing.reports.annual.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** 原始字节: tells by content what a file is and in which encoding its text is written. */
final class SourceBytes {
    /** Published reports are below 1 MB; a page with pictures inside may reach some ten. */
    static final int LIMIT = 24 * 1024 * 1024;

    private static final int SAMPLE = 128 * 1024;
    private static final String FREQUENT = "的政府信息公开申请年度报告数量其他总计行政本机关一二三";
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("Big5"));

    private SourceBytes() {}

    static byte[] of(Path file) throws UnreadableSource {
        if (Files.isDirectory(file)) {
            throw new UnreadableSource("这是文件夹，不是文件；请给出其中的年度报告文件", "this is a folder; name the report files in it");
        }
        if (!Files.exists(file)) {
            throw new UnreadableSource("没有这个文件，打不开；请核对路径", "there is no such file; check its path");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException e) {
            throw new UnreadableSource("文件打不开：请检查路径和权限", "file cannot be opened: check the path and its permissions");
        }
    }

    /** All bytes of a stream, unless they are too many. */
    static byte[] of(InputStream in) throws IOException, UnreadableSource {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new UnreadableSource(
                    "文件超过" + LIMIT / 1024 / 1024 + "MB，未读取；请只保存年度报告正文后重试",
                    "file is larger than " + LIMIT / 1024 / 1024 + " MB and was not read; save the report alone");
        }
        return bytes;
    }

    static String text(byte[] bytes) throws UnreadableSource {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new UnreadableSource("文件是空的", "file is empty");
        }
        if (!isText(text)) {
            throw new UnreadableSource(
                    "文件内容不是文字（可能已损坏）；请另存为文本或HTML", "content is not text (damaged?); save as text or HTML");
        }
        return text;
    }

    /** Text of a Chinese report: hardly a broken character, and few of scripts that no report is written in. */
    private static boolean isText(String text) {
        int broken = 0;
        int foreign = 0;
        int seen = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < seen; i++) {
            char c = text.charAt(i);
            if ((c < ' ' && !Character.isWhitespace(c)) || c == '\uFFFD') {
                broken++;
            } else if (!isUsual(c)) {
                foreign++;
            }
        }
        return broken * 20 <= seen && foreign * 4 <= seen;
    }

    /** Latin, punctuation, symbols, Chinese characters and their full-width and compatibility forms. */
    private static boolean isUsual(char c) {
        return c < 0x250
                || (c >= 0x2000 && c < 0x2C00)
                || (c >= 0x2E80 && c < 0x3130)
                || (c >= 0x3200 && c < 0x3400)
                || (c >= 0x4E00 && c < 0xA000)
                || c >= 0xE000;
    }

    private static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int from = firstForeign(bytes);
        Charset best = StandardCharsets.UTF_8;
        long bestScore = Long.MIN_VALUE;
        for (Charset charset : ENCODINGS) {
            long score = likeness(bytes, from, charset);
            if (score > bestScore) {
                bestScore = score;
                best = charset;
            }
        }
        return new String(bytes, best);
    }

    /** Where the part that tells the encoding begins: pages may start with a long stretch of plain ASCII. */
    private static int firstForeign(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] > 0) {
            at++;
        }
        return at < SAMPLE || at == bytes.length ? 0 : at & ~1;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How much a decoding looks like a Chinese report: frequent characters count for it, broken ones against it. */
    private static long likeness(byte[] bytes, int from, Charset charset) {
        int length = Math.min(bytes.length - from, SAMPLE);
        String text = charset.decode(ByteBuffer.wrap(bytes, from, length)).toString();
        String folded = charset.name().toLowerCase(Locale.ROOT).equals("big5") ? Script.fold(text) : text;
        long score = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (FREQUENT.indexOf(c) >= 0) {
                score += 10;
            } else if (c == '\uFFFD' || c == 0) {
                score -= 5;
            }
        }
        return score;
    }
}
