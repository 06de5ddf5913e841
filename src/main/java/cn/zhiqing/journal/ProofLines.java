package cn.zhiqing.journal;

import cn.zhiqing.kernel.StreamId;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a proof: those of an export ({@link JournalExport}) for its events and its checkpoint, three of its own. */
final class ProofLines {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final StringBuilder text = new StringBuilder();

    void header(String publicKey, StreamId stream) {
        var line = JournalExport.start("proof");
        line.put("format", FORMAT);
        line.put("publicKey", publicKey);
        line.put("kind", stream.kind());
        line.put("id", stream.id());
        write(line);
    }

    void event(StoredEvent event) {
        write(JournalExport.line(event));
    }

    void path(String steps) {
        Map<String, Object> line = new LinkedHashMap<>(JournalExport.start("path"));
        line.put("steps", steps);
        write(line);
    }

    void checkpoint(Checkpoint checkpoint) {
        write(JournalExport.line(checkpoint));
    }

    String end(long events) {
        var line = JournalExport.start("end");
        line.put("events", events);
        write(line);
        return text.toString();
    }

    private void write(Map<String, Object> line) {
        text.append(JSON.writeValueAsString(line)).append('\n');
    }
}
