package cn.zhiqing.cases.keeping;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.domain.CaseState;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.Units;
import cn.zhiqing.kernel.CaseId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 同一份申请的各件: an application that was split or handed on is one sealed row behind several files. */
@Component
public class Families {

    private final CaseFiles files;
    private final Units units;

    Families(CaseFiles files, Units units) {
        this.files = files;
        this.units = units;
    }

    /** The other files that rest on the same application, in whatever state; covers and files that went elsewhere are left out. */
    public List<CaseId> others(CaseId id) {
        return whole(id).stream()
                .filter(one -> !one.equals(id) && goesOnItself(file(one)))
                .toList();
    }

    /** Holds the files of the application against every act until the transaction ends; what is asked of them then holds. */
    public void hold(CaseId id) {
        whole(id).stream()
                .sorted(java.util.Comparator.comparingLong(CaseId::value))
                .forEach(files::hold);
    }

    /** Whether the file lies in the archive by its own events, whatever any list still says. */
    public boolean isArchived(CaseId id) {
        return file(id).stage() == CaseStage.ARCHIVED;
    }

    /** The file, and all others of the application whose number stands for nothing any more. */
    List<CaseId> withVoided(CaseId id) {
        return whole(id).stream()
                .filter(one -> one.equals(id) || !goesOnItself(file(one)))
                .toList();
    }

    private Set<CaseId> whole(CaseId id) {
        CaseId root = id;
        for (CaseId above = above(root); above != null; above = above(root)) {
            root = above;
        }
        Set<CaseId> all = new LinkedHashSet<>();
        var open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            CaseId next = open.removeLast();
            if (all.add(next)) {
                open.addAll(units.of(next));
                if (file(next).state() instanceof CaseState.Referred(var _, CaseId successor)) {
                    open.add(successor);
                }
            }
        }
        return all;
    }

    private @org.jspecify.annotations.Nullable CaseId above(CaseId id) {
        Case file = file(id);
        return file.unit() != null ? file.unit().cover() : file.received().referredFrom();
    }

    private static boolean goesOnItself(Case file) {
        return switch (file.stage()) {
            case REFERRED, SPLIT, MERGED -> false;
            default -> true;
        };
    }

    private Case file(CaseId id) {
        return files.read(id).orElseThrow().file();
    }
}
