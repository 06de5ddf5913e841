package cn.zhiqing.cli;

import cn.zhiqing.journal.Finding;
import cn.zhiqing.journal.JournalAudit.Summary;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 校验: one line for every finding. Exit status: 0 intact, 1 something was found. */
@Command(name = "verify")
final class JournalVerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JournalSource source;

    JournalVerifyCommand() {
        this.source = new JournalSource();
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Summary summary = source.open(spec, audit -> audit.verify(finding -> out.println(sentence(finding))));
        out.println(Words.say(
                spec,
                "journal.summary",
                Long.toString(summary.events()),
                Long.toString(summary.streams()),
                Long.toString(summary.checkpoints()),
                Long.toString(summary.unsealed()),
                summary.publicKey().isEmpty() ? "–" : summary.publicKey()));
        out.println(Words.say(
                spec,
                summary.findings() == 0 ? "journal.intact" : "journal.findings",
                Long.toString(summary.findings())));
        return summary.findings() == 0 ? 0 : 1;
    }

    private String sentence(Finding finding) {
        boolean chinese = Words.say(spec, "journal.language").equals("zh");
        return finding.place()
                + " #"
                + finding.number()
                + " "
                + (chinese ? finding.kind().chinese() : finding.kind().english());
    }
}
