package cn.zhiqing.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 密钥: the keys of personal data, for who administers the machine while Zhiqing stands still. */
@Command(
        name = "keys",
        subcommands = {KeysListCommand.class, KeysRotateCommand.class})
final class KeysCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
