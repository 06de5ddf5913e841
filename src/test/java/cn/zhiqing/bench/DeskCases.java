package cn.zhiqing.bench;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.REVIEWER;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A request from receipt to archive through the doors that the pages use: nine steps after its receipt, ten events. */
final class DeskCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Decision DECISION =
            new Decision(ReplyKind.GRANT, List.of(), Map.of(Decision.Fact.MATERIAL, "征收补偿方案批复一份"));

    private final Intake intake;
    private final CaseDesk desk;

    DeskCases(CaseOffice office) {
        this.intake = office.intake();
        this.desk = office.desk();
    }

    /** Ten transactions each. */
    void live(int cases) {
        for (int i = 0; i < cases; i++) {
            live();
        }
    }

    /** One transaction for each batch. */
    void liveInBatches(int batches, int of) {
        for (int i = 0; i < batches; i++) {
            desk.inOneTransaction(() -> {
                live(of);
                return of;
            });
        }
    }

    private void live() {
        CaseId id = intake.receive(
                        CaseOffice.KJJ, Channel.IN_PERSON, DAY, null, CaseOffice.application(), CLERK.actor())
                .orThrow()
                .id();
        int v = act(CLERK, 1, new CaseCommand.Register(id, DAY));
        v = act(CLERK, v, new CaseCommand.Assign(id, DAY.plusDays(1), CLERK.id()));
        v = act(CLERK, v, new CaseCommand.ProposeDecision(id, DAY.plusDays(2), DECISION));
        v = act(REVIEWER, v, new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.SECRECY, ""));
        v = act(REVIEWER, v, new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.LEGAL, "合法"));
        v = act(SIGNATORY, v, new CaseCommand.SignDecision(id, DAY.plusDays(4)));
        v = act(CLERK, v, new CaseCommand.DispatchReply(id, DAY.plusDays(4), DispatchWay.EMAIL, null));
        v = act(CLERK, v, new CaseCommand.RecordService(id, DAY.plusDays(5)));
        v = act(CLERK, v, new CaseCommand.Archive(id, DAY.plusDays(5)));
        if (v != 10) {
            throw new IllegalStateException("a life of ten events ended at " + v);
        }
    }

    private int act(Viewer who, int version, CaseCommand command) {
        return desk.handle(command, who, version).orThrow().version();
    }
}
