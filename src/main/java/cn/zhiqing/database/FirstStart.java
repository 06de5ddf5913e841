package cn.zhiqing.database;

import java.util.List;

/**
 * What a fresh database needs before the first person comes in. A bean of this type is run once, before the web server
 * opens, and then marked as done in the database. When the process dies in between, an embedded database is begun anew, so
 * that {@link #fill} always meets an empty one.
 */
public interface FirstStart {

    /** A short ASCII name, kept for ever: under it the database remembers that it was done. */
    String name();

    void fill(Progress progress);

    /** Lines printed at the end of every start, for example who can sign in. */
    default List<String> greeting() {
        return List.of();
    }
}
