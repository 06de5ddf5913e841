package cn.zhiqing.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cn.zhiqing.database.CannotStart;
import cn.zhiqing.database.Database;
import cn.zhiqing.database.Home;
import cn.zhiqing.database.Progress;
import cn.zhiqing.privacy.KeysLost;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The city of the home while no server runs on it: a running one would not learn of what a command changes. */
final class StandingCity {

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "keys.home")
    private @Nullable Path folder;

    Home home() {
        return folder == null ? Home.fromEnvironment() : new Home(folder);
    }

    <T> T open(CommandSpec spec, Function<ConfigurableApplicationContext, T> use) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        try (Database database = Database.open(home(), System.getenv(), Progress.QUIET);
                ConfigurableApplicationContext application = CityProcess.start(home().root(), database.app(), "keys")) {
            return use.apply(application);
        } catch (CannotStart explained) {
            throw new ParameterException(
                    spec.commandLine(), explained.forPeople() + "\n" + Words.say(spec, "keys.running"), explained);
        } catch (BeansException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof KeysLost lost) {
                    throw new ParameterException(spec.commandLine(), lost.chinese() + "\n" + lost.english(), lost);
                }
            }
            throw e;
        }
    }
}
