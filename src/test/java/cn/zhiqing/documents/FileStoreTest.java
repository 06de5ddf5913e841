package cn.zhiqing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileGate;
import cn.zhiqing.documents.files.Papers;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.KeyRotation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("文件库: sealed in pieces, whole or not at all")
class FileStoreTest {

    private static final TestDatabase database = TestDatabase.fresh();
    private static final DocumentsOffice office = new DocumentsOffice(database.asApp());
    private final FileStore store = office.get(FileStore.class);
    private final JdbcClient owner = JdbcClient.create(database.asOwner());

    @AfterAll
    static void close() {
        office.close();
    }

    private static Outcome<CheckedFile> examined(String name, byte[] bytes) {
        return office.get(FileGate.class).examine(name, new ByteArrayInputStream(bytes));
    }

    private Outcome<StoredFile> kept(String space, String name, byte[] bytes) {
        return kept(space, "", name, bytes);
    }

    private Outcome<StoredFile> kept(String space, String label, String name, byte[] bytes) {
        try (CheckedFile file = examined(name, bytes).orThrow()) {
            return Objects.requireNonNull(
                    office.get(TransactionTemplate.class).execute(_ -> store.keep(space, label, file)));
        }
    }

    private byte[] content(long id) {
        var out = new ByteArrayOutputStream();
        store.copy(id, out);
        return out.toByteArray();
    }

    /** A picture of thirty million bytes, as scanners make them. */
    private static byte[] scan() {
        byte[] bytes = new byte[30 << 20];
        new Random(7).nextBytes(bytes);
        System.arraycopy(Papers.png(), 0, bytes, 0, 16);
        return bytes;
    }

    @Test
    @DisplayName("30 MB come back as they were, with both digests; not a byte of them lies open in the table")
    void large() {
        byte[] scan = scan();
        StoredFile file = kept("case/1", "扫描.png", scan).orThrow();
        assertThat(file.size()).isEqualTo(scan.length);
        assertThat(file.sm3()).hasSize(64);
        assertThat(file.sha256()).hasSize(64);
        assertThat(content(file.id())).isEqualTo(scan);
        byte[] piece = owner.sql("SELECT sealed FROM documents.file_piece WHERE file = ? AND number = 5")
                .param(file.id())
                .query(byte[].class)
                .single();
        byte[] part = Arrays.copyOfRange(scan, 5 << 15, (5 << 15) + 24);
        assertThat(new String(piece, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(part, StandardCharsets.ISO_8859_1))
                .doesNotContain(java.util.Base64.getEncoder().encodeToString(part));
    }

    @Test
    @DisplayName("names of files name people: the name is sealed too")
    void name() throws IOException {
        StoredFile file = kept("case/2", "林晓岚身份证.pdf", Papers.pdf(2)).orThrow();
        assertThat(file.pages()).isEqualTo(2);
        assertThat(file.name().disclose()).isEqualTo("林晓岚身份证.pdf");
        String row = owner.sql("SELECT f::text FROM documents.file f WHERE id = ?")
                .param(file.id())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("林晓岚");
    }

    @Test
    @DisplayName("the same bytes sent twice to one space are one file, in another space another")
    void twice() throws IOException {
        byte[] bytes = Papers.pdf(1);
        long first = kept("case/3", "a.pdf", bytes).orThrow().id();
        assertThat(kept("case/3", "b.pdf", bytes).orThrow().id()).isEqualTo(first);
        assertThat(kept("case/4", "a.pdf", bytes).orThrow().id()).isNotEqualTo(first);
    }

    @Test
    @DisplayName(
            "one scan sent for two purposes is kept for each, once; who names no purpose gets the file that is there")
    void purposes() throws IOException {
        byte[] bytes = Papers.pdf(1);
        long identity = kept("tray/z", "IDENTITY", "a.pdf", bytes).orThrow().id();
        long authority =
                kept("tray/z", "AUTHORISATION", "a.pdf", bytes).orThrow().id();
        assertThat(authority).isNotEqualTo(identity);
        assertThat(kept("tray/z", "AUTHORISATION", "b.pdf", bytes).orThrow().id())
                .isEqualTo(authority);
        assertThat(kept("tray/z", "b.pdf", bytes).orThrow().id()).isEqualTo(identity);
        assertThat(store.in("tray/z")).extracting(StoredFile::label).containsExactly("IDENTITY", "AUTHORISATION");
    }

    @Test
    @DisplayName("limits are data; what is too large leaves nothing, neither row nor file on the disk")
    void limits() throws IOException {
        owner.sql("UPDATE documents.file_limit SET per_file = 2097152, per_space = 3145728")
                .update();
        try {
            byte[] two = Arrays.copyOf(Papers.png(), 2 << 20);
            assertThat(examined("a.png", Arrays.copyOf(two, (2 << 20) + 1))
                            .reasons()
                            .getFirst()
                            .code())
                    .isEqualTo("FILE_TOO_LARGE");
            kept("case/5", "a.png", two).orThrow();
            two[two.length - 1] = 1;
            assertThat(kept("case/5", "b.png", two).reasons().getFirst().code()).isEqualTo("FILES_TOO_LARGE");
            assertThat(store.in("case/5")).hasSize(1);
        } finally {
            owner.sql("UPDATE documents.file_limit SET per_file = 52428800, per_space = 209715200")
                    .update();
        }
    }

    @Test
    @DisplayName("an upload that breaks off half way leaves nothing")
    void half() {
        InputStream breaks = new java.io.FilterInputStream(new ByteArrayInputStream(new byte[100_000])) {
            private int left = 2;

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                if (left-- == 0) {
                    throw new IOException("connection reset");
                }
                return super.read(to, from, Math.min(length, 40_000));
            }
        };
        Outcome<CheckedFile> outcome = office.get(FileGate.class).examine("a.pdf", breaks);
        assertThat(outcome.isAccepted()).isFalse();
        CheckedFile file = examined("rolled.png", Papers.png()).orThrow();
        assertThatThrownBy(() -> office.get(TransactionTemplate.class).executeWithoutResult(_ -> {
                    store.keep("case/6", "", file);
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        file.close();
        assertThat(store.in("case/6")).isEmpty();
        assertThat(file.lies()).doesNotExist();
        assertThat(file.lies().getParent()).isEmptyDirectory();
    }

    @Test
    @DisplayName("files wait in a space and go on in another; what waited too long is swept")
    void spaces() throws IOException {
        kept("tray/x", "a.pdf", Papers.pdf(5));
        office.get(TransactionTemplate.class).executeWithoutResult(_ -> store.move("tray/x", "case/7"));
        assertThat(store.in("tray/x")).isEmpty();
        assertThat(store.in("case/7")).hasSize(1);
        kept("tray/y", "b.pdf", Papers.pdf(6));
        Instant later = store.in("tray/y").getFirst().keptAt().plusSeconds(60);
        assertThat(store.sweep("tray/", later)).isEqualTo(1);
        assertThat(store.in("case/7")).hasSize(1);
    }

    @Test
    @DisplayName("both sealed columns are brought under a new key and open as before")
    void reseal() throws IOException {
        byte[] bytes = Papers.pdf(9);
        StoredFile file = kept("case/8", "轮换.pdf", bytes).orThrow();
        assertThat(office.get(KeyRotation.class).rotate(Actor.MACHINE, KeyRotation.Watcher.NOBODY))
                .containsKeys("documents.file.sealed", "documents.file_piece.sealed");
        assertThat(content(file.id())).isEqualTo(bytes);
        assertThat(store.find(file.id()).orElseThrow().name().disclose()).isEqualTo("轮换.pdf");
    }
}
