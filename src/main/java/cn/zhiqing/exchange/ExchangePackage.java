package cn.zhiqing.exchange;

import cn.zhiqing.privacy.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 交换包: a manifest and items, one JSON object a line (docs/exchange.md). Numbers of items run without gaps for each sender and
 * receiver; each item carries the SM3 of its data, the whole a signature under the key of the call. Pure.
 *
 * @param origin which installation and which of its platforms sent it
 * @param after number before the first item
 */
record ExchangePackage(String origin, long after, boolean more, List<Item> items) {

    static final String FORMAT = "zhiqing-exchange/1";
    static final int MOST = 200;

    private static final Pattern SIGNATURE = Pattern.compile("t=(\\d{1,12}),sm3=[0-9a-f]{64}");

    ExchangePackage {
        items = List.copyOf(items);
    }

    /** One item; {@code data} is JSON in a string, so that its digest is over exactly these characters in UTF-8. */
    record Item(long seq, String kind, String data) {

        static final String STATUS = "status";
        static final String HAND_OVER = "hand-over";

        String sm3() {
            return HexFormat.of().formatHex(KeyText.sm3(data.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public String toString() {
            return kind + " " + seq;
        }
    }

    private record Manifest(
            @Nullable String format,
            @Nullable String origin,
            @Nullable Long after,
            @Nullable Integer count,
            @Nullable Boolean more) {}

    private record Line(
            @Nullable Long seq,
            @Nullable String kind,
            @Nullable String sm3,
            @Nullable String data) {}

    byte[] written() {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("format", FORMAT);
        manifest.put("origin", origin);
        manifest.put("after", after);
        manifest.put("count", items.size());
        manifest.put("more", more);
        StringBuilder lines = new StringBuilder(text(manifest)).append('\n');
        for (Item item : items) {
            var line = new LinkedHashMap<String, Object>();
            line.put("seq", item.seq());
            line.put("kind", item.kind());
            line.put("sm3", item.sm3());
            line.put("data", item.data());
            lines.append(text(line)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a package whole or refuses it whole: signature, manifest, count, numbers without gaps, digests. */
    static ExchangePackage read(byte[] bytes, Secret<String> key, @Nullable String signature) {
        verify(bytes, key, signature);
        List<byte[]> lines = lines(bytes);
        Manifest manifest = AskReading.read(lines.isEmpty() ? new byte[0] : lines.getFirst(), Manifest.class);
        String origin = manifest.origin();
        Long after = manifest.after();
        if (!FORMAT.equals(manifest.format())
                || origin == null
                || !origin.matches("[A-Za-z0-9:-]{8,80}")
                || after == null) {
            throw broken("MANIFEST", "第一行应当是清单，format 为 " + FORMAT + "。");
        }
        List<Item> items = new ArrayList<>();
        for (byte[] line : lines.subList(1, lines.size())) {
            items.add(item(AskReading.read(line, Line.class), after + items.size() + 1));
        }
        if (items.size() > MOST || manifest.count() == null || manifest.count() != items.size()) {
            throw broken("COUNT", "清单的 count 与条数不一致，或者一包超过 " + MOST + " 条；包可能没有传完，请重发。");
        }
        return new ExchangePackage(origin, after, Boolean.TRUE.equals(manifest.more()), items);
    }

    private static Item item(Line line, long expected) {
        String kind = line.kind();
        String data = line.data();
        if (line.seq() == null || line.seq() != expected || kind == null || data == null) {
            throw broken("ITEM", "序号应当从 after 加一起连续，kind、data 不能缺；这里应当是 " + expected + "。");
        }
        Item item = new Item(expected, kind, data);
        if (!item.sm3().equals(line.sm3())) {
            throw broken("DIGEST", "第 " + expected + " 条的 SM3 与内容不一致。");
        }
        return item;
    }

    private static void verify(byte[] bytes, Secret<String> key, @Nullable String signature) {
        var match = SIGNATURE.matcher(signature == null ? "" : signature);
        if (signature == null || !match.matches()) {
            throw broken("SIGNATURE", "请带上 " + HookSignature.HEADER + " 头。");
        }
        String expected = HookSignature.of(key, Long.parseLong(match.group(1)), bytes);
        boolean equal = MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
        if (!equal) {
            throw broken("SIGNATURE", "签名与内容不一致。");
        }
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(bytes, start, i));
                start = i + 1;
            }
        }
        if (start < bytes.length) {
            throw broken("CUT", "最后一行没有换行，包没有传完，请重发。");
        }
        return lines;
    }

    private static Problem broken(String code, String message) {
        return Problem.of(400, code, message);
    }

    private static String text(Object value) {
        return new String(Replying.bytes(value), StandardCharsets.UTF_8);
    }
}
