package cn.zhiqing;

import cn.zhiqing.database.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** The terminal of who started the server: one line per step, the time it took, and how far a long one has come. */
final class Console implements Progress {

    private final PrintStream out;
    private final boolean terminal;
    private final long begin = System.nanoTime();
    private long lastShown = System.nanoTime();
    private boolean counting;

    Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void step(String chinese, String english) {
        endCount();
        out.printf("%6.1f s  %s / %s%n", seconds(), chinese, english);
        out.flush();
    }

    @Override
    public synchronized void count(long done, long of) {
        long now = System.nanoTime();
        Duration pause = terminal ? Duration.ofMillis(200) : Duration.ofSeconds(5);
        if (now - lastShown < pause.toNanos() && done < of) {
            return;
        }
        lastShown = now;
        String line = String.format(
                Locale.ROOT, "%6.1f s    %,d / %,d（%d%%）", seconds(), done, of, of == 0 ? 100 : 100 * done / of);
        if (terminal) {
            out.print("\r" + line);
            counting = true;
        } else {
            out.println(line);
        }
        out.flush();
    }

    synchronized void lines(String text) {
        endCount();
        out.println(text);
        out.flush();
    }

    synchronized void trouble(String text) {
        endCount();
        System.err.println();
        System.err.println(text);
        System.err.flush();
    }

    double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    private void endCount() {
        if (counting) {
            out.println();
            counting = false;
        }
    }
}
