package cn.zhiqing.cases.store;

import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.journal.Append;
import cn.zhiqing.journal.Head;
import cn.zhiqing.kernel.CaseId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What many acts in one transaction leave to be written at its end: every event, but each row only as it is last. */
final class Batch {

    private final Counters.InMemory numbers;
    private final Map<CaseId, Held> held = new LinkedHashMap<>();
    private final Map<CaseId, CaseSummary> rows = new LinkedHashMap<>();
    /** The version in the table; absent for requests that are new in this batch. */
    private final Map<CaseId, Integer> stored = new LinkedHashMap<>();

    final List<Append> appends = new ArrayList<>();
    final List<KeptText> texts = new ArrayList<>();
    final List<Object[]> applications = new ArrayList<>();

    Batch(Counters.InMemory numbers) {
        this.numbers = numbers;
    }

    Counters.InMemory numbers() {
        return numbers;
    }

    @Nullable
    Held held(CaseId id) {
        return held.get(id);
    }

    boolean isEmpty() {
        return appends.isEmpty();
    }

    void begin(Case file, CaseSummary row) {
        held.put(file.id(), new Held(file, Head.REACHED));
        rows.put(file.id(), row);
    }

    void move(Held before, Case after, CaseSummary row) {
        if (!rows.containsKey(after.id())) {
            stored.put(after.id(), before.file().version());
        }
        held.put(after.id(), new Held(after, Head.REACHED));
        rows.put(after.id(), row);
    }

    List<CaseSummary> fresh() {
        return rows.values().stream()
                .filter(row -> !stored.containsKey(row.id()))
                .toList();
    }

    List<CaseSummary> changed() {
        return stored.keySet().stream()
                .map(id -> java.util.Objects.requireNonNull(rows.get(id)))
                .toList();
    }

    List<Integer> changedFrom() {
        return List.copyOf(stored.values());
    }

    Iterable<CaseId> ids() {
        return rows.keySet();
    }
}
