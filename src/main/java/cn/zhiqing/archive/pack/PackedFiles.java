package cn.zhiqing.archive.pack;

import cn.zhiqing.documents.paper.FixedZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    private static final long MOST_BYTES = 1L << 30;

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

    private static byte[] upTo(InputStream in, long most) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] some = new byte[16_384];
        for (int read = in.read(some); read >= 0 && out.size() < most; read = in.read(some)) {
            out.write(some, 0, read);
        }
        return out.toByteArray();
    }
}
