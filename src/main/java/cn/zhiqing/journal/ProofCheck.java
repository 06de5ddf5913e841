package cn.zhiqing.journal;

import cn.zhiqing.kernel.StreamId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 验链: reads a proof of {@link StreamProofs} again, from its text alone. */
public final class ProofCheck {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HexFormat HEX = HexFormat.of();
    private static final int FEWEST = 5;

    private final StreamId stream;
    private Head head = Head.EMPTY;
    private StoredEvent.RowKey last = StoredEvent.RowKey.START;

    private ProofCheck(StreamId stream) {
        this.stream = stream;
    }

    /**
     * What is wrong with a proof, as a word for the reader's own sentence; empty when it proves the stream.
     *
     * @param publicKey of the journal that is trusted, in hexadecimal
     */
    public static Optional<String> fault(String proof, StreamId stream, String publicKey) {
        try {
            return new ProofCheck(stream).read(proof.lines().map(JSON::readTree).toList(), publicKey);
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            return Optional.of("unreadable");
        }
    }

    /** How many events a proof holds; 0 when it cannot be read. */
    public static long events(String proof) {
        try {
            JsonNode end = JSON.readTree(proof.lines().toList().getLast());
            return end.path("line").asString("").equals("end")
                    ? end.path("events").asLong(0)
                    : 0;
        } catch (JacksonException | java.util.NoSuchElementException unreadable) {
            return 0;
        }
    }

    private Optional<String> read(List<JsonNode> lines, String publicKey) {
        int size = lines.size();
        if (size < FEWEST || !isHeader(lines.getFirst()) || !kind(lines.get(size - 3), "path")) {
            return Optional.of("unreadable");
        }
        if (!text(lines.getFirst(), "publicKey").equals(publicKey)) {
            return Optional.of("key");
        }
        List<JsonNode> events = lines.subList(1, size - 3);
        if (number(lines.getLast(), "events") != events.size()) {
            return Optional.of("count");
        }
        if (!events.stream().allMatch(this::chains)) {
            return Optional.of("chain");
        }
        return seals(lines.get(size - 2), text(lines.get(size - 3), "steps"), publicKey)
                ? Optional.empty()
                : Optional.of("checkpoint");
    }

    private boolean isHeader(JsonNode line) {
        return kind(line, "proof")
                && number(line, "format") == ProofLines.FORMAT
                && text(line, "kind").equals(stream.kind())
                && number(line, "id") == stream.id();
    }

    private boolean chains(JsonNode line) {
        var key = new StoredEvent.RowKey(number(line, "xid"), number(line, "position"));
        var row = new StoredEvent(
                key,
                new StreamId(text(line, "kind"), number(line, "id")),
                Math.toIntExact(number(line, "seq")),
                text(line, "type"),
                number(line, "at"),
                text(line, "actor"),
                text(line, "payload"),
                HEX.parseHex(text(line, "hash")));
        boolean chained = kind(line, "event")
                && row.stream().equals(stream)
                && row.seq() == head.seq() + 1
                && key.compareTo(last) > 0
                && Arrays.equals(row.hash(), Digest.ofEvent(row, head.hash()));
        head = row.head();
        last = key;
        return chained;
    }

    private boolean seals(JsonNode line, String steps, String publicKey) {
        var sealed = new Checkpoint(
                number(line, "number"),
                number(line, "upper"),
                number(line, "events"),
                number(line, "at"),
                HEX.parseHex(text(line, "root")),
                HEX.parseHex(text(line, "previous")),
                HEX.parseHex(text(line, "hash")),
                HEX.parseHex(text(line, "signature")),
                new byte[0]);
        byte[] reached = Digest.ofLeaf(last, head.hash());
        for (String step : steps.isEmpty() ? new String[0] : steps.split(" ", -1)) {
            byte[] other = HEX.parseHex(step.substring(1));
            reached = step.charAt(0) == 'l' ? Digest.ofNode(other, reached) : Digest.ofNode(reached, other);
        }
        return Arrays.equals(reached, sealed.root())
                && Arrays.equals(sealed.hash(), Digest.ofCheckpoint(sealed))
                && last.xid() < sealed.upper()
                && CheckpointKey.verifies(publicKey, sealed.hash(), sealed.signature());
    }

    private static boolean kind(JsonNode line, String kind) {
        return text(line, "line").equals(kind);
    }

    private static String text(JsonNode line, String name) {
        return line.path(name).asString("");
    }

    private static long number(JsonNode line, String name) {
        return line.path(name).asLong(-1);
    }
}
