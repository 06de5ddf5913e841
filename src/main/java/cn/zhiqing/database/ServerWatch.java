package cn.zhiqing.database;

import cn.zhiqing.kernel.Round;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 守护 Sees within half a second that the embedded server died, and starts it again; three times in vain is the end. */
final class ServerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final EmbeddedServer server;
    private final Progress progress;
    private final Consumer<CannotStart> lost;
    private final Round round = Round.every(PAUSE, "database-watch", this::look);

    ServerWatch(EmbeddedServer server, Progress progress, Consumer<CannotStart> lost) {
        this.server = server;
        this.progress = progress;
        this.lost = lost;
    }

    void start() {
        round.start();
    }

    /** A start that is under way is not waited for: the server it begins is stopped, or found by the next Zhiqing. */
    void stop() {
        round.stop(PATIENCE);
    }

    private void look() {
        if (!server.lives()) {
            recover();
        }
    }

    private void recover() {
        LOG.warn("The database has ended by itself; it is started again");
        CannotStart why = null;
        for (int attempt = 1; attempt <= TRIES && round.isRunning(); attempt++) {
            try {
                server.revive();
                LOG.warn("The database runs again");
                progress.step(
                        "数据库意外停止，已在原处重新启动，已保存的内容都在", "The database had stopped; it was started again, nothing is lost");
                return;
            } catch (CannotStart failed) {
                why = failed;
                LOG.warn("The database did not start (try {} of {})", attempt, TRIES);
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
        if (why != null && round.isRunning()) {
            round.end();
            lost.accept(new CannotStart(
                    "数据库意外停止，重新启动 3 次没有成功，知情现在退出；已保存的内容都在。原因：" + why.forPeople() + "\n排除原因后请重新启动 bin/run。",
                    "The database stopped and could not be started again three times; Zhiqing ends. What was saved is"
                            + " kept. Remove the cause and start bin/run again.",
                    why));
        }
    }
}
