package cn.zhiqing.supervision.sheets;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table being written to a file (表格), row by row. A cell is a text, a number, a day, or nothing; a text is never taken for
 * a formula by the program that opens the file.
 */
public interface Sheet extends AutoCloseable {

    /** One row; cells are {@code String}, {@code Number}, {@code LocalDate} or null. */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Ends the file; the stream beneath is flushed and left open. */
    @Override
    void close() throws IOException;
}
