package cn.zhiqing.cases;

import cn.zhiqing.calendar.ClockProof;
import cn.zhiqing.calendar.ClockReading;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 办件: one request as its page shows it. The applicant is masked; what people wrote is plain, for staff who may see the case.
 *
 * @param reading null until the receipt day is known
 * @param beside what the desk did for the case beside the acts that move it
 * @param missing what of article 29 the application still lacks, one sentence each; nothing once the case has ended
 * @param proof day by day, in the edition of the calendar the dates were computed with; null with the reading
 */
public record CaseView(
        CaseSummary summary,
        Light light,
        Applicant applicant,
        List<Asked> items,
        List<Step> strip,
        @Nullable ClockReading reading,
        @Nullable ClockProof proof,
        @Nullable Correction correction,
        List<Consultation> consultations,
        @Nullable Extension extensionProposed,
        @Nullable Fee fee,
        @Nullable Draft draft,
        @Nullable LetterNumber letter,
        List<Remedy> remedies,
        List<String> missing,
        Beside beside) {

    /** 案头 work that moves no clock: searches for the records, help of colleagues; and the replies that were set aside. */
    public record Beside(List<Searched> searches, List<Help> helps, List<EarlierReply> replies) {

        public static final Beside NOTHING = new Beside(List.of(), List.of(), List.of());

        public Beside {
            searches = List.copyOf(searches);
            helps = List.copyOf(helps);
            replies = List.copyOf(replies);
        }
    }

    /** 协办; {@code doneOn} is null until it was handed in. */
    public record Help(
            int number,
            LocalDate on,
            StaffId to,
            LocalDate by,
            String what,
            @Nullable LocalDate doneOn,
            String given) {

        public boolean isLateOn(LocalDate day) {
            return doneOn == null && day.isAfter(by);
        }
    }

    /** 此前的答复 that was set aside; its decision is what its letter said. */
    public record EarlierReply(
            Decision decision, @Nullable LetterNumber letter, LocalDate signedOn, LocalDate sentOn) {}

    /** The case as it stood when an earlier reply was sent, for that reply's letter. */
    public CaseView when(EarlierReply reply) {
        Decision said = reply.decision();
        return new CaseView(
                summary,
                light,
                applicant,
                items,
                strip,
                reading,
                proof,
                correction,
                consultations,
                extensionProposed,
                fee,
                new Draft(said.kind(), said.withheldGrounds(), said.facts(), null, List.of(ReviewStep.values())),
                reply.letter(),
                remedies,
                missing,
                beside);
    }

    /** 检索. */
    public record Searched(int number, LocalDate on, int hits, CaseCommand.Search search) {}

    /** The applicant behind the mask; the whole is shown by {@link CaseDesk#reveal}. */
    public record Applicant(
            String name,
            String idNumber,
            String phone,
            String email,
            String address,
            @Nullable String agent,
            String form,
            String way,
            boolean needsHelp) {}

    /** One thing asked for. */
    public record Asked(String subject, String documentNo, String features) {}

    /** One step of the strip; {@code on} when it was done. */
    public record Step(
            String label, Progress progress, @Nullable LocalDate on) {}

    /** How far a step of the strip is. */
    public enum Progress {
        DONE("已完成"),
        NOW("进行中"),
        AHEAD("未到"),
        SKIPPED("不适用");

        private final String label;

        Progress(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 补正. */
    public record Correction(
            LocalDate requestedOn,
            int limitWorkingDays,
            @Nullable LocalDate noticeReceivedOn,
            @Nullable LocalDate correctedOn,
            String items,
            String content) {}

    /** 征求意见. */
    public record Consultation(
            int number,
            boolean thirdParty,
            boolean jointMaker,
            @Nullable BodyId agency,
            String party,
            String question,
            LocalDate sentOn,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate answeredOn,
            @Nullable Opinion opinion,
            String answer,
            String information,
            @Nullable LocalDate answerBy) {}

    /** 提请中的延期. */
    public record Extension(LocalDate proposedOn, int workingDays, String reason) {}

    /** 信息处理费, in yuan. */
    public record Fee(
            FeeBasis basis,
            int quantity,
            int before,
            long amount,
            LocalDate noticeOn,
            @Nullable LocalDate noticeReceivedOn,
            @Nullable LocalDate paidOn) {}

    /** 拟稿 with the review steps passed so far. */
    public record Draft(
            ReplyKind kind,
            List<ReplyKind> withheldGrounds,
            Map<Decision.Fact, String> facts,
            @Nullable StaffId drafter,
            List<ReviewStep> passed,
            ReviewView review) {

        /** On the usual chain, without earlier versions. */
        public Draft(
                ReplyKind kind,
                List<ReplyKind> withheldGrounds,
                Map<Decision.Fact, String> facts,
                @Nullable StaffId drafter,
                List<ReviewStep> passed) {
            this(kind, withheldGrounds, facts, drafter, passed, ReviewView.usual(passed));
        }

        public Decision decision() {
            return new Decision(kind, withheldGrounds, facts);
        }
    }

    /** 文号 of the signed reply, within its body's series of the year. */
    public record LetterNumber(int year, int number) {}

    /** 复议、诉讼. */
    public record Remedy(
            int number,
            RemedyTrack track,
            LocalDate soughtOn,
            @Nullable RemedyResult result,
            @Nullable LocalDate decidedOn) {}
}
