package cn.zhiqing.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 年度报告: what can be done with published annual reports. */
@Command(name = "report", subcommands = ReportCheckCommand.class, exitCodeOnInvalidInput = 3)
final class ReportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
