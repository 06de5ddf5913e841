package cn.zhiqing.cli;

import cn.zhiqing.journal.JournalAudit;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which journal is meant: the database of {@code --db} or {@code ZHIQING_DB_URL}, with the key and log of the home. */
final class JournalSource {

    @Option(names = "--db", paramLabel = "URL", descriptionKey = "journal.db")
    private @Nullable String url;

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "journal.home")
    private @Nullable Path home;

    <T> T open(CommandSpec spec, Function<JournalAudit, T> use) {
        Map<String, String> environment = System.getenv();
        String address = url != null ? url : environment.getOrDefault("ZHIQING_DB_URL", "");
        if (address.isBlank()) {
            throw new ParameterException(spec.commandLine(), Words.say(spec, "journal.noDatabase"));
        }
        var source = new DriverManagerDataSource(address);
        if (!address.contains("user=")) {
            source.setUsername(environment.getOrDefault("ZHIQING_DB_USER", "zhiqing_app"));
            source.setPassword(environment.getOrDefault("ZHIQING_DB_PASSWORD", ""));
        }
        Path folder = home != null ? home : Path.of(environment.getOrDefault("ZHIQING_HOME", "var"));
        return use.apply(JournalAudit.of(source, folder));
    }
}
