package cn.zhiqing.journal;

import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Compares the log outside the database, line by line, with the checkpoints in it. */
final class LogCheck {

    private final Consumer<Finding> report;
    private long last;

    LogCheck(Consumer<Finding> report) {
        this.report = report;
    }

    void accept(CheckpointLog.Entry entry, LongFunction<String> storedHash) {
        if (entry.number() < 0) {
            return; // a line that a crash cut off; the next one repeats it, or its number is missed below
        }
        if (entry.number() > last + 1) {
            report.accept(new Finding("log", last + 1, Finding.Kind.LOG_GAP));
        }
        if (!storedHash.apply(entry.number()).equals(entry.hash())) {
            report.accept(new Finding("log", entry.number(), Finding.Kind.LOGGED_NOT_STORED));
        }
        last = Math.max(last, entry.number());
    }
}
