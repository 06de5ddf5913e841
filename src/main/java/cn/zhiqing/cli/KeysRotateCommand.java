package cn.zhiqing.cli;

import cn.zhiqing.kernel.Actor;
import cn.zhiqing.privacy.KeyRotation;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 更换: adds a key and seals everything anew; {@code --resume} finishes what was interrupted without adding another. */
@Command(name = "rotate")
final class KeysRotateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--resume", descriptionKey = "keys.resume")
    private boolean resume;

    @Mixin
    private StandingCity city;

    KeysRotateCommand() {
        this.city = new StandingCity();
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        return city.open(spec, application -> {
            KeyRotation rotation = application.getBean(KeyRotation.class);
            if (!resume) {
                err.println(Words.say(
                        spec,
                        "keys.added",
                        Integer.toString(rotation.addKey(Actor.MACHINE)),
                        city.home().root().resolve("keys").resolve("privacy.keys")));
                err.flush();
            }
            rotation.resealAll(Actor.MACHINE, (done, of) -> {
                err.println("  " + done + " / " + of);
                err.flush();
            });
            KeysListCommand.print(spec, application);
            return 0;
        });
    }
}
