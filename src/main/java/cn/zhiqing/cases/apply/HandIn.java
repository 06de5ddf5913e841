package cn.zhiqing.cases.apply;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.material.FileTray;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.Secret;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 提交: a draft becomes an application and ceases to be a draft in one transaction, so that of two that hand the same draft in
 * one finds nothing left.
 */
@Component
class HandIn {

    private final Drafts drafts;
    private final Intake intake;
    private final Bodies bodies;
    private final FileTray tray;
    private final CityClock clock;
    private final TransactionTemplate transaction;

    HandIn(
            Drafts drafts,
            Intake intake,
            Bodies bodies,
            FileTray tray,
            CityClock clock,
            TransactionTemplate transaction) {
        this.tray = tray;
        this.drafts = drafts;
        this.intake = intake;
        this.bodies = bodies;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Hands a complete draft in; accepted without a receipt when it was handed in already. Refused, it stays a draft. */
    Outcome<Optional<Receipt>> once(Secret<String> code, Answers answers) {
        BodyId body = bodies.byCode(answers.at("body")).orElseThrow().id();
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!drafts.forget(code)) {
                return Outcome.accepted(Optional.empty());
            }
            Outcome<Receipt> outcome =
                    intake.receive(body, Channel.ONLINE, clock.today(), null, FilledIn.of(answers), Actor.APPLICANT);
            if (outcome instanceof Outcome.Accepted<Receipt>(Receipt receipt)) {
                tray.handIn(answers.at(Answers.TRAY), receipt.id(), Actor.APPLICANT);
            } else {
                status.setRollbackOnly();
            }
            return outcome.map(Optional::of);
        }));
    }
}
