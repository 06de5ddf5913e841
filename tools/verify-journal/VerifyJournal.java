import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Checks an exported journal of Zhiqing, or the proof of one stream: java VerifyJournal.java export.jsonl [public-key-in-hex]
 *
 * Written from docs/journal-format.md alone, for those who do not want to trust Zhiqing with the proof of its own honesty.
 * Needs a JDK (17 or newer) and nothing else. Exit status: 0 intact, 1 something was found, 2 not an export.
 */
public final class VerifyJournal {

    private static final byte[] ZERO = new byte[32];

    private record Tip(long seq, byte[] hash) {}

    private final Consumer<String> out;
    private final Map<String, Tip> tips = new HashMap<>();
    private final Map<Long, String> seals = new HashMap<>();
    private final byte[][] tree = new byte[64][];
    private String key = "";
    private long leaves;
    private long events;
    private long xid = -1;
    private long position = -1;
    private long sealNumber;
    private long sealedEvents;
    private byte[] sealHash = ZERO;
    private long lastLogged;
    private long logged;
    private boolean ended;
    private int found;

    private VerifyJournal(Consumer<String> out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            System.err.println("java VerifyJournal.java export.jsonl [public-key-in-hex]");
            System.exit(2);
        }
        try {
            VerifyJournal v = new VerifyJournal(System.out::println);
            v.read(Path.of(args[0]));
            if (args.length > 1 && !v.key.equalsIgnoreCase(args[1])) {
                v.found("the export names another public key than the one given");
            }
            System.out.println(v.events + " events in " + v.tips.size() + " streams, " + v.sealNumber + " checkpoints, "
                    + Math.max(0, v.events - v.sealedEvents) + " events not sealed yet, key " + v.key);
            System.out.println(v.found == 0 ? "INTACT" : v.found + " FINDINGS");
            System.exit(v.found == 0 ? 0 : 1);
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(args[0] + " cannot be read as an export: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Everything that is wrong with an export, in sentences; empty when it is intact. */
    public static List<String> verify(Path file) throws IOException {
        List<String> findings = new ArrayList<>();
        new VerifyJournal(findings::add).read(file);
        return findings;
    }

    private void read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Line first = new Line(String.valueOf(in.readLine()));
            if (first.text("line").equals("proof") && first.number("format") == 1) {
                proof(first, in);
                return;
            }
            if (!first.text("line").equals("journal") || first.number("format") != 1) {
                throw new IllegalArgumentException("the first line is not that of a journal of format 1");
            }
            key = first.text("publicKey");
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                Line line = new Line(text);
                switch (line.text("line")) {
                    case "event" -> event(line);
                    case "checkpoint" -> checkpoint(line);
                    case "logged" -> logged(line);
                    case "end" -> end(line);
                    default -> found("a line of unknown kind");
                }
            }
        }
        if (!ended) {
            found("the export ends without its last line");
        }
    }

    /** One stream, the way from its last event to the root of a checkpoint, and that checkpoint. */
    private void proof(Line first, BufferedReader in) throws IOException {
        key = first.text("publicKey");
        String stream = first.text("kind") + "/" + first.number("id");
        byte[] reached = null;
        boolean sealed = false;
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            Line line = new Line(text);
            switch (line.text("line")) {
                case "event" -> {
                    check(stream.equals(line.text("kind") + "/" + line.number("id")), "an event of another stream");
                    check(reached == null, "an event after the path");
                    event(line);
                }
                case "path" -> reached = climb(stream, line.text("steps"));
                case "checkpoint" -> {
                    sealed = true;
                    sealNumber = line.number("number");
                    sealedEvents = events;
                    String name = "checkpoint " + sealNumber;
                    byte[] hash = line.bytes("hash");
                    check(Arrays.equals(hash, sealHash(line)), name + " does not have the hash of its content");
                    check(new Sm2(key).accepts(hash, line.bytes("signature")), name + " is not signed with the journal's key");
                    check(reached != null && Arrays.equals(reached, line.bytes("root")), name + " does not cover the last event");
                    check(xid < line.number("upper"), name + " is older than the last event");
                }
                case "end" -> {
                    ended = true;
                    check(line.number("events") == events, "the proof has another number of events than its last line says");
                }
                default -> found("a line of unknown kind");
            }
        }
        check(sealed, "the proof has no checkpoint");
        check(ended, "the proof ends without its last line");
    }

    private byte[] climb(String stream, String steps) {
        Tip tip = tips.getOrDefault(stream, new Tip(0, ZERO));
        byte[] reached = sm3(new Bytes().one(0).number(xid).number(position).raw(tip.hash).all());
        for (String step : steps.isEmpty() ? new String[0] : steps.split(" ")) {
            byte[] other = java.util.HexFormat.of().parseHex(step.substring(1));
            boolean left = step.charAt(0) == 'l';
            reached = sm3(new Bytes().one(1).raw(left ? other : reached).raw(left ? reached : other).all());
        }
        return reached;
    }

    private static byte[] sealHash(Line c) {
        Bytes b = new Bytes().one(3).number(c.number("number")).number(c.number("upper")).number(c.number("events"));
        return sm3(b.number(c.number("at")).raw(c.bytes("root")).raw(c.bytes("previous")).all());
    }

    private void event(Line e) {
        events++;
        String stream = e.text("kind") + "/" + e.number("id");
        long seq = e.number("seq");
        Tip tip = tips.getOrDefault(stream, new Tip(0, ZERO));
        byte[] stored = e.bytes("hash");
        Bytes b = new Bytes().one(2).text(e.text("kind")).number(e.number("id")).number(seq).text(e.text("type"));
        b.number(e.number("at")).text(e.text("actor")).text(e.text("payload")).raw(tip.hash);
        if (seq != tip.seq + 1) {
            found(stream + ": event " + (tip.seq + 1) + " was expected, event " + seq + " stands there");
        } else if (!Arrays.equals(stored, sm3(b.all()))) {
            found(stream + ": event " + seq + " does not have the hash of its content");
        }
        tips.put(stream, new Tip(seq, stored));
        long x = e.number("xid");
        long p = e.number("position");
        if (x < xid || (x == xid && p <= position)) {
            found(stream + ": event " + seq + " is not in the order of the export");
        }
        xid = x;
        position = p;
        grow(sm3(new Bytes().one(0).number(x).number(p).raw(stored).all()));
    }

    private void checkpoint(Line c) {
        long number = c.number("number");
        String name = "checkpoint " + number;
        byte[] root = c.bytes("root");
        byte[] hash = c.bytes("hash");
        check(number == sealNumber + 1, name + " does not follow checkpoint " + sealNumber);
        check(Arrays.equals(hash, sealHash(c)), name + " does not have the hash of its content");
        check(Arrays.equals(c.bytes("previous"), sealHash), name + " does not name the checkpoint before it");
        check(new Sm2(key).accepts(hash, c.bytes("signature")), name + " is not signed with the journal's key");
        check(xid < c.number("upper"), name + " stands behind events that it does not cover");
        boolean same = leaves == c.number("events") && Arrays.equals(root(), root);
        check(same, name + " signed " + c.number("events") + " events with another root than the " + leaves
                + " that are here: events were changed, moved, removed or inserted");
        if (!same) {
            restart(c.number("events"), c.bytes("frontier"));
        }
        check(Arrays.equals(frontier(), c.bytes("frontier")) && Arrays.equals(root(), root), name + " has a wrong frontier");
        sealNumber = number;
        sealedEvents = c.number("events");
        sealHash = hash;
        seals.put(number, c.text("hash"));
    }

    private void logged(Line l) {
        logged++;
        long number = l.number("number");
        check(number <= lastLogged + 1, "the log outside the database lacks checkpoint " + (lastLogged + 1));
        check(l.text("hash").equals(seals.get(number)), "checkpoint " + number
                + " is logged outside the database, but missing or different in it");
        lastLogged = Math.max(lastLogged, number);
    }

    private void end(Line e) {
        ended = true;
        check(e.number("events") == events && e.number("checkpoints") == seals.size() && e.number("logged") == logged,
                "the export has other numbers of lines than its last line says");
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            found(otherwise);
        }
    }

    private void found(String what) {
        found++;
        out.accept(what);
    }

    // The Merkle tree as a binary counter: slot i holds the top of a full subtree of 2^i leaves, or nothing.

    private void grow(byte[] leaf) {
        int i = 0;
        for (; tree[i] != null; i++) {
            leaf = sm3(new Bytes().one(1).raw(tree[i]).raw(leaf).all());
            tree[i] = null;
        }
        tree[i] = leaf;
        leaves++;
    }

    private byte[] root() {
        byte[] root = null;
        for (byte[] top : tree) {
            if (top != null) {
                root = root == null ? top : sm3(new Bytes().one(1).raw(top).raw(root).all());
            }
        }
        return root == null ? ZERO : root;
    }

    private byte[] frontier() {
        Bytes all = new Bytes();
        for (int i = tree.length - 1; i >= 0; i--) {
            if (tree[i] != null) {
                all.raw(tree[i]);
            }
        }
        return all.all();
    }

    private void restart(long count, byte[] frontier) {
        if (count < 0 || frontier.length != 32 * Long.bitCount(count)) {
            return;
        }
        leaves = count;
        int from = 0;
        for (int i = tree.length - 1; i >= 0; i--) {
            tree[i] = (count >>> i & 1) == 0 ? null : Arrays.copyOfRange(frontier, from, from += 32);
        }
    }

    // SM3, GB/T 32905-2016.

    static byte[] sm3(byte[] message) {
        int blocks = (message.length + 9 + 63) / 64;
        ByteBuffer padded = ByteBuffer.allocate(blocks * 64).put(message).put((byte) 0x80);
        padded.putLong(blocks * 64 - 8, message.length * 8L).rewind();
        int[] v = {0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e};
        int[] w = new int[68];
        for (int block = 0; block < blocks; block++) {
            for (int j = 0; j < 68; j++) {
                int x = j < 16 ? 0 : w[j - 16] ^ w[j - 9] ^ rol(w[j - 3], 15);
                w[j] = j < 16 ? padded.getInt() : x ^ rol(x, 15) ^ rol(x, 23) ^ rol(w[j - 13], 7) ^ w[j - 6];
            }
            int[] s = v.clone();
            for (int j = 0; j < 64; j++) {
                int ss1 = rol(rol(s[0], 12) + s[4] + rol(j < 16 ? 0x79cc4519 : 0x7a879d8a, j), 7);
                int ff = j < 16 ? s[0] ^ s[1] ^ s[2] : (s[0] & s[1]) | (s[0] & s[2]) | (s[1] & s[2]);
                int gg = j < 16 ? s[4] ^ s[5] ^ s[6] : (s[4] & s[5]) | (~s[4] & s[6]);
                int tt1 = ff + s[3] + (ss1 ^ rol(s[0], 12)) + (w[j] ^ w[j + 4]);
                int tt2 = gg + s[7] + ss1 + w[j];
                s = new int[] {tt1, s[0], rol(s[1], 9), s[2], tt2 ^ rol(tt2, 9) ^ rol(tt2, 17), s[4], rol(s[5], 19), s[6]};
            }
            for (int i = 0; i < 8; i++) {
                v[i] ^= s[i];
            }
        }
        ByteBuffer digest = ByteBuffer.allocate(32);
        Arrays.stream(v).forEach(digest::putInt);
        return digest.array();
    }

    private static int rol(int word, int by) {
        return Integer.rotateLeft(word, by);
    }

    /** Bytes in the encoding of the format: numbers in eight bytes, texts after their length in bytes. */
    private static final class Bytes {
        private final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();

        Bytes one(int b) {
            out.write(b);
            return this;
        }

        Bytes number(long n) {
            return raw(ByteBuffer.allocate(8).putLong(n).array());
        }

        Bytes text(String s) {
            byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
            return number(utf8.length).raw(utf8);
        }

        Bytes raw(byte[] b) {
            out.writeBytes(b);
            return this;
        }

        byte[] all() {
            return out.toByteArray();
        }
    }

    /** SM2 signatures, GB/T 32918.2-2016, on the curve of GB/T 32918.5, with the usual identity 1234567812345678. */
    private static final class Sm2 {
        private static final BigInteger P = hex("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF");
        private static final BigInteger A = P.subtract(BigInteger.valueOf(3));
        private static final BigInteger B = hex("28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93");
        private static final BigInteger N = hex("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123");
        private static final BigInteger[] G = {
            hex("32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7"),
            hex("BC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0"),
            BigInteger.ONE
        };

        private final BigInteger[] q;

        Sm2(String key) {
            boolean whole = key.matches("04[0-9a-fA-F]{128}");
            q = whole ? new BigInteger[] {hex(key.substring(2, 66)), hex(key.substring(66)), BigInteger.ONE} : null;
        }

        boolean accepts(byte[] message, byte[] signature) {
            if (q == null || signature.length != 64 || !onCurve()) {
                return false;
            }
            BigInteger r = new BigInteger(1, Arrays.copyOf(signature, 32));
            BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
            BigInteger t = r.add(s).mod(N);
            if (r.signum() == 0 || s.signum() == 0 || t.signum() == 0 || r.compareTo(N) >= 0 || s.compareTo(N) >= 0) {
                return false;
            }
            Bytes za = new Bytes().raw(new byte[] {0, (byte) 128}).raw("1234567812345678".getBytes(StandardCharsets.US_ASCII));
            for (BigInteger part : new BigInteger[] {A, B, G[0], G[1], q[0], q[1]}) {
                za.raw(fixed(part));
            }
            BigInteger e = new BigInteger(1, sm3(new Bytes().raw(sm3(za.all())).raw(message).all()));
            BigInteger[] sum = null;
            for (int bit = 255; bit >= 0; bit--) {
                sum = add(sum, sum);
                sum = s.testBit(bit) ? add(sum, G) : sum;
                sum = t.testBit(bit) ? add(sum, q) : sum;
            }
            if (sum == null) {
                return false;
            }
            BigInteger x = sum[0].multiply(sum[2].modPow(BigInteger.TWO, P).modInverse(P)).mod(P);
            return e.add(x).mod(N).equals(r);
        }

        private boolean onCurve() {
            BigInteger right = q[0].pow(3).add(A.multiply(q[0])).add(B);
            return q[0].compareTo(P) < 0 && q[1].compareTo(P) < 0 && q[1].pow(2).subtract(right).mod(P).signum() == 0;
        }

        /** Adds two points in Jacobian coordinates; null is the point at infinity. */
        private static BigInteger[] add(BigInteger[] a, BigInteger[] b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            BigInteger aa = a[2].multiply(a[2]).mod(P);
            BigInteger bb = b[2].multiply(b[2]).mod(P);
            BigInteger u = a[0].multiply(bb).mod(P);
            BigInteger v = a[1].multiply(bb).multiply(b[2]).mod(P);
            BigInteger h = b[0].multiply(aa).subtract(u).mod(P);
            BigInteger w = b[1].multiply(aa).multiply(a[2]).subtract(v).mod(P);
            if (h.signum() == 0) {
                return w.signum() == 0 ? twice(a) : null;
            }
            BigInteger h2 = h.multiply(h).mod(P);
            BigInteger h3 = h2.multiply(h).mod(P);
            BigInteger x = w.multiply(w).subtract(h3).subtract(u.multiply(h2).shiftLeft(1)).mod(P);
            BigInteger y = w.multiply(u.multiply(h2).subtract(x)).subtract(v.multiply(h3)).mod(P);
            return new BigInteger[] {x, y, h.multiply(a[2]).multiply(b[2]).mod(P)};
        }

        private static BigInteger[] twice(BigInteger[] a) {
            if (a[1].signum() == 0) {
                return null;
            }
            BigInteger yy = a[1].multiply(a[1]).mod(P);
            BigInteger s = a[0].multiply(yy).shiftLeft(2).mod(P);
            BigInteger m = a[0].pow(2).multiply(BigInteger.valueOf(3)).add(A.multiply(a[2].modPow(BigInteger.valueOf(4), P)));
            BigInteger x = m.multiply(m).subtract(s.shiftLeft(1)).mod(P);
            BigInteger y = m.multiply(s.subtract(x)).subtract(yy.multiply(yy).shiftLeft(3)).mod(P);
            return new BigInteger[] {x, y, a[1].multiply(a[2]).shiftLeft(1).mod(P)};
        }

        private static byte[] fixed(BigInteger n) {
            byte[] bytes = n.toByteArray();
            byte[] fixed = new byte[32];
            int size = Math.min(32, bytes.length);
            System.arraycopy(bytes, bytes.length - size, fixed, 32 - size, size);
            return fixed;
        }

        private static BigInteger hex(String digits) {
            return new BigInteger(digits, 16);
        }
    }

    /** One line: a flat JSON object of texts and whole numbers. */
    private static final class Line {
        private final Map<String, String> fields = new HashMap<>();
        private final String s;
        private int i;

        Line(String line) {
            s = line;
            try {
                parse();
            } catch (IndexOutOfBoundsException cut) {
                throw new IllegalArgumentException("a line that breaks off");
            }
        }

        private void parse() {
            expect('{');
            do {
                String name = string();
                expect(':');
                fields.put(name, s.charAt(i) == '"' ? string() : digits());
            } while (s.charAt(i) == ',' && ++i > 0);
            expect('}');
        }

        String text(String name) {
            String value = fields.get(name);
            if (value == null) {
                throw new IllegalArgumentException("a line without " + name);
            }
            return value;
        }

        long number(String name) {
            return Long.parseLong(text(name));
        }

        byte[] bytes(String name) {
            return java.util.HexFormat.of().parseHex(text(name));
        }

        private void expect(char c) {
            if (i >= s.length() || s.charAt(i++) != c) {
                throw new IllegalArgumentException("a line that is not as described: " + c + " expected at " + i);
            }
        }

        private String digits() {
            int from = i;
            while (s.charAt(i) == '-' || Character.isDigit(s.charAt(i))) {
                i++;
            }
            return s.substring(from, i);
        }

        private String string() {
            expect('"');
            StringBuilder text = new StringBuilder();
            for (char c = s.charAt(i++); c != '"'; c = s.charAt(i++)) {
                if (c != '\\') {
                    text.append(c);
                    continue;
                }
                char escaped = s.charAt(i++);
                int known = "bfnrt".indexOf(escaped);
                if (escaped == 'u') {
                    text.append((char) Integer.parseInt(s, i, i += 4, 16));
                } else {
                    text.append(known < 0 ? escaped : "\b\f\n\r\t".charAt(known));
                }
            }
            return text.toString();
        }
    }
}
