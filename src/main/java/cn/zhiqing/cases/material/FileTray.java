package cn.zhiqing.cases.material;

import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.documents.FileStore;
import cn.zhiqing.documents.StoredFile;
import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileRefusals;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 待收的文件: files that came before there is a request to which they belong, sealed like any other, under a token that only the
 * form that carries it knows. Files of a draft are kept with it and go with it; what nobody handed in or prolonged for fourteen
 * days is removed by a round of {@code cases.apply}.
 */
@Component
public class FileTray {

    private static final String SPACE = "tray/";
    private static final Duration KEPT = Duration.ofDays(14);
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

    private final FileStore store;
    private final Materials materials;
    private final CityClock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    FileTray(FileStore store, Materials materials, CityClock clock, TransactionTemplate transaction) {
        this.store = store;
        this.materials = materials;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A file that waits. */
    public record Waiting(long id, MaterialKind kind, String name, long size) {}

    /** The token itself when it is one, else a new one. */
    public String token(String known) {
        if (isOne(known)) {
            return known;
        }
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static boolean isOne(String token) {
        return TOKEN.matcher(token).matches();
    }

    public Outcome<StoredFile> put(String token, MaterialKind kind, CheckedFile file) {
        if (!isOne(token)) {
            throw new IllegalArgumentException("not a token of this tray");
        }
        try {
            return Objects.requireNonNull(transaction.execute(_ -> store.keep(SPACE + token, kind.name(), file)));
        } catch (DataAccessException failed) {
            if (FileStore.isOutOfRoom(failed)) {
                return Outcome.refused(FileRefusals.NO_ROOM);
            }
            throw failed;
        }
    }

    /** What waits under a token, for the eyes of who sent it. */
    public List<Waiting> in(String token) {
        return isOne(token)
                ? store.in(SPACE + token).stream()
                        .map(it -> new Waiting(
                                it.id(),
                                MaterialKind.valueOf(it.label()),
                                it.name().disclose(),
                                it.size()))
                        .toList()
                : List.of();
    }

    /** Takes one back; nothing of it stays. */
    public boolean drop(String token, long file) {
        return isOne(token) && Boolean.TRUE.equals(transaction.execute(_ -> store.remove(SPACE + token, file)));
    }

    /** What waits under a token waits on, counted from now. */
    public void prolong(String token) {
        if (isOne(token)) {
            store.prolong(SPACE + token);
        }
    }

    /** Removes all that waits under a token. */
    public void empty(String token) {
        in(token).forEach(file -> drop(token, file.id()));
    }

    /** Removes what has waited for too long; how many files. */
    public int sweep() {
        return store.sweep(SPACE, clock.instant().minus(KEPT));
    }

    /** All of them become files of the request, in the caller's transaction. */
    public void handIn(String token, CaseId id, Actor who) {
        if (isOne(token)) {
            materials.adopt(SPACE + token, id, who);
        }
    }
}
