package cn.zhiqing.archive;

import cn.zhiqing.cases.CaseRegister;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 归档登记: a row for each archived case; the package itself is built later and apart (ADR 0150). A case that is opened again
 * because a remedy was sought waits until it is archived again.
 */
@Component
class ArchiveFollower implements Follower {

    private final Packages packages;
    private final RetentionRules rules;
    private final CaseRegister register;

    ArchiveFollower(Packages packages, RetentionRules rules, CaseRegister register) {
        this.packages = packages;
        this.rules = rules;
        this.register = register;
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case");
    }

    @Override
    public void apply(List<Recorded> batch) {
        var moved = new Moved();
        batch.forEach(recorded -> moved.see(new CaseId(recorded.stream().id()), recorded.event()));
        if (!moved.disputed.isEmpty()) {
            packages.dispute(moved.disputed);
        }
        if (!moved.reopened.isEmpty()) {
            packages.reopened(List.copyOf(moved.reopened));
        }
        if (!moved.archived.isEmpty()) {
            enter(moved.archived);
        }
    }

    /** Where the cases of a batch stand after its last event. */
    private static final class Moved {

        private final Map<CaseId, LocalDate> archived = new LinkedHashMap<>();
        private final Set<CaseId> reopened = new LinkedHashSet<>();
        private final Set<CaseId> disputed = new LinkedHashSet<>();

        void see(CaseId id, Event event) {
            switch (event) {
                case CaseEvent.Archived it -> {
                    archived.put(id, it.on());
                    reopened.remove(id);
                }
                case CaseEvent.RemedySought _ -> {
                    disputed.add(id);
                    archived.remove(id);
                    reopened.add(id);
                }
                default -> {
                    // moves nothing into or out of the archive
                }
            }
        }
    }

    private void enter(Map<CaseId, LocalDate> archived) {
        List<RetentionRules.Rule> table = rules.all();
        Set<CaseId> disputed = packages.disputed(archived.keySet());
        var rows = new ArrayList<FilePackage>();
        for (CaseSummary row : register.rows(archived.keySet())) {
            LocalDate on = java.util.Objects.requireNonNull(archived.get(row.id()));
            FileClass of = FileClass.of(disputed.contains(row.id()), row.reply());
            Period period = RetentionRules.period(table, row.body(), of, on);
            rows.add(new FilePackage(
                    row.id(),
                    row.body(),
                    row.number(),
                    on,
                    of,
                    period,
                    period.until(on),
                    PackageState.WAITING,
                    null,
                    0,
                    0,
                    "",
                    List.of(),
                    null,
                    0));
        }
        packages.enter(rows);
    }

    /** Rows are entered again by what is read again; what was built and destroyed is primary and stays. */
    @Override
    public void clear() {
        // nothing of it is derived alone
    }
}
