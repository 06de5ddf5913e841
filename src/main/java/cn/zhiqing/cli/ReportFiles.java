package cn.zhiqing.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cn.zhiqing.reports.annual.read.ReadResult;
import cn.zhiqing.reports.annual.read.ReportFolder;
import cn.zhiqing.reports.annual.read.ReportFolder.Named;
import cn.zhiqing.reports.annual.read.ReportReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Reads the report files that a command names: whatever one file does, the others are still read. */
final class ReportFiles {

    private static final ReadResult NO_NAME = new ReadResult.Unreadable("文件名不合法", "not a file name");

    private ReportFiles() {}

    static ReadResult read(String file) {
        quiet();
        try {
            return new ReportReader().read(Path.of(file));
        } catch (InvalidPathException e) {
            return NO_NAME;
        }
    }

    /** The same for many, with all files of the folders and archives among them; in the order given. */
    static List<Named> readAll(List<String> files) {
        quiet();
        return files.stream().flatMap(file -> batch(file).stream()).toList();
    }

    private static List<Named> batch(String file) {
        try {
            return ReportFolder.read(Path.of(file), new ReportReader());
        } catch (InvalidPathException e) {
            return List.of(new Named(file, NO_NAME));
        }
    }

    /** What is wrong with a file is said in our words; those of the libraries go nowhere. */
    private static void quiet() {
        ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.OFF);
    }

    static boolean english(CommandSpec spec) {
        return Words.say(spec, "report.language").equals("en");
    }
}
