package cn.zhiqing.journal;

import java.sql.SQLException;

/** Hands the events to the tree check, as far as each checkpoint reaches. */
final class Leaves {

    private final AuditRows rows;
    private final CheckpointCheck check;
    private boolean more;

    Leaves(AuditRows rows, CheckpointCheck check) throws SQLException {
        this.rows = rows;
        this.check = check;
        this.more = rows.next();
    }

    void addBelow(long upper) {
        try {
            while (more) {
                StoredEvent event = rows.event();
                if (event.key().xid() >= upper) {
                    return;
                }
                check.leaf(event.key(), event.hash());
                more = rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The journal could not be read to its end", e);
        }
    }

    /** How many are left beyond the last checkpoint. */
    long rest() throws SQLException {
        long rest = 0;
        while (more) {
            rest++;
            more = rows.next();
        }
        return rest;
    }
}
