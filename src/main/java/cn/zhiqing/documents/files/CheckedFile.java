package cn.zhiqing.documents.files;

import cn.zhiqing.privacy.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * 查验过的文件, lying on the disk until it is kept or closed.
 *
 * @param pages null where pages cannot be counted
 * @param sm3 64 hexadecimal digits (GB/T 32905)
 * @param sha256 64 hexadecimal digits
 */
public record CheckedFile(
        Path lies,
        Secret<String> name,
        FileKind kind,
        long size,
        @Nullable Integer pages,
        String sm3,
        String sha256) implements AutoCloseable {

    public InputStream open() throws IOException {
        return Files.newInputStream(lies);
    }

    /** Removes it from the disk. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(lies);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
