package cn.zhiqing.cases;

import cn.zhiqing.cases.CaseCommand.Mark;
import cn.zhiqing.cases.events.ReviewChain;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.cases.events.SecrecyFinding;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 审签经过 of the present draft as its page shows it.
 *
 * @param chain the chain the draft was proposed under
 * @param open steps that may be passed now; empty when it is not in review
 * @param passes who passed which step
 * @param versions every draft that was sent back, oldest first
 * @param referral the question of secrecy put to somebody else; null when it was not
 */
public record ReviewView(
        ReviewChain chain,
        List<ReviewStep> open,
        List<Pass> passes,
        List<Version> versions,
        @Nullable Referral referral) {

    public ReviewView {
        open = List.copyOf(open);
        passes = List.copyOf(passes);
        versions = List.copyOf(versions);
    }

    /** A draft in review that has passed these steps of the usual chain. */
    static ReviewView usual(List<ReviewStep> passed) {
        return new ReviewView(ReviewChain.USUAL, ReviewChain.USUAL.open(passed), List.of(), List.of(), null);
    }

    /** 已审. */
    public record Pass(
            LocalDate on, ReviewStep step, @Nullable StaffId by) {}

    /** 退回的一稿 with what was said about it. */
    public record Version(
            LocalDate draftedOn,
            Decision decision,
            LocalDate backOn,
            ReviewStep step,
            @Nullable StaffId by,
            String reason,
            List<Mark> marks) {

        public Version {
            marks = List.copyOf(marks);
        }
    }

    /** 报请确定 (条例第十七条第三款). */
    public record Referral(
            LocalDate on,
            String to,
            String question,
            @Nullable LocalDate answeredOn,
            @Nullable SecrecyFinding finding,
            String answer) {}
}
