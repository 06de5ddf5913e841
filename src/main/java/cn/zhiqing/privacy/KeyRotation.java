package cn.zhiqing.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 密钥轮换 Adds a sealing key and brings every module's sealed values under it, in small steps beside running work. */
@Component
public final class KeyRotation {

    private static final int STEP = 200;

    private final Keys keys;
    private final Sealer sealer;
    private final List<Resealable> stores;

    KeyRotation(Keys keys, Sealer sealer, List<Resealable> stores) {
        this.keys = keys;
        this.sealer = sealer;
        this.stores = stores;
    }

    /**
     * Adds a key and re-seals. Interrupted at any point it is finished by {@link #resealAll()}.
     *
     * @return how many values each store re-sealed
     */
    public Map<String, Integer> rotate() {
        keys.rotate();
        return resealAll();
    }

    /** Brings what still stands under an older key under the active one. */
    public Map<String, Integer> resealAll() {
        Map<String, Integer> done = new LinkedHashMap<>();
        for (Resealable store : stores) {
            int all = 0;
            for (int some = store.resealSome(sealer, STEP); some > 0; some = store.resealSome(sealer, STEP)) {
                all += some;
            }
            done.put(store.name(), all);
        }
        return done;
    }
}
