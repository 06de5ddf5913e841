package cn.zhiqing.reports.annual.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** 部件: the named parts of a packed file, unpacked in memory and counted while they are, because a bomb lies about its sizes. */
final class Parts {
    private static final int MOST_PARTS = 4_000;
    private static final int LARGEST = 64 << 20;
    private static final int MOST_UNPACKED = 160 << 20;

    private final Map<String, byte[]> parts;
    private final List<String> names;

    private Parts(Map<String, byte[]> parts, List<String> names) {
        this.parts = parts;
        this.names = names;
    }

    /** Unpacks the parts whose names, in lower case with plain slashes, are wanted; pictures and fonts are passed over. */
    static Parts of(byte[] bytes, Predicate<String> wanted) throws Unlaid {
        var found = new HashMap<String, byte[]>();
        var names = new java.util.ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            long room = MOST_UNPACKED;
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                String name = next.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                names.add(name);
                if (names.size() > MOST_PARTS) {
                    throw tooLarge();
                }
                room -= wanted.test(name) ? keep(zip, name, room, found) : skip(zip, room);
            }
        } catch (IOException | IllegalArgumentException broken) {
            if (found.isEmpty()) {
                throw new Unlaid(
                        "压缩包打不开（可能已损坏或者加了密码）；请重新保存后再试", "the packed file cannot be opened (damaged or encrypted)");
            }
            throw new Unlaid("文件不完整或者已损坏，未读取；请重新保存后再试", "the file is cut off or damaged; save it again");
        }
        if (names.isEmpty()) {
            throw closed();
        }
        return new Parts(found, List.copyOf(names));
    }

    private static long keep(ZipInputStream zip, String name, long room, Map<String, byte[]> found)
            throws IOException, Unlaid {
        byte[] part = zip.readNBytes((int) Math.min(LARGEST, room) + 1);
        if (part.length > Math.min(LARGEST, room)) {
            throw tooLarge();
        }
        found.putIfAbsent(name, part);
        return part.length;
    }

    private static long skip(ZipInputStream zip, long room) throws IOException, Unlaid {
        byte[] some = new byte[16_384];
        long seen = 0;
        for (int read = zip.read(some); read > 0; read = zip.read(some)) {
            seen += read;
            if (seen > room) {
                throw tooLarge();
            }
        }
        return seen;
    }

    private static Unlaid closed() {
        return new Unlaid("压缩包打不开（可能已损坏或者加了密码）；请重新保存后再试", "the packed file cannot be opened (damaged or encrypted)");
    }

    private static Unlaid tooLarge() {
        return new Unlaid("压缩内容展开后过大（可能是压缩炸弹），未读取；请只保存年度报告正文", "unpacks to too much (a bomb?); save the report alone");
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    byte @Nullable [] get(String name) {
        return parts.get(name);
    }

    /** All names that the package lists, wanted or not. */
    List<String> names() {
        return names;
    }
}
