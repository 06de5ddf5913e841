package cn.zhiqing.chaos;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static cn.zhiqing.cases.CaseOffice.REVIEWER;
import static cn.zhiqing.cases.CaseOffice.SIGNATORY;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.kernel.CaseId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * People at work: each takes an application in and brings it to the archive, act by act, and says so when an act was
 * acknowledged. One takes whole batches in. Begins at a line on standard input.
 */
@Component
@ConditionalOnProperty("zhiqing.chaos")
class Load implements ApplicationListener<ApplicationReadyEvent> {

    static final int WORKERS = 5;
    static final int BATCH = 3;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private record Act(Viewer who, Function<CaseId, CaseCommand> command) {}

    private static final List<Act> LIFE = List.of(
            new Act(CLERK, id -> new CaseCommand.Register(id, DAY)),
            new Act(CLERK, id -> new CaseCommand.Assign(id, DAY.plusDays(1), CLERK.id())),
            new Act(CLERK, id -> new CaseCommand.ProposeDecision(id, DAY.plusDays(2), decision())),
            new Act(REVIEWER, id -> new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.SECRECY, "")),
            new Act(REVIEWER, id -> new CaseCommand.PassReview(id, DAY.plusDays(3), ReviewStep.LEGAL, "合法")),
            new Act(SIGNATORY, id -> new CaseCommand.SignDecision(id, DAY.plusDays(4))),
            new Act(CLERK, id -> new CaseCommand.DispatchReply(id, DAY.plusDays(4), DispatchWay.EMAIL, null)),
            new Act(CLERK, id -> new CaseCommand.RecordService(id, DAY.plusDays(5))),
            new Act(CLERK, id -> new CaseCommand.Archive(id, DAY.plusDays(5))));

    private final Intake intake;
    private final CaseDesk desk;

    Load(Intake intake, CaseDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Thread.ofPlatform().daemon().start(() -> {
            say("ready");
            waitForTheWord();
            for (int i = 0; i < WORKERS; i++) {
                Thread.ofPlatform().daemon().start(i == 0 ? this::takeBatchesIn : this::live);
            }
        });
    }

    private void live() {
        while (true) {
            Receipt receipt = receive();
            say("ack " + receipt.id().value() + " " + receipt.number().number() + " 1");
            for (int i = 0; i < LIFE.size(); i++) {
                Act act = LIFE.get(i);
                desk.handle(act.command().apply(receipt.id()), act.who(), i + 1).orThrow();
                say("ack " + receipt.id().value() + " " + receipt.number().number() + " " + (i + 2));
            }
        }
    }

    private void takeBatchesIn() {
        while (true) {
            List<Receipt> batch = desk.inOneTransaction(() -> {
                List<Receipt> some = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    Receipt receipt = receive();
                    desk.handle(new CaseCommand.Register(receipt.id(), DAY), CLERK, 1)
                            .orThrow();
                    some.add(receipt);
                }
                return some;
            });
            batch.forEach(r -> say("ack " + r.id().value() + " " + r.number().number() + " 2"));
        }
    }

    private Receipt receive() {
        return intake.receive(KJJ, Channel.IN_PERSON, DAY, null, CaseOffice.application(), CLERK.actor())
                .orThrow();
    }

    private static Decision decision() {
        return new Decision(ReplyKind.GRANT, List.of(), Map.of(Fact.MATERIAL, "征收补偿方案批复一份"));
    }

    private static synchronized void say(String word) {
        System.out.println("@" + word);
        System.out.flush();
    }

    private static void waitForTheWord() {
        try {
            if (System.in.read() < 0) {
                say("nobody");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
