package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseCommand.Mark;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.ReviewView;
import cn.zhiqing.cases.domain.WordDiff;
import cn.zhiqing.ui.Dates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 各稿: what was sent back with its marks, and what changed from one version of a draft to the next. */
@Component
public final class DraftChanges {

    private final Colleagues colleagues;

    DraftChanges(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** A version that was sent back, the youngest first; {@code changed} tells the way to the version after it. */
    public record Returned(String head, String reason, List<Mark> marks, List<Changed> changed) {

        public Returned {
            marks = List.copyOf(marks);
            changed = List.copyOf(changed);
        }
    }

    /** One paragraph of a draft that is not as it was. */
    public record Changed(String label, List<WordDiff.Piece> pieces) {

        public Changed {
            pieces = List.copyOf(pieces);
        }
    }

    /** @param present whether the draft is a new one, to be compared with the last that was sent back */
    List<Returned> of(CaseView.Draft draft, boolean present) {
        List<ReviewView.Version> versions = draft.review().versions();
        var returned = new ArrayList<Returned>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            ReviewView.Version old = versions.get(i);
            Decision next = i + 1 < versions.size() ? versions.get(i + 1).decision() : draft.decision();
            boolean followed = i + 1 < versions.size() || present;
            returned.add(new Returned(
                    head(i + 1, old), old.reason(), old.marks(), followed ? changes(old.decision(), next) : List.of()));
        }
        return returned;
    }

    private String head(int number, ReviewView.Version old) {
        return "第 %d 稿（%s），%s%s退回%s"
                .formatted(
                        number,
                        old.decision().kind().label(),
                        Dates.brief(old.backOn()),
                        old.step().label(),
                        old.by() == null ? "" : "，" + colleagues.name(old.by()));
    }

    private static List<Changed> changes(Decision before, Decision after) {
        var changed = new ArrayList<Changed>();
        compare("答复种类", before.kind().label(), after.kind().label(), changed);
        for (Fact fact : Fact.values()) {
            compare(
                    fact.label(),
                    before.facts().getOrDefault(fact, ""),
                    after.facts().getOrDefault(fact, ""),
                    changed);
        }
        return changed;
    }

    private static void compare(String label, String before, String after, List<Changed> changed) {
        if (!before.equals(after)) {
            changed.add(new Changed(label, WordDiff.of(before, after)));
        }
    }
}
