package cn.zhiqing.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The key file: one key a line, {@code seal NUMBER MADE-AT HEX} or {@code digest MADE-AT HEX}. Only its owner may read it;
 * it is replaced whole and durably, so that a crash leaves the old or the new one.
 */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    KeyRing readOrCreate(Supplier<KeyRing> first) {
        try {
            if (!Files.exists(path)) {
                create(first.get());
            }
            refuseOpenPermissions();
            return parse(Files.readAllLines(path, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + path + " could not be read or made", e);
        }
    }

    void replace(KeyRing ring) {
        try {
            Path fresh = write(ring);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            syncFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + path + " could not be replaced; the old keys stay", e);
        }
    }

    /** Two processes may start at once: the first to link its file wins, the other reads that one. */
    private void create(KeyRing ring) throws IOException {
        Files.createDirectories(folder());
        Path fresh = write(ring);
        try {
            Files.createLink(path, fresh);
        } catch (FileAlreadyExistsException other) {
            // somebody else made it between our look and our link: theirs is the one
        } finally {
            Files.deleteIfExists(fresh);
        }
        syncFolder();
    }

    private Path write(KeyRing ring) throws IOException {
        Path fresh =
                Files.createTempFile(folder(), "privacy", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(format(ring).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        return fresh;
    }

    private Path folder() {
        return path.resolveSibling("");
    }

    private void syncFolder() throws IOException {
        try (var channel = FileChannel.open(folder(), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private void refuseOpenPermissions() throws IOException {
        Set<PosixFilePermission> found = EnumSet.copyOf(Files.getPosixFilePermissions(path));
        found.retainAll(OTHERS);
        if (!found.isEmpty()) {
            throw new IllegalStateException("Others may read or change the keys: run  chmod 600 " + path);
        }
    }

    private static String format(KeyRing ring) {
        HexFormat hex = HexFormat.of();
        StringBuilder text = new StringBuilder("# Keys of personal data. Lose this file and they are lost; keep a copy"
                + " apart from the database's.\n");
        text.append("digest ").append(hex.formatHex(ring.digest())).append('\n');
        for (SealingKey key : ring.sealing()) {
            text.append("seal ").append(key.number()).append(' ').append(key.madeAt());
            text.append(' ').append(hex.formatHex(key.bytes())).append('\n');
        }
        return text.toString();
    }

    private KeyRing parse(List<String> lines) {
        List<SealingKey> sealing = new ArrayList<>();
        byte[] digest = {};
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split(" +", -1);
            try {
                if (words[0].equals("seal") && words.length == 4 && words[3].length() == 32) {
                    sealing.add(new SealingKey(
                            Integer.parseInt(words[1]),
                            Instant.parse(words[2]),
                            HexFormat.of().parseHex(words[3])));
                } else if (words[0].equals("digest") && words.length == 2 && words[1].length() == 64) {
                    digest = HexFormat.of().parseHex(words[1]);
                } else if (!words[0].isEmpty() && !words[0].startsWith("#")) {
                    throw new IllegalArgumentException("unknown line");
                }
            } catch (IllegalArgumentException | DateTimeException broken) {
                // the line itself is a key: neither it nor the parser's message may travel further
                throw new IllegalStateException("Line " + (i + 1) + " of " + path + " is not a key: restore the file");
            }
        }
        if (digest.length == 0) {
            throw new IllegalStateException("The digest key is missing in " + path + ": restore the file");
        }
        sealing.sort(Comparator.comparingInt(SealingKey::number));
        return new KeyRing(sealing, digest);
    }
}
