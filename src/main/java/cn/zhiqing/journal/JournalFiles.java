package cn.zhiqing.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the journal keeps what must not lie in the database: the signing key and the log of checkpoints. */
@Component
record JournalFiles(
        @Value("${zhiqing.home:${ZHIQING_HOME:./var}}") Path home) {

    Path signingKey() {
        return home.resolve("keys").resolve("journal-sm2.key");
    }

    Path publicKey() {
        return home.resolve("keys").resolve("journal-sm2.pub");
    }

    Path checkpointLog() {
        return home.resolve("journal").resolve("checkpoints.log");
    }

    static void folderOf(Path file) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
