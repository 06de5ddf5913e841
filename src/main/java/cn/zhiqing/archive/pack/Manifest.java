package cn.zhiqing.archive.pack;

import cn.zhiqing.documents.PaperSeal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** 摘要清单: SM3, SHA-256, size and name of every file but itself, a line each, so that a shell can check it. */
final class Manifest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String HEAD = "# SM3  SHA-256  bytes  name\n";

    private Manifest() {}

    /** What the manifest says of a file. */
    record Line(String sm3, String sha256, long size) {

        static Line of(byte[] bytes) {
            return new Line(Manifest.sm3(bytes), Manifest.sha256(bytes), bytes.length);
        }
    }

    static byte[] write(SortedMap<String, byte[]> files) {
        var text = new StringBuilder(HEAD);
        files.forEach((name, bytes) -> {
            if (!name.equals(PackedFiles.MANIFEST)) {
                Line line = Line.of(bytes);
                text.append(line.sm3()).append("  ").append(line.sha256()).append("  ");
                text.append(line.size()).append("  ").append(name).append('\n');
            }
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when it is no manifest. */
    static Optional<Map<String, Line>> read(byte[] manifest) {
        var lines = new TreeMap<String, Line>();
        for (String line : new String(manifest, StandardCharsets.UTF_8).lines().toList()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] part = line.split(" {2}", 4);
            if (part.length != 4 || !part[2].matches("\\d{1,12}")) {
                return Optional.empty();
            }
            lines.put(part[3], new Line(part[0], part[1], Long.parseLong(part[2])));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    static String sm3(byte[] bytes) {
        return HEX.formatHex(PaperSeal.digest(bytes));
    }

    static String sha256(byte[] bytes) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
