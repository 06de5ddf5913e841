package cn.zhiqing.cli;

import java.util.List;

/**
 * Every command of {@code bin/zhiqing}. A new command is one package-private {@code @Command} class, one line here, and its
 * words in {@code resources/cli/<command>_zh.properties} and {@code <command>_en.properties}.
 */
final class Commands {

    static final List<Class<?>> ALL = List.of(
            ClockCommand.class,
            FeeCommand.class,
            JournalCommand.class,
            KeysCommand.class,
            ReplayCommand.class,
            ReportCommand.class,
            VersionCommand.class);

    private Commands() {}
}
