package cn.zhiqing.kernel;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 数据库连不上 Tells a database that is away or coming back from a fault of ours: whoever waits a little is served again. */
public final class Outage {

    private static final int CAUSES = 12;

    private Outage() {}

    /** Whether it was thrown because no connection could be had, or because one broke. */
    public static boolean isBehind(@Nullable Throwable thrown) {
        Throwable one = thrown;
        for (int i = 0; one != null && i < CAUSES; i++, one = one.getCause()) {
            if (one instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 is the connection itself; 57P01 to 57P03 a server that ends or begins; 53300 one without a free place. */
    private static boolean isOutage(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || state.startsWith("08")
                || Set.of("57P01", "57P02", "57P03", "53300").contains(state);
    }
}
