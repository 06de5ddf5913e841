package cn.zhiqing.cli;

import cn.zhiqing.city.Theatre;
import cn.zhiqing.database.CannotStart;
import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.read.ReadResult;
import cn.zhiqing.reports.annual.read.ReportReader;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * 重过一年: lives each report's year again through the case doors in a scratch city and compares cell by cell. Exit 0 when
 * every cell of every file is equal, 1 when some differ, 2 when a file cannot be read or its own sums fail.
 */
@Command(name = "replay", exitCodeOnInvalidInput = 2)
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--keep", paramLabel = "DIR", arity = "0..1", fallbackValue = "")
    private @Nullable String keep;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<ReplayFile> all = files.stream().map(ReplayCommand::read).toList();
        List<Theatre.Script> scripts =
                all.stream().flatMap(file -> file.script().stream()).toList();
        List<Theatre.Performance> performances = List.of();
        if (!scripts.isEmpty()) {
            try (ScratchCity city = ScratchCity.found(keep, words -> say(err, words))) {
                performances = city.perform(scripts);
                if (city.isKept()) {
                    say(err, Words.say(spec, "replay.kept", city.home()));
                }
            } catch (CannotStart e) {
                say(err, e.getMessage());
                return 2;
            }
        }
        int worst = 0;
        int next = 0;
        for (ReplayFile file : all) {
            ReplayResult result = file.result(file.script().isPresent() ? performances.get(next++) : null);
            out.println(json ? result.json() : result.page(spec));
            worst = Math.max(worst, result.exit());
        }
        out.flush();
        return worst;
    }

    private static void say(PrintWriter err, @Nullable String words) {
        err.println(words);
        err.flush();
    }

    private static ReplayFile read(String file) {
        try {
            return switch (new ReportReader().read(Path.of(file))) {
                case ReadResult.Read(AnnualReport report, List<String> _) -> ReplayFile.of(file, report);
                case ReadResult.Unreadable(String reason, String _) -> ReplayFile.unreadable(file, reason);
            };
        } catch (InvalidPathException e) {
            return ReplayFile.unreadable(file, "文件名不合法");
        }
    }
}
