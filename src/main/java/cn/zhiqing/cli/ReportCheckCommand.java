package cn.zhiqing.cli;

import cn.zhiqing.reports.annual.AnnualReport;
import cn.zhiqing.reports.annual.check.Finding;
import cn.zhiqing.reports.annual.check.ReportJson;
import cn.zhiqing.reports.annual.check.Rules;
import cn.zhiqing.reports.annual.read.ReadResult;
import cn.zhiqing.reports.annual.read.ReportFolder.Named;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--total", paramLabel = "FILE")
    private @Nullable String total;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Named> read = readAll();
        for (Named one : read) {
            out.println(said(one, read));
            out.flush();
        }
        return read.stream().map(Named::result).anyMatch(ReadResult.Unreadable.class::isInstance) ? SOME_UNREADABLE : 0;
    }

    private String said(Named one, List<Named> all) {
        String file = one.name();
        boolean english = ReportFiles.english(spec);
        return switch (one.result()) {
            case ReadResult.Read read -> {
                AnnualReport report = read.report();
                List<Finding> findings = findings(file, report, all);
                yield json
                        ? ReportJson.line(file, report, findings, english)
                        : new ReportPage(spec, read, findings).of(file);
            }
            case ReadResult.Unreadable(String reason, String inEnglish) -> {
                String why = english ? inEnglish : reason;
                yield json ? ReportJson.errorLine(file, why) : Words.say(spec, "report.unreadable", file, why) + "\n";
            }
        };
    }

    /** The report of the same body for the year before, when it is among the files of this call (rule X6). */
    private static @Nullable AnnualReport yearBefore(AnnualReport report, List<Named> all) {
        for (Named one : all) {
            if (one.result() instanceof ReadResult.Read other && other.report().precedes(report)) {
                return other.report();
            }
        }
        return null;
    }

    private List<Named> readAll() {
        if (total != null && !files.contains(total)) {
            files.add(total);
        }
        return ReportFiles.readAll(files);
    }

    /** The findings on one report, with those of its members when it is their aggregate (rule X14). */
    private List<Finding> findings(String file, AnnualReport report, List<Named> all) {
        List<Finding> findings = new ArrayList<>(Rules.check(report, yearBefore(report, all)));
        if (file.equals(total)) {
            List<AnnualReport> members = new ArrayList<>();
            for (Named one : all) {
                if (one.result() instanceof ReadResult.Read other
                        && !one.name().equals(total)
                        && report.isOfSameFormAndYear(other.report())) {
                    members.add(other.report());
                }
            }
            findings.addAll(Rules.checkAggregate(report, members));
        }
        return findings;
    }
}
