package cn.zhiqing.archive.pack;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 一项问题.
 *
 * @param file where in the package; empty for the whole of it
 */
public record Finding(Fault fault, String file) {

    /** As rows keep them: fault and file, a line each. */
    public static String written(List<Finding> findings) {
        return findings.stream().map(one -> one.fault.name() + " " + one.file).collect(Collectors.joining("\n"));
    }

    public static List<Finding> read(String written) {
        return written.lines()
                .map(line -> line.split(" ", 2))
                .map(part -> new Finding(Fault.valueOf(part[0]), part.length > 1 ? part[1] : ""))
                .toList();
    }
}
