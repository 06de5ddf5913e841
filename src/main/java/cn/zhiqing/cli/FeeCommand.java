package cn.zhiqing.cli;

import cn.zhiqing.calendar.Fees;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 信息处理费: prints one amount in yuan (国办函〔2020〕109号). */
@Command(name = "fee")
final class FeeCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--items", paramLabel = "N")
    private @Nullable String items;

    @Option(names = "--before", paramLabel = "M")
    private @Nullable String before;

    @Option(names = "--pages", paramLabel = "N")
    private @Nullable String pages;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(yuan() + "\n");
        return 0;
    }

    private long yuan() {
        if (pages != null && items == null && before == null) {
            return Fees.byPages(count("--pages", pages));
        }
        if (items == null || pages != null) {
            throw wrong("fee.oneOf");
        }
        return Fees.byItems(count("--items", items), before == null ? 0 : count("--before", before));
    }

    private int count(String option, String written) {
        boolean digits = !written.isEmpty() && written.chars().allMatch(c -> c >= '0' && c <= '9');
        String significant = digits ? written.replaceFirst("^0+(?=.)", "") : "";
        if (!digits || significant.length() > 7 || Integer.parseInt(significant) > MOST) {
            throw wrong("fee.count", option, written);
        }
        return Integer.parseInt(significant);
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(spec.commandLine(), Words.say(spec, key, values));
    }
}
