package cn.zhiqing.privacy;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.privacy.events.KeyAnnouncer;
import cn.zhiqing.privacy.events.KeyEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * 密钥轮换 Adds a sealing key and brings every module's sealed values under it, in small steps beside running work. The digest
 * key stays: digests cannot be made again without every fact they were made of.
 */
@Component
public final class KeyRotation {

    private static final int STEP = 1_000;

    private final Keys keys;
    private final Resealing resealing;
    private final List<SealedColumn> columns;
    private final KeyAnnouncer announcer;

    KeyRotation(Keys keys, Resealing resealing, List<Resealable> stores, KeyAnnouncer announcer) {
        this.keys = keys;
        this.resealing = resealing;
        this.columns = stores.stream().flatMap(store -> store.sealed().stream()).toList();
        this.announcer = announcer;
    }

    /** Is told how far re-sealing has come. */
    @FunctionalInterface
    public interface Watcher {
        Watcher NOBODY = (done, of) -> {};

        /** So many of all outdated values are done. */
        void at(long done, long of);
    }

    /**
     * What one column still holds under older keys.
     *
     * @param label the column's name for people
     */
    public record Left(String store, String label, long values) {}

    List<SealedColumn> columns() {
        return columns;
    }

    /** Adds a key, the active one from now on; {@link #resealAll} is the second half. */
    public int addKey(Actor who) {
        int number = keys.rotate();
        Keys.KeyInfo added = keys.list().getLast();
        announcer.announce(new KeyEvent.KeyAdded(number, added.fingerprint()), who);
        return number;
    }

    /**
     * Adds a key and re-seals. Interrupted at any point it is finished by {@link #resealAll}.
     *
     * @return how many values of each column were re-sealed
     */
    public Map<String, Long> rotate(Actor who, Watcher watcher) {
        addKey(who);
        return resealAll(who, watcher);
    }

    /** What still stands under older keys; all zero when a rotation is complete. */
    public List<Left> left() {
        return columns.stream()
                .map(column -> new Left(column.name(), column.label(), resealing.outdated(column)))
                .toList();
    }

    /** Brings what still stands under an older key under the active one. */
    public Map<String, Long> resealAll(Actor who, Watcher watcher) {
        long of = left().stream().mapToLong(Left::values).sum();
        long before = 0;
        Map<String, Long> done = new LinkedHashMap<>();
        for (SealedColumn column : columns) {
            long all = 0;
            for (int some = resealing.some(column, STEP); some > 0; some = resealing.some(column, STEP)) {
                all += some;
                watcher.at(before + all, Math.max(of, before + all));
            }
            before += all;
            done.put(column.name(), all);
            if (all > 0) {
                announcer.announce(new KeyEvent.ValuesResealed(keys.active().number(), column.name(), all), who);
            }
        }
        return done;
    }
}
