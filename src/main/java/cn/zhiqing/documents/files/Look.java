package cn.zhiqing.documents.files;

import cn.zhiqing.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** 识别: tells from the bytes what a file is, and how many pages it has. The name only decides where bytes are plain text. */
final class Look {

    private static final int HEAD = 4096;
    private static final int MOST_DIRECTORIES = 10_000;

    private Look() {}

    /**
     * What a file is.
     *
     * @param pages null where pages cannot be counted
     */
    record Found(FileKind kind, @Nullable Integer pages) {}

    static Outcome<Found> at(Path file, String name) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            return Outcome.refused(FileRefusals.EMPTY);
        }
        if (isProgram(head)) {
            return Outcome.refused(FileRefusals.PROGRAM);
        }
        if (starts(head, "Rar!") || starts(head, 0x37, 0x7A, 0xBC, 0xAF) || starts(head, 0x1F, 0x8B)) {
            return Outcome.refused(FileRefusals.ARCHIVE);
        }
        if (starts(head, "PK")) {
            return ZipLook.at(file);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OleLook.at(file);
        }
        if (new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PdfLook.at(file);
        }
        FileKind picture = picture(head);
        if (picture != null) {
            Integer pages = picture == FileKind.TIFF ? pagesOfTiff(file) : Integer.valueOf(1);
            return Outcome.accepted(new Found(picture, pages));
        }
        return TextLook.at(file, name);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** Windows, Linux and macOS programs, Java classes, shell scripts. */
    static boolean isProgram(byte[] head) {
        return starts(head, "MZ")
                || starts(head, 0x7F, 'E', 'L', 'F')
                || starts(head, 0xCA, 0xFE, 0xBA, 0xBE)
                || starts(head, 0xFE, 0xED, 0xFA)
                || starts(head, 0xCF, 0xFA, 0xED, 0xFE)
                || starts(head, "#!")
                || starts(head, "dex\n");
    }

    private static @Nullable FileKind picture(byte[] head) {
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return FileKind.JPEG;
        }
        if (starts(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A)) {
            return FileKind.PNG;
        }
        if (starts(head, 'I', 'I', 0x2A, 0) || starts(head, 'M', 'M', 0, 0x2A)) {
            return FileKind.TIFF;
        }
        if (starts(head, "BM") && head.length > 26 && head[6] == 0 && head[7] == 0) {
            return FileKind.BMP;
        }
        String text = new String(head, 0, Math.min(head.length, 12), StandardCharsets.ISO_8859_1);
        if (text.startsWith("RIFF") && text.endsWith("WEBP")) {
            return FileKind.WEBP;
        }
        return text.startsWith("ftyphe", 4) || text.startsWith("ftypmif1", 4) ? FileKind.HEIC : null;
    }

    /** Each directory of a TIFF is a page; null when the chain of them is broken. */
    private static @Nullable Integer pagesOfTiff(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] start = new byte[8];
            file.readFully(start);
            ByteOrder order = start[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            long next = Integer.toUnsignedLong(
                    ByteBuffer.wrap(start, 4, 4).order(order).getInt());
            int pages = 0;
            while (next != 0 && pages < MOST_DIRECTORIES) {
                file.seek(next);
                byte[] count = new byte[2];
                file.readFully(count);
                int entries =
                        Short.toUnsignedInt(ByteBuffer.wrap(count).order(order).getShort());
                file.seek(next + 2 + entries * 12L);
                byte[] link = new byte[4];
                file.readFully(link);
                next = Integer.toUnsignedLong(ByteBuffer.wrap(link).order(order).getInt());
                pages++;
            }
            return pages == 0 || pages == MOST_DIRECTORIES ? null : pages;
        } catch (java.io.EOFException broken) {
            return null;
        }
    }

    private static boolean starts(byte[] bytes, String with) {
        return starts(bytes, with.chars().toArray());
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
