package cn.zhiqing.reports;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the annual report needs to know of one request: the fold of its events.
 *
 * @param receivedOn receipt day (条例第三十一条); null while receipt is not confirmed
 * @param decidedOn day of the decision, of the withdrawal or of the recorded lapse
 * @param referred handed to another body before any reply work, the cover of units, or a unit that went back into it: counts
 *     there, not here
 */
record CaseFact(
        Register register,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable ReplyKind reply,
        boolean referred,
        List<RemedyFact> remedies) {

    /** What never changes after arrival. */
    record Register(
            BodyId body,
            int year,
            int number,
            ApplicantKind kind,
            Channel channel,
            @Nullable String topic,
            @Nullable String region) {}

    CaseFact {
        remedies = List.copyOf(remedies);
    }

    static CaseFact of(CaseEvent.ApplicationReceived e) {
        LocalDate receipt = e.channel().needsConfirmation() ? e.confirmedOn() : e.on();
        Register register =
                new Register(e.body(), e.year(), e.number(), e.applicantKind(), e.channel(), e.topic(), e.region());
        return new CaseFact(register, receipt, null, null, false, List.of());
    }

    /** The fact after one more event; most events change nothing that is counted. */
    CaseFact after(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ReceiptConfirmed e -> new CaseFact(register, e.on(), decidedOn, reply, referred, remedies);
            case CaseEvent.ReferredToBody _ -> new CaseFact(register, receivedOn, null, null, true, remedies);
            case CaseEvent.ApplicationSplit _, CaseEvent.MatterMerged _ ->
                new CaseFact(register, receivedOn, null, null, true, remedies);
            case CaseEvent.MattersMerged _ -> new CaseFact(register, receivedOn, null, null, false, remedies);
            case CaseEvent.DecisionSigned e -> decided(e.on(), e.kind());
            case CaseEvent.Withdrawn e -> decided(e.on(), ReplyKind.WITHDRAWN);
            case CaseEvent.Abandoned e -> decided(e.on(), e.kind());
            case CaseEvent.RemedySought e -> with(new RemedyFact(e.remedy(), e.track(), e.on(), null, null));
            case CaseEvent.RemedyDecided e ->
                new CaseFact(
                        register,
                        receivedOn,
                        decidedOn,
                        reply,
                        referred,
                        remedies.stream()
                                .map(r -> r.number() == e.remedy() ? r.decided(e.on(), e.result()) : r)
                                .toList());
            default -> this;
        };
    }

    /** A request is counted once, by the reply that was first given; one ordered by a remedy is the remedy's (domain D). */
    private CaseFact decided(LocalDate on, ReplyKind kind) {
        if (decidedOn != null && remedies.stream().anyMatch(r -> r.result() == RemedyResult.CORRECTED)) {
            return this;
        }
        return new CaseFact(register, receivedOn, on, kind, referred, remedies);
    }

    private CaseFact with(RemedyFact remedy) {
        List<RemedyFact> all =
                Stream.concat(remedies.stream(), Stream.of(remedy)).toList();
        return new CaseFact(register, receivedOn, decidedOn, reply, referred, all);
    }
}
