package cn.zhiqing.documents;

import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileRefusals;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * 文件库: files of other modules, sealed in pieces, each in a space that its owner names ({@code case/17}). Writes in the caller's
 * transaction: a file is there whole or not at all. Who may see a file, and writing down who did, is the owner's business.
 */
@Component
public class FileStore {

    private final FileRows rows;
    private final FilePieces pieces;
    private final CityClock clock;

    FileStore(FileRows rows, FilePieces pieces, CityClock clock) {
        this.rows = rows;
        this.pieces = pieces;
        this.clock = clock;
    }

    /**
     * Keeps a file; the same bytes sent twice to one space under one label are one file. One scan may serve two purposes, and
     * then it is kept for each.
     *
     * @param label what the owner calls it; when it is empty, the same bytes under any label are that file
     */
    public Outcome<StoredFile> keep(String space, String label, CheckedFile file) {
        rows.lock(space);
        List<StoredFile> there = rows.in(space);
        Optional<StoredFile> same = there.stream()
                .filter(it -> it.sm3().equals(file.sm3()))
                .filter(it -> label.isEmpty() || it.label().equals(label))
                .findFirst();
        if (same.isPresent()) {
            return Outcome.accepted(same.get());
        }
        long most = rows.limit();
        if (there.stream().mapToLong(StoredFile::size).sum() + file.size() > most) {
            return Outcome.refused(FileRefusals.tooMuch(most));
        }
        long id = rows.insert(space, label, file, clock.instant());
        try (InputStream content = file.open()) {
            pieces.insert(id, content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return Outcome.accepted(rows.find(id).orElseThrow());
    }

    public Optional<StoredFile> find(long id) {
        return rows.find(id);
    }

    /** The files of a space, oldest first. */
    public List<StoredFile> in(String space) {
        return rows.in(space);
    }

    /** Writes the content of a file, piece by piece. */
    public void copy(long id, OutputStream to) {
        try {
            pieces.copy(id, to);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** All files of a space go on in another; how many they were. */
    public int move(String from, String to) {
        return rows.move(from, to);
    }

    /** The files of a space count as kept now, for {@link #sweep}; how many they are. */
    public int prolong(String space) {
        return rows.prolong(space, clock.instant());
    }

    /** Removes a file of a space for good. */
    public boolean remove(String space, long id) {
        return rows.delete(space, id);
    }

    /** Removes files whose space begins so and that were kept before that moment; how many they were. */
    public int sweep(String spaces, Instant before) {
        return rows.sweep(spaces, before);
    }

    /** Whether a statement failed because the database has no room (SQLSTATE class 53). */
    public static boolean isOutOfRoom(DataAccessException failed) {
        return NestedExceptionUtils.getMostSpecificCause(failed) instanceof SQLException cause
                && Objects.requireNonNullElse(cause.getSQLState(), "").startsWith("53");
    }
}
