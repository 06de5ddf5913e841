package cn.zhiqing.cases.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Ids from the schema's one sequence, in blocks, so that a new id seldom costs a statement. */
@Component
class Ids {

    private static final int BLOCK = 64;

    private final JdbcTemplate jdbc;
    private long next;
    private long end;

    Ids(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    synchronized long next() {
        if (next >= end) {
            Long block = jdbc.queryForObject("SELECT nextval('cases.id')", Long.class);
            if (block == null) {
                throw new IllegalStateException("the sequence cases.id gave nothing");
            }
            next = block;
            end = block + BLOCK;
        }
        return next++;
    }
}
