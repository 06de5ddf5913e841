package cn.zhiqing.documents.files;

import cn.zhiqing.documents.files.Look.Found;
import cn.zhiqing.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** 识别 ZIP, and what is one inside: OFD, Word, Excel. What it unpacks to is counted, not kept. */
final class ZipLook {

    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_PART = 4 << 20;
    private static final long MOST_UNPACKED = 300L << 20;
    private static final int MOST_RATIO = 200;

    /** Less than this is harmless however well it was packed: an empty picture or table shrinks more than any bound. */
    private static final long HARMLESS = 32L << 20;

    private static final Pattern PAGE = Pattern.compile("<(?:\\w+:)?Page\\s");
    private static final Pattern PAGES = Pattern.compile("<Pages>(\\d{1,6})</Pages>");

    private ZipLook() {}

    /** Names are read byte by byte, so that any writer's are taken. */
    static Outcome<Found> at(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return parts(zip, mostUnpacked(file));
        } catch (ZipException broken) {
            boolean closed = Objects.requireNonNullElse(broken.getMessage(), "").contains("encrypted");
            return Outcome.refused(closed ? FileRefusals.ENCRYPTED : FileRefusals.DAMAGED);
        } catch (IOException | IllegalArgumentException broken) {
            return Outcome.refused(FileRefusals.DAMAGED);
        }
    }

    private static long mostUnpacked(Path file) throws IOException {
        return Math.clamp(Files.size(file) * MOST_RATIO, HARMLESS, MOST_UNPACKED);
    }

    private static Outcome<Found> parts(ZipFile zip, long most) throws IOException {
        if (zip.size() == 0) {
            return Outcome.refused(FileRefusals.EMPTY);
        }
        if (zip.size() > MOST_PARTS) {
            return Outcome.refused(FileRefusals.NESTED);
        }
        List<String> names = zip.stream()
                .map(part -> part.getName().toLowerCase(Locale.ROOT))
                .toList();
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            return Outcome.refused(FileRefusals.MACROS);
        }
        if (unpacksToMoreThan(most, zip)) {
            return Outcome.refused(FileRefusals.UNPACKED);
        }
        if (names.contains("ofd.xml")) {
            return Outcome.accepted(new Found(FileKind.OFD, pagesOfOfd(zip)));
        }
        FileKind office = names.contains("[content_types].xml") ? office(names) : null;
        if (office != null) {
            return Outcome.accepted(new Found(office, office == FileKind.DOCX ? pagesOfWord(zip) : null));
        }
        return plain(zip, names);
    }

    /** Unpacked and counted, piece by piece: the size that an archive states of its parts may be a lie. */
    private static boolean unpacksToMoreThan(long most, ZipFile zip) throws IOException {
        byte[] some = new byte[16_384];
        long left = most;
        for (ZipEntry part : java.util.Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(part)) {
                for (int read = in.read(some); read >= 0; read = in.read(some)) {
                    left -= read;
                    if (left < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static @Nullable FileKind office(List<String> names) {
        if (names.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (names.contains("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        return names.contains("ppt/presentation.xml") ? FileKind.PPTX : null;
    }

    private static Outcome<Found> plain(ZipFile zip, List<String> names) throws IOException {
        if (names.stream().anyMatch(FileNames::isProgram)) {
            return Outcome.refused(FileRefusals.PROGRAM);
        }
        if (names.stream().anyMatch(FileNames::isArchive)) {
            return Outcome.refused(FileRefusals.NESTED);
        }
        for (ZipEntry part : java.util.Collections.list(zip.entries())) {
            if (Look.isProgram(read(zip, part, 8))) {
                return Outcome.refused(FileRefusals.PROGRAM);
            }
        }
        return Outcome.accepted(new Found(FileKind.ZIP, null));
    }

    private static @Nullable Integer pagesOfOfd(ZipFile zip) throws IOException {
        int pages = 0;
        for (ZipEntry part : java.util.Collections.list(zip.entries())) {
            if (part.getName().endsWith("/Document.xml")) {
                pages += (int) PAGE.matcher(text(zip, part)).results().count();
            }
        }
        return pages == 0 ? null : pages;
    }

    /** As the program that wrote it counted them. */
    private static @Nullable Integer pagesOfWord(ZipFile zip) throws IOException {
        ZipEntry part = zip.getEntry("docProps/app.xml");
        return part == null
                ? null
                : PAGES.matcher(text(zip, part))
                        .results()
                        .findFirst()
                        .map(ZipLook::number)
                        .orElse(null);
    }

    private static Integer number(MatchResult found) {
        return Integer.valueOf(found.group(1));
    }

    private static String text(ZipFile zip, ZipEntry part) throws IOException {
        return new String(read(zip, part, LONGEST_PART), StandardCharsets.UTF_8);
    }

    private static byte[] read(ZipFile zip, ZipEntry part, int most) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            return in.readNBytes(most);
        }
    }
}
