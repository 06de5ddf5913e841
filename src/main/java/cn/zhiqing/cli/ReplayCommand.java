package cn.zhiqing.cli;

import cn.zhiqing.city.Theatre;
import cn.zhiqing.database.CannotStart;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
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

    @Option(names = "--keep", paramLabel = "DIR", arity = "0..1", parameterConsumer = FolderIfNamed.class)
    private @Nullable String keep;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<ReplayFile> all = files.stream()
                .map(file -> ReplayFile.of(spec, file, ReportFiles.read(file)))
                .toList();
        List<Theatre.Script> scripts =
                all.stream().flatMap(file -> file.script().stream()).toList();
        List<Theatre.Performance> performances = List.of();
        if (!scripts.isEmpty()) {
            try {
                performances = perform(scripts);
            } catch (CannotStart e) {
                say(e.getMessage());
                return 2;
            } catch (IllegalStateException | IllegalArgumentException | ArithmeticException e) {
                all = all.stream().map(this::failed).toList();
                say(String.valueOf(e.getMessage()));
            }
        }
        int worst = 0;
        int next = 0;
        for (ReplayFile file : all) {
            ReplayResult result = file.result(file.script().isPresent() ? performances.get(next++) : null);
            out.println(json ? result.json(ReportFiles.english(spec)) : result.page(spec));
            worst = Math.max(worst, result.exit());
        }
        out.flush();
        return worst;
    }

    private List<Theatre.Performance> perform(List<Theatre.Script> scripts) {
        try (ScratchCity city = ScratchCity.found(keep, this::say)) {
            List<Theatre.Performance> performances = city.perform(scripts);
            if (city.isKept()) {
                say(Words.say(spec, "replay.kept", city.home()));
            }
            return performances;
        }
    }

    private ReplayFile failed(ReplayFile file) {
        return file.script().isPresent() ? file.failed(Words.say(spec, "replay.trouble.law")) : file;
    }

    private void say(@Nullable String words) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(words);
        err.flush();
    }

    /** A folder may follow; a report that is there to be read is not taken for it. */
    static final class FolderIfNamed implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
            boolean named =
                    !args.isEmpty() && !args.peek().startsWith("-") && !Files.isRegularFile(Path.of(args.peek()));
            option.setValue(named ? args.pop() : "");
        }
    }
}
