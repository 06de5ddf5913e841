package cn.zhiqing.documents.files;

import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.Secret;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 收文件的关口: takes bytes from outside to the disk, counts and hashes them on the way, and looks at what they are. Of what is
 * refused nothing stays.
 */
@Component
public class FileGate {

    private static final int PIECE = 1 << 16;

    private final Path arriving;
    private final JdbcClient jdbc;

    FileGate(@Value("${zhiqing.home:./var}") Path home, JdbcClient jdbc) {
        this.arriving = home.resolve("arriving");
        this.jdbc = jdbc;
        clear();
    }

    /**
     * Looks at a file.
     *
     * @param name as its sender calls it; kept in a harmless form
     * @return to be closed by the caller when it is accepted
     */
    public Outcome<CheckedFile> examine(String name, InputStream content) {
        Path file = null;
        try {
            Files.createDirectories(arriving);
            file = Files.createTempFile(arriving, "file", null);
            Outcome<CheckedFile> outcome = examine(file, name, content);
            if (!outcome.isAccepted()) {
                Files.deleteIfExists(file);
            }
            return outcome;
        } catch (EOFException cut) {
            discard(file);
            return Outcome.refused(FileRefusals.CUT_OFF);
        } catch (IOException full) {
            discard(file);
            return Outcome.refused(FileRefusals.NO_ROOM);
        }
    }

    private Outcome<CheckedFile> examine(Path file, String name, InputStream content) throws IOException {
        long most = jdbc.sql("SELECT per_file FROM documents.file_limit")
                .query(Long.class)
                .single();
        SM3Digest sm3 = new SM3Digest();
        MessageDigest sha = sha256();
        long size = copy(file, content, most, piece -> {
            sm3.update(piece, 0, piece.length);
            sha.update(piece);
        });
        if (size > most) {
            return Outcome.refused(FileRefusals.tooLarge(most));
        }
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        HexFormat hex = HexFormat.of();
        return Look.at(file, name)
                .map(found -> new CheckedFile(
                        file,
                        Secret.of(FileNames.safe(name, found.kind())),
                        found.kind(),
                        size,
                        found.pages(),
                        hex.formatHex(digest),
                        hex.formatHex(sha.digest())));
    }

    /** How many bytes came; more than {@code most} are not waited for. */
    private static long copy(Path file, InputStream content, long most, Consumer<byte[]> seen) throws IOException {
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] piece = content.readNBytes(PIECE);
                    piece.length > 0 && size <= most;
                    piece = content.readNBytes(PIECE)) {
                size += piece.length;
                seen.accept(piece);
                out.write(piece);
            }
        }
        return size;
    }

    /** What a server that died left behind is nobody's any more. */
    private void clear() {
        if (!Files.isDirectory(arriving)) {
            return;
        }
        try (Stream<Path> left = Files.list(arriving)) {
            left.forEach(FileGate::discard);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void discard(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
