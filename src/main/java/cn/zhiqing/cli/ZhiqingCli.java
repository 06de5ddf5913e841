package cn.zhiqing.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * {@code bin/zhiqing}. Results go to standard output, everything else to the error stream, both in UTF-8 whatever the
 * platform says. Exit status: 0 done, 2 wrong call or unreadable input; a command may name others in its contract.
 */
@Command(name = "zhiqing", mixinStandardHelpOptions = true, versionProvider = ZhiqingCli.Version.class)
public final class ZhiqingCli implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        int status = run(args, writer(System.out), writer(System.err));
        System.out.flush();
        System.err.flush();
        System.exit(status);
    }

    /** Runs one call and tells its exit status; the door for tests. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        Locale language = language(args);
        // picocli's and the JDK's own few words follow the language that was asked for
        Locale.setDefault(Locale.Category.DISPLAY, language);
        CommandLine line = new CommandLine(new ZhiqingCli());
        Commands.ALL.forEach(line::addSubcommand);
        line.setResourceBundle(Words.in(language))
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setParameterExceptionHandler(ZhiqingCli::wrongCall);
        line.getSubcommands().values().forEach(ZhiqingCli::withHelpOption);
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    /** The language was already read before the words were loaded; here a wrong one is refused. */
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    void lang(String asked) {
        if (!asked.equals("zh") && !asked.equals("en")) {
            throw new ParameterException(spec.commandLine(), "--lang zh | --lang en");
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static void withHelpOption(CommandLine line) {
        if (!line.getCommandSpec().mixinStandardHelpOptions()) {
            line.getCommandSpec().mixinStandardHelpOptions(true);
        }
        line.getSubcommands().values().forEach(ZhiqingCli::withHelpOption);
    }

    private static int wrongCall(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        CommandSpec spec = line.getCommandSpec();
        PrintWriter err = line.getErr();
        err.println(Words.say(spec, "wrongCall", WrongCalls.told(spec, wrong)));
        err.println(Words.say(spec, "wrongCall.help", spec.qualifiedName()));
        err.flush();
        return spec.exitCodeOnInvalidInput();
    }

    private static Locale language(String[] args) {
        String asked = System.getenv().getOrDefault("ZHIQING_LANG", "zh");
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                asked = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                asked = args[i + 1];
            }
        }
        return asked.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"zhiqing " + VersionCommand.version()};
        }
    }
}
