package cn.zhiqing.archive.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** 不安全的内容: what a file must not be or hold to lie in an archive for thirty years (DA/T 70-2018, 安全性). */
final class Dangers {

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9][a-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9.-]*)*\\.[a-z0-9]{1,5}");

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "dll", "com", "bat", "cmd", "ps1", "vbs", "js", "jar", "class", "sh", "msi", "scr", "lnk", "hta",
            "apk", "elf", "so", "bin", "iso");
    private static final Set<String> WITH_MACROS = Set.of("docm", "xlsm", "pptm", "dotm", "xltm");

    private Dangers() {}

    static Optional<Fault> of(String name, byte[] bytes) {
        String ending = Formats.ending(name);
        if (!NAME.matcher(name).matches() || name.contains("..")) {
            return Optional.of(Fault.NAME_UNSAFE);
        }
        if (PROGRAMS.contains(ending) || isProgram(bytes)) {
            return Optional.of(Fault.EXECUTABLE);
        }
        if (isEncrypted(ending, bytes)) {
            return Optional.of(Fault.ENCRYPTED);
        }
        return WITH_MACROS.contains(ending) || hasMacro(ending, bytes) ? Optional.of(Fault.MACRO) : Optional.empty();
    }

    /** Windows, Linux, Java, macOS and scripts, whatever the name says. */
    private static boolean isProgram(byte[] bytes) {
        return Formats.starts(bytes, 'M', 'Z')
                || Formats.starts(bytes, 0x7F, 'E', 'L', 'F')
                || Formats.starts(bytes, 0xCA, 0xFE, 0xBA, 0xBE)
                || Formats.starts(bytes, 0xFE, 0xED, 0xFA)
                || Formats.starts(bytes, 0xCF, 0xFA, 0xED, 0xFE)
                || Formats.starts(bytes, '#', '!');
    }

    private static boolean isEncrypted(String ending, byte[] bytes) {
        boolean zip = Formats.starts(bytes, 'P', 'K', 3, 4);
        if (zip) {
            return bytes.length > 6 && (bytes[6] & 1) == 1;
        }
        // an office file with a password is wrapped into the old container format
        boolean wrapped = Formats.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
        return (wrapped && ending.endsWith("x")) || (ending.equals("pdf") && isEncryptedPdf(bytes));
    }

    private static boolean isEncryptedPdf(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            return pdf.isEncrypted();
        } catch (InvalidPasswordException locked) {
            return true;
        } catch (IOException | RuntimeException broken) {
            // whether it opens at all is asked by another check
            return false;
        }
    }

    private static boolean hasMacro(String ending, byte[] bytes) {
        if (Formats.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return holds(bytes, "_\0V\0B\0A\0") || holds(bytes, "M\0a\0c\0r\0o\0s\0");
        }
        if (Formats.starts(bytes, 'P', 'K', 3, 4)) {
            return PackedFiles.names(bytes).stream()
                    .flatMap(Set::stream)
                    .anyMatch(part -> part.endsWith("vbaProject.bin"));
        }
        return ending.equals("pdf") && (holds(bytes, "/JavaScript") || holds(bytes, "/Launch"));
    }

    private static boolean holds(byte[] bytes, String what) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(what);
    }
}
