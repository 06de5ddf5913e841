package cn.zhiqing.cli;

import cn.zhiqing.reports.annual.read.ReadResult;
import cn.zhiqing.reports.annual.read.ReportReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Reads the report files that a command names: whatever one file does, the others are still read. */
final class ReportFiles {

    private ReportFiles() {}

    static ReadResult read(String file) {
        try {
            return new ReportReader().read(Path.of(file));
        } catch (InvalidPathException e) {
            return new ReadResult.Unreadable("文件名不合法", "not a file name");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String kind = e.getClass().getSimpleName();
            return new ReadResult.Unreadable(
                    "读取时出错（" + kind + "）；请另存为文本后重试", "reading failed (" + kind + "); save as text and try again");
        }
    }

    static boolean english(CommandSpec spec) {
        return Words.say(spec, "report.language").equals("en");
    }
}
