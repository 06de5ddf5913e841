package cn.zhiqing.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Row to record and back. */
final class Rows {

    static final String DELIVERY = "SELECT id, occasion, kind, way, state, setback, detail, receipt, attempts, unsure,"
            + " posted_at, due_at, taken_at, confirmed_at FROM notify.message";

    private Rows() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    static Delivery delivery(ResultSet row) throws SQLException {
        String setback = row.getString("setback");
        return new Delivery(
                row.getLong("id"),
                row.getString("occasion"),
                row.getString("kind"),
                Way.valueOf(row.getString("way")),
                DeliveryState.valueOf(row.getString("state")),
                setback == null ? null : Setback.valueOf(setback),
                row.getString("detail"),
                text(row, "receipt"),
                row.getInt("attempts"),
                row.getBoolean("unsure"),
                moment(row, "posted_at"),
                moment(row, "due_at"),
                instant(row, "taken_at"),
                instant(row, "confirmed_at"));
    }
}
