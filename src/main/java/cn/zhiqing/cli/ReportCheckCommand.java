package cn.zhiqing.cli;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.check.Finding;
import cn.zhiqing.reports.annual.check.ReportJson;
import cn.zhiqing.reports.annual.check.Rules;
import cn.zhiqing.reports.annual.read.ReadResult;
import cn.zhiqing.reports.annual.read.ReportReader;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 检查年度报告: reads published reports and says which sums fail; exit 0 when all were read, 2 when some were not. */
@Command(name = "check", exitCodeOnInvalidInput = 3)
final class ReportCheckCommand implements Callable<Integer> {

    private static final int SOME_UNREADABLE = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<ReadResult> results = files.stream().map(ReportCheckCommand::read).toList();
        boolean all = true;
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            switch (results.get(i)) {
                case ReadResult.Read(AnnualReport report, List<String> notes) -> {
                    List<Finding> findings = Rules.check(report, yearBefore(report, results));
                    out.println(
                            json
                                    ? ReportJson.line(file, report, findings)
                                    : new ReportPage(spec, report, findings, notes).of(file));
                }
                case ReadResult.Unreadable(String reason, String english) -> {
                    all = false;
                    String said = english() ? english : reason;
                    out.println(
                            json
                                    ? ReportJson.errorLine(file, said)
                                    : Words.say(spec, "report.unreadable", file, said) + "\n");
                }
            }
            out.flush();
        }
        return all ? 0 : SOME_UNREADABLE;
    }

    /** Whatever one file does, the others are still read. */
    private static ReadResult read(String file) {
        try {
            return new ReportReader().read(Path.of(file));
        } catch (InvalidPathException e) {
            return new ReadResult.Unreadable("文件名不合法", "not a file name");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String kind = e.getClass().getSimpleName();
            return new ReadResult.Unreadable(
                    "读取时出错（" + kind + "）；请另存为文本后重试", "reading failed (" + kind + "); save as text and try again");
        }
    }

    /** The report of the same body for the year before, when it is among the files of this call (rule X6). */
    private static @Nullable AnnualReport yearBefore(AnnualReport report, List<ReadResult> results) {
        for (ReadResult result : results) {
            if (result instanceof ReadResult.Read(AnnualReport other, List<String> _) && other.precedes(report)) {
                return other;
            }
        }
        return null;
    }

    private boolean english() {
        return Words.say(spec, "report.language").toLowerCase(Locale.ROOT).equals("en");
    }
}
