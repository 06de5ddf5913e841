package cn.zhiqing.bench;

import cn.zhiqing.calendar.ClockLoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code bin/zhiqing clock} on a file of cases, from the press of the key to the last answer. */
final class ClockCommandBench {

    private ClockCommandBench() {}

    /** Median seconds of some runs after one that may have to build the program. */
    static double seconds(Path command, int cases, int runs) {
        try {
            Path file = Files.createTempFile("clock", ".jsonl");
            Path answers = Files.createTempFile("clock", ".out");
            Files.write(file, new ClockLoad(cases).lines());
            List<Double> all = new ArrayList<>();
            for (int run = -1; run < runs; run++) {
                double one = once(command, file, answers, cases);
                if (run >= 0) {
                    all.add(one);
                }
            }
            Files.delete(file);
            Files.delete(answers);
            return Meter.median(all);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double once(Path command, Path file, Path answers, int cases)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = new ProcessBuilder(command.toString(), "clock", file.toString(), "--json")
                .redirectOutput(answers.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        int answered = Files.readAllLines(answers).size();
        if (status != 0 || answered != cases) {
            throw new IllegalStateException("clock ended with " + status + " after " + answered + " answers");
        }
        return seconds;
    }
}
