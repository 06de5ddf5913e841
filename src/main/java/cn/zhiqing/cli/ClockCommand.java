package cn.zhiqing.cli;

import cn.zhiqing.calendar.WorkingCalendar;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * 期限计算: reads one case per line and prints one result per line, in the same order. Needs no database and no present time.
 * With {@code --explain} every result carries its proof, day by day.
 */
@Command(name = "clock")
final class ClockCommand implements Callable<Integer> {

    private static final int CANNOT_READ = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.jsonl", descriptionKey = "file")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--explain")
    private boolean explain;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var cases = new ClockCases(WorkingCalendar.builtIn());
        ClockAnswer answer = json ? new ClockJson(explain) : new ClockText(explain);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var lines = new ByteLines(in);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                if (!ByteLines.isBlank(line)) {
                    out.write(answer.to(cases.read(line)));
                    out.write('\n');
                }
            }
        } catch (IOException e) {
            out.flush();
            spec.commandLine().getErr().println(Words.say(spec, "clock.cannotRead", file));
            return CANNOT_READ;
        }
        out.flush();
        return 0;
    }
}
