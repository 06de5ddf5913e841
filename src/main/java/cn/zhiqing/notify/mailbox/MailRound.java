package cn.zhiqing.notify.mailbox;

import cn.zhiqing.kernel.Round;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the mailbox every minute while the application runs. */
@Component
class MailRound implements SmartLifecycle {

    private final Round round;

    MailRound(Mailbox mailbox) {
        this.round = Round.every(Duration.ofMinutes(1), "mailbox", mailbox::collect);
    }

    @Override
    public void start() {
        round.start();
    }

    @Override
    public void stop() {
        round.stop();
    }

    @Override
    public boolean isRunning() {
        return round.isRunning();
    }
}
