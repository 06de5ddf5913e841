package cn.zhiqing.ui;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What may be logged of a fault (故障痕迹): the kinds of what was thrown and where, without messages, which may quote people. */
public final class Trace {

    private static final int CAUSES = 8;
    private static final int PLACES = 40;

    private Trace() {}

    /** One line for each kind and place; empty when nothing was thrown. */
    public static String of(@Nullable Throwable thrown) {
        StringBuilder lines = new StringBuilder();
        Throwable one = thrown;
        for (int i = 0; one != null && i < CAUSES; i++, one = one.getCause()) {
            lines.append(i == 0 ? "\n" : "\ncaused by ").append(one.getClass().getName());
            if (one instanceof SQLException sql) {
                lines.append(" SQLSTATE ").append(sql.getSQLState());
            }
            StackTraceElement[] places = one.getStackTrace();
            for (int k = 0; k < Math.min(places.length, PLACES); k++) {
                lines.append("\n\tat ").append(places[k]);
            }
        }
        return lines.toString();
    }
}
