package cn.zhiqing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 导出: the journal as JSON lines (docs/journal-format.md), to be checked by {@code tools/verify-journal}. */
@Command(name = "export")
final class JournalExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JournalSource source;

    @Parameters(paramLabel = "FILE", descriptionKey = "journal.file")
    private Path file = Path.of("journal.jsonl");

    JournalExportCommand() {
        this.source = new JournalSource();
    }

    @Override
    public Integer call() {
        long lines = source.open(spec, audit -> audit.export(file));
        spec.commandLine().getOut().println(Words.say(spec, "journal.exported", Long.toString(lines), file.toString()));
        return 0;
    }
}
