package cn.zhiqing.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The checkpoints once more, in a file outside the database: {@code number upper events at root previous hash signature} in a
 * line. Who cuts the end off the journal and its table of checkpoints does not reach this file with SQL.
 */
@Component
class CheckpointLog {

    private final Path file;

    CheckpointLog(JournalFiles files) {
        this.file = files.checkpointLog();
    }

    /** Number and hash, as logged; a line cut off by a crash or spoilt has number -1. */
    record Entry(long number, String hash, String line) {}

    void append(List<Checkpoint> checkpoints) {
        var lines = new StringBuilder();
        if (Files.exists(file) && !endsWithLine()) {
            lines.append('\n');
        }
        checkpoints.forEach(c -> lines.append(line(c)).append('\n'));
        JournalFiles.folderOf(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forEach(Consumer<Entry> consumer) {
        if (!Files.exists(file)) {
            return;
        }
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.filter(l -> !l.isBlank()).map(CheckpointLog::entry).forEach(consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last whole entry, found from the file's end; number 0 when there is none. */
    Entry last() {
        List<Entry> found = new ArrayList<>(List.of(new Entry(0, "", "")));
        String tail = tail();
        tail.lines().map(CheckpointLog::entry).filter(e -> e.number() > 0).forEach(e -> found.set(0, e));
        return found.getFirst();
    }

    static String line(Checkpoint c) {
        HexFormat hex = HexFormat.of();
        return String.join(
                " ",
                Long.toString(c.number()),
                Long.toString(c.upper()),
                Long.toString(c.events()),
                Long.toString(c.at()),
                hex.formatHex(c.root()),
                hex.formatHex(c.previous()),
                hex.formatHex(c.hash()),
                hex.formatHex(c.signature()));
    }

    private static Entry entry(String line) {
        String[] parts = line.split(" ");
        boolean whole = parts.length == 8 && parts[0].matches("[0-9]{1,18}") && parts[7].length() == 128;
        return whole ? new Entry(Long.parseLong(parts[0]), parts[6], line) : new Entry(-1, "", line);
    }

    private boolean endsWithLine() {
        String tail = tail();
        return tail.isEmpty() || tail.endsWith("\n");
    }

    private String tail() {
        if (!Files.exists(file)) {
            return "";
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer end = ByteBuffer.allocate((int) Math.min(channel.size(), 2_000));
            channel.read(end, channel.size() - end.capacity());
            return new String(end.array(), 0, end.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
