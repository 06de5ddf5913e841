package cn.zhiqing.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 版本: which Zhiqing this is and which Java it runs on. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .println(Words.say(
                        spec, "version.line", version(), Runtime.version().feature()));
        return 0;
    }

    static String version() {
        String written = VersionCommand.class.getPackage().getImplementationVersion();
        return written == null ? "0" : written;
    }
}
