package cn.zhiqing.cases.store;

import cn.zhiqing.kernel.Round;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 补印: marks the words of applications that were received before words were marked, behind the running server. */
@Component
class WordIndex implements SmartLifecycle {

    private static final int AT_ONCE = 500;

    private final Round marking;

    WordIndex(Applications applications) {
        this.marking =
                Round.fromTheStart(Duration.ofDays(1), "word-index", () -> applications.markSome(AT_ONCE) == AT_ONCE);
    }

    @Override
    public void start() {
        marking.start();
    }

    @Override
    public void stop() {
        marking.stop();
    }

    @Override
    public boolean isRunning() {
        return marking.isRunning();
    }
}
