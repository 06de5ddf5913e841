package cn.zhiqing.documents.files;

import cn.zhiqing.kernel.TypedText;
import java.util.Locale;
import java.util.Set;

/** 文件名: as people gave it, made harmless; its ending always says what the file is. */
final class FileNames {

    private static final int LONGEST = 80;

    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh", "hta", "msi", "msp",
            "scr", "pif", "cpl", "jar", "class", "lnk", "url", "reg", "dll", "sys", "sh", "py", "apk", "iso", "img",
            "chm", "app", "dmg", "so");

    private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz", "cab");

    /** Endings that are taken off, because the true one is put there. */
    private static final Set<String> KNOWN = Set.of(
            "pdf", "ofd", "jpg", "jpeg", "png", "tif", "tiff", "bmp", "webp", "heic", "heif", "docx", "xlsx", "pptx",
            "doc", "xls", "ppt", "wps", "et", "dps", "txt", "zip", "htm", "html", "svg", "xml", "docm", "xlsm");

    private FileNames() {}

    /** {@code 合同.pdf.exe} that is a picture becomes {@code 合同.jpg}. */
    static String safe(String given, FileKind kind) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String seen = TypedText.clean(last)
                .replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|;%]+", "_")
                .strip();
        String stem = seen;
        while (isKnown(ending(stem))) {
            stem = stem.substring(0, stem.lastIndexOf('.'));
        }
        stem = stem.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (stem.isEmpty()) {
            stem = "文件";
        }
        int most = LONGEST - kind.ending().length() - 1;
        if (stem.length() > most) {
            int end = Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most;
            stem = stem.substring(0, end);
        }
        return stem + "." + kind.ending();
    }

    static boolean isProgram(String name) {
        return PROGRAMS.contains(ending(name));
    }

    static boolean isArchive(String name) {
        return ARCHIVES.contains(ending(name));
    }

    private static boolean isKnown(String ending) {
        return KNOWN.contains(ending) || PROGRAMS.contains(ending) || ARCHIVES.contains(ending);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }
}
