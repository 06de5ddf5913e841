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
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What many acts in one transaction leave to be written at its end: every event, but each row only as it is last. */
final class Batch {

    private static final ScopedValue<Batch> CURRENT = ScopedValue.newInstance();

    private final Counters.InMemory numbers;
    private final Map<CaseId, Held> held = new LinkedHashMap<>();
    private final Map<CaseId, CaseSummary> rows = new LinkedHashMap<>();
    /** The version in the table; absent for requests that are new in this batch. */
    private final Map<CaseId, Integer> stored = new LinkedHashMap<>();

    final List<Append> appends = new ArrayList<>();
    private final Map<Long, KeptText> texts = new LinkedHashMap<>();
    private final Map<Long, Object[]> applications = new LinkedHashMap<>();

    Batch(Counters.InMemory numbers) {
        this.numbers = numbers;
    }

    /** The batch that the caller's acts are being collected in. */
    static Optional<Batch> collected() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    <T> T collect(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    void keep(List<KeptText> more) {
        more.forEach(text -> texts.put(text.id(), text));
    }

    void keep(long id, Object[] application) {
        applications.put(id, application);
    }

    List<KeptText> texts() {
        return List.copyOf(texts.values());
    }

    List<Object[]> applications() {
        return List.copyOf(applications.values());
    }

    /** A text that is written at the end of the batch, as sealed. */
    byte @Nullable [] sealedText(long id) {
        KeptText text = texts.get(id);
        return text == null ? null : text.sealed();
    }

    /** An application that is written at the end of the batch, as sealed. */
    byte @Nullable [] sealedApplication(long id) {
        Object[] row = applications.get(id);
        return row == null ? null : (byte[]) row[Applications.SEALED];
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
