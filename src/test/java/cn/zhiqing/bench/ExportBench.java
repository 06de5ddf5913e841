package cn.zhiqing.bench;

import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.database.ProductionServer;
import cn.zhiqing.supervision.GeneratedCity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A list of a million requests as a file: how long it takes, and how much memory is held while it is written. */
final class ExportBench {

    private ExportBench() {}

    /** @param growth bytes held at most, above what was held when the first bytes came */
    record Found(String format, long rows, double seconds, long bytes, long growth) {}

    static Found[] run(ProductionServer server, CaseOffice office, int rows) {
        try (GeneratedCity city = GeneratedCity.of(rows, office, server.owner())) {
            return new Found[] {measured(city, "csv"), measured(city, "xlsx")};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found measured(GeneratedCity city, String format) throws IOException {
        Weighed out = new Weighed();
        long start = System.nanoTime();
        long rows = city.export(format, out);
        return new Found(format, rows, (System.nanoTime() - start) / 1e9, out.written, out.most - out.first);
    }

    /** Counts the bytes of a file, and weighs the heap every megabyte. */
    private static final class Weighed extends OutputStream {

        private static final long STEP = 1 << 20;
        private long written;
        private long next = 1;
        private long first;
        private long most;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            if (written >= next) {
                next = written + STEP;
                System.gc();
                long held = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory();
                first = first == 0 ? held : first;
                most = Math.max(most, held);
            }
        }
    }
}
