package cn.zhiqing.documents.files;

import cn.zhiqing.documents.files.Look.Found;
import cn.zhiqing.kernel.Outcome;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** 识别旧格式 Office: by the names of the streams inside, which stand in the file as UTF-16. */
final class OleLook {

    private static final int WINDOW = 1 << 16;
    private static final String SEALED = "EncryptedPackage";
    private static final String CODE = "_VBA_PROJECT";

    private static final Map<String, FileKind> STREAMS = new LinkedHashMap<>(
            Map.of("WordDocument", FileKind.DOC, "Workbook", FileKind.XLS, "PowerPoint Document", FileKind.PPT));

    private OleLook() {}

    static Outcome<Found> at(Path file) throws IOException {
        Set<String> names = names(file);
        if (names.contains(SEALED)) {
            return Outcome.refused(FileRefusals.ENCRYPTED);
        }
        if (names.contains(CODE)) {
            return Outcome.refused(FileRefusals.MACROS);
        }
        return STREAMS.entrySet().stream()
                .filter(stream -> names.contains(stream.getKey()))
                .findFirst()
                .map(stream -> Outcome.accepted(new Found(stream.getValue(), null)))
                .orElseGet(() -> Outcome.refused(FileRefusals.KIND));
    }

    private static Set<String> names(Path file) throws IOException {
        Set<String> looked = new LinkedHashSet<>(STREAMS.keySet());
        looked.add(SEALED);
        looked.add(CODE);
        Set<String> found = new LinkedHashSet<>();
        String before = "";
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (byte[] piece = in.readNBytes(WINDOW); piece.length > 0; piece = in.readNBytes(WINDOW)) {
                String text = before + new String(piece, StandardCharsets.ISO_8859_1);
                looked.stream().filter(name -> text.contains(wide(name))).forEach(found::add);
                before = text.substring(Math.max(0, text.length() - 64));
            }
        }
        return found;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
