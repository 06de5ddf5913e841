package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.material.FileTray;
import cn.zhiqing.kernel.Round;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Forgets drafts whose days are over, with the files that came with them, whether or not anybody writes another draft. */
@Component
class DraftRound implements SmartLifecycle {

    private final Drafts drafts;
    private final FileTray tray;
    private final Round round = Round.every(Duration.ofHours(1), "drafts", this::go);

    DraftRound(Drafts drafts, FileTray tray) {
        this.drafts = drafts;
        this.tray = tray;
    }

    void go() {
        drafts.forgetOld().forEach(answers -> tray.empty(answers.at(Answers.TRAY)));
        tray.sweep();
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
