package cn.zhiqing.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 日志: checks the memory of every act, and writes it out for others to check. */
@Command(
        name = "journal",
        subcommands = {JournalVerifyCommand.class, JournalExportCommand.class})
final class JournalCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
