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
    private final Sealer sealer;
    private final List<Resealable> stores;
    private final KeyAnnouncer announcer;

    KeyRotation(Keys keys, Sealer sealer, List<Resealable> stores, KeyAnnouncer announcer) {
        this.keys = keys;
        this.sealer = sealer;
        this.stores = stores;
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
     * What one store still holds under older keys.
     *
     * @param label the store's name for people
     */
    public record Left(String store, String label, long values) {}

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
     * @return how many values each store re-sealed
     */
    public Map<String, Long> rotate(Actor who, Watcher watcher) {
        addKey(who);
        return resealAll(who, watcher);
    }

    /** What still stands under older keys; all zero when a rotation is complete. */
    public List<Left> left() {
        return stores.stream()
                .map(store -> new Left(store.name(), store.label(), store.outdated(sealer)))
                .toList();
    }

    /** Brings what still stands under an older key under the active one. */
    public Map<String, Long> resealAll(Actor who, Watcher watcher) {
        long of = left().stream().mapToLong(Left::values).sum();
        long before = 0;
        Map<String, Long> done = new LinkedHashMap<>();
        for (Resealable store : stores) {
            long all = 0;
            for (int some = store.resealSome(sealer, STEP); some > 0; some = store.resealSome(sealer, STEP)) {
                all += some;
                watcher.at(before + all, Math.max(of, before + all));
            }
            before += all;
            done.put(store.name(), all);
            if (all > 0) {
                announcer.announce(new KeyEvent.ValuesResealed(keys.active().number(), store.name(), all), who);
            }
        }
        return done;
    }
}
