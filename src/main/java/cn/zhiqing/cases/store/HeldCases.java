package cn.zhiqing.cases.store;

import cn.zhiqing.kernel.CaseId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The folded cases used last, in memory. An entry may be behind; every write names the version it was decided on. */
@Component
class HeldCases {

    private static final int MOST = 10_000;

    private final Map<CaseId, Held> held = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, Held> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Held get(CaseId id) {
        return held.get(id);
    }

    synchronized void put(Held now) {
        held.put(now.file().id(), now);
    }

    synchronized void forget(CaseId id) {
        held.remove(id);
    }
}
