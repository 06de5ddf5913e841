package cn.zhiqing.archive.pack;

import cn.zhiqing.documents.paper.FixedZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** 包里的文件: names and bytes, in the order of names, so that the same files make the same ZIP. */
final class PackedFiles {

    static final String MANIFEST = "manifest.txt";
    static final String METADATA = "metadata.xml";
    static final String SCHEMA = "metadata.xsd";
    static final String PROOF = "journal-proof.jsonl";
    static final String REPORT = "report";

    private static final int MOST_FILES = 4_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_UNPACKED = 500L << 20;
    private static final int MOST_RATIO = 200;
    private static final long HARMLESS = 32L << 20;

    private PackedFiles() {}

    static byte[] zip(SortedMap<String, byte[]> files) {
        var zip = new FixedZip();
        files.forEach(zip::put);
        return zip.close();
    }

    /** The files of a ZIP; empty when it is none, is encrypted, or is larger than any package of ours. */
    static Optional<SortedMap<String, byte[]>> read(byte[] zip) {
        var files = new TreeMap<String, byte[]>();
        long left = MOST_BYTES;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = upTo(in, left);
                left -= bytes.length;
                if (left <= 0 || files.size() >= MOST_FILES || files.put(entry.getName(), bytes) != null) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files);
    }

    /**
     * The names of what an attached ZIP, Word or OFD holds; everything is unpacked to see that it can be, and nothing is kept.
     * Empty when it is no ZIP, is encrypted, or unpacks to more than anybody has to keep.
     */
    static Optional<Set<String>> names(byte[] zip) {
        var names = new HashSet<String>();
        long left = Math.clamp((long) zip.length * MOST_RATIO, HARMLESS, MOST_UNPACKED);
        byte[] some = new byte[16_384];
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                for (int read = in.read(some); read >= 0 && left >= 0; read = in.read(some)) {
                    left -= read;
                }
                if (left < 0 || names.size() >= MOST_FILES || !names.add(entry.getName())) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static byte[] upTo(InputStream in, long most) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] some = new byte[16_384];
        for (int read = in.read(some); read >= 0 && out.size() < most; read = in.read(some)) {
            out.write(some, 0, read);
        }
        return out.toByteArray();
    }
}
