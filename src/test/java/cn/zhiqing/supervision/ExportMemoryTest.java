package cn.zhiqing.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseOffice;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.supervision.sheets.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Exports of a large city: memory does not grow with the rows")
class ExportMemoryTest {

    private static final int ROWS = 100_000;
    private static GeneratedCity city;

    @BeforeAll
    static void fill() {
        CaseOffice office = CaseOffice.open();
        city = GeneratedCity.of(ROWS, office, office.owner());
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    @DisplayName("200,000 rows through a database cursor: what is held never grows by more than 16 MB")
    void streams(Format format) throws IOException {
        var watched = new Watched();
        assertThat(city.export(format, watched)).isEqualTo(ROWS);
        assertThat(watched.held).hasSizeGreaterThan(5);
        assertThat(growth(watched.held))
                .as("bytes held while writing: %s", watched.held)
                .isLessThan(16L << 20);
    }

    /** The most that any weighing is above an earlier one: what other tests leave behind may be freed meanwhile. */
    private static long growth(List<Long> held) {
        long least = Long.MAX_VALUE;
        long growth = 0;
        for (long now : held) {
            least = Math.min(least, now);
            growth = Math.max(growth, now - least);
        }
        return growth;
    }

    @Test
    @DisplayName("every figure is the length of its list")
    void figuresAreLists() {
        Set<BodyId> body = Set.of(new BodyId(7));
        Period year = new Period(java.time.LocalDate.of(2025, 1, 1), java.time.LocalDate.of(2025, 12, 31));
        Figures f = city.watch().bodies(body, year).get(new BodyId(7));
        assertThat(f).isNotNull();
        var counted = new Figures(
                count(body, WatchList.OPEN, null),
                count(body, WatchList.SOON, null),
                count(body, WatchList.OVERDUE, null),
                count(body, WatchList.WAITING, null),
                0,
                count(body, WatchList.RECEIVED, year),
                count(body, WatchList.ENDED, year),
                count(body, WatchList.REPLIED, year),
                count(body, WatchList.LATE, year),
                count(body, WatchList.EXTENDED, year),
                count(body, WatchList.CORRECTED, year),
                count(body, WatchList.REMEDIED, year),
                count(body, WatchList.REVERSED, year));
        assertThat(f).isEqualTo(counted);
        assertThat(f.open()).isEqualTo(ROWS / 50);
        assertThat(count(body, WatchList.ON_TIME, year) + f.late()).isEqualTo(f.replied());
    }

    private static long count(Set<BodyId> body, WatchList list, @org.jspecify.annotations.Nullable Period period) {
        return city.watch().count(WatchQuery.of(body, list, period));
    }

    /** Swallows the file and looks at the heap every few megabytes. */
    private static final class Watched extends OutputStream {

        private static final long STEP = 256 << 10;
        private final List<Long> held = new ArrayList<>();
        private long written;
        private long next;

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
                held.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
        }
    }
}
