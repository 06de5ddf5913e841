package cn.zhiqing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cn.zhiqing.database.CannotStart;
import cn.zhiqing.kernel.CityClock;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server: composes every module into one process. {@code bin/run} starts it. */
@SpringBootApplication
public class Zhiqing {

    public static void main(String[] args) {
        // until Spring takes the logs over, only what is wrong is told
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Console console = new Console(System.out, isTerminal());
        try {
            Arguments arguments = Arguments.read(args);
            if (arguments.help()) {
                console.lines(Arguments.HELP);
                return;
            }
            new Start(arguments, console).go();
        } catch (CannotStart explained) {
            console.trouble(explained.forPeople());
            System.exit(2);
        }
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    @Bean
    CityClock cityClock() {
        return CityClock.system();
    }
}
