package cn.zhiqing.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cn.zhiqing.database.Address;
import cn.zhiqing.database.CannotStart;
import cn.zhiqing.database.Database;
import cn.zhiqing.database.Home;
import cn.zhiqing.database.Progress;
import cn.zhiqing.database.RunningDatabase;
import cn.zhiqing.journal.JournalAudit;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * Which journal is meant: that of the home, whether Zhiqing runs or not, or the database of {@code --db} (an auditor's own
 * sign-in) with the key and log of the home.
 */
final class JournalSource {

    @Option(names = "--db", paramLabel = "URL", descriptionKey = "journal.db")
    private @Nullable String url;

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "journal.home")
    private @Nullable Path folder;

    <T> T open(CommandSpec spec, Function<JournalAudit, T> use) {
        // results only: what the migrations have to say belongs to the server's log
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Map<String, String> environment = System.getenv();
        Home home = folder == null ? Home.fromEnvironment() : new Home(folder);
        if (url != null) {
            return use.apply(JournalAudit.of(new DriverManagerDataSource(url), home.root()));
        }
        try {
            Optional<Address> running = RunningDatabase.of(home, environment);
            if (running.isPresent()) {
                return use.apply(audit(running.get(), home));
            }
            home.mustHoldData(environment);
            try (Database database = Database.open(home, environment, Progress.QUIET)) {
                return use.apply(audit(database.app(), home));
            }
        } catch (CannotStart explained) {
            throw new ParameterException(spec.commandLine(), explained.forPeople(), explained);
        }
    }

    private static JournalAudit audit(Address address, Home home) {
        return JournalAudit.of(
                new DriverManagerDataSource(address.url(), address.user(), address.password()), home.root());
    }
}
