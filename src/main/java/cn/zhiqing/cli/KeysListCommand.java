package cn.zhiqing.cli;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.KeyRotation;
import cn.zhiqing.privacy.Keys;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 列出: number, age and fingerprint of every key, and what still stands under older ones. */
@Command(name = "list")
final class KeysListCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StandingCity city;

    KeysListCommand() {
        this.city = new StandingCity();
    }

    @Override
    public Integer call() {
        return city.open(spec, application -> {
            print(spec, application);
            return 0;
        });
    }

    static void print(CommandSpec spec, ApplicationContext application) {
        PrintWriter out = spec.commandLine().getOut();
        application
                .getBean(Keys.class)
                .list()
                .forEach(key -> out.println(Words.say(
                        spec,
                        key.active() ? "keys.active" : "keys.older",
                        Integer.toString(key.number()),
                        key.fingerprint(),
                        MOMENT.format(key.madeAt().atZone(CityClock.ZONE)))));
        for (KeyRotation.Left left : application.getBean(KeyRotation.class).left()) {
            out.println(Words.say(spec, "keys.left", left.label(), Long.toString(left.values())));
        }
    }
}
