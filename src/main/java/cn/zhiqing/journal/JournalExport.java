package cn.zhiqing.journal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the journal as JSON lines; docs/journal-format.md describes them. Whole or not at all: written beside, then moved. */
final class JournalExport implements AutoCloseable {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HexFormat HEX = HexFormat.of();

    private final Path target;
    private final Path draft;
    private final BufferedWriter out;
    private long events;
    private long checkpoints;
    private long logged;
    private long lines;

    JournalExport(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.draft = this.target.resolveSibling(this.target.getFileName() + ".part");
        this.out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
    }

    void header(String publicKey) {
        var line = start("journal");
        line.put("format", FORMAT);
        line.put("publicKey", publicKey);
        write(line);
    }

    void event(StoredEvent e) {
        write(line(e));
        events++;
    }

    static Map<String, Object> line(StoredEvent e) {
        var line = start("event");
        line.put("xid", e.key().xid());
        line.put("position", e.key().position());
        line.put("kind", e.stream().kind());
        line.put("id", e.stream().id());
        line.put("seq", e.seq());
        line.put("type", e.type());
        line.put("at", e.at());
        line.put("actor", e.actor());
        line.put("payload", e.payload());
        line.put("hash", HEX.formatHex(e.hash()));
        return line;
    }

    void checkpoint(Checkpoint c) {
        write(line(c));
        checkpoints++;
    }

    static Map<String, Object> line(Checkpoint c) {
        var line = start("checkpoint");
        line.put("number", c.number());
        line.put("upper", c.upper());
        line.put("events", c.events());
        line.put("at", c.at());
        line.put("root", HEX.formatHex(c.root()));
        line.put("previous", HEX.formatHex(c.previous()));
        line.put("hash", HEX.formatHex(c.hash()));
        line.put("signature", HEX.formatHex(c.signature()));
        line.put("frontier", HEX.formatHex(c.frontier()));
        return line;
    }

    void logged(CheckpointLog.Entry entry) {
        if (entry.number() >= 0) {
            var line = start("logged");
            line.put("number", entry.number());
            line.put("hash", entry.hash());
            write(line);
            logged++;
        }
    }

    /** Closes the file with its counts and puts it in its place. */
    long end() throws IOException {
        var line = start("end");
        line.put("events", events);
        line.put("checkpoints", checkpoints);
        line.put("logged", logged);
        write(line);
        out.close();
        Files.move(draft, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return lines;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(draft);
    }

    static Map<String, Object> start(String what) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("line", what);
        return line;
    }

    private void write(Map<String, Object> line) {
        try {
            out.write(JSON.writeValueAsString(line));
            out.write('\n');
            lines++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
