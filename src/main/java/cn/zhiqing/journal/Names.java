package cn.zhiqing.journal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stream kinds and event types with the small numbers that stand for them in rows. Names are added, never changed. */
@Component
class Names {

    private final JdbcClient jdbc;
    private final Map<String, Short> ids = new ConcurrentHashMap<>();
    private final Map<Short, String> names = new ConcurrentHashMap<>();

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name's number. A new name is added in the caller's transaction, and remembered here only when it is durable. */
    short id(String name) {
        Short known = ids.get(name);
        return known != null ? known : find(name);
    }

    String name(short id) {
        String known = names.get(id);
        if (known == null) {
            load();
            known = names.get(id);
        }
        return known != null ? known : lookUp(id);
    }

    private short find(String name) {
        load();
        Short known = ids.get(name);
        if (known != null) {
            return known;
        }
        jdbc.sql("INSERT INTO journal.name (name) VALUES (?) ON CONFLICT DO NOTHING")
                .param(name)
                .update();
        return jdbc.sql("SELECT id FROM journal.name WHERE name = ?")
                .param(name)
                .query(Short.class)
                .single();
    }

    /** Remembers what is durable: a row of a transaction that is still open (perhaps this one) could vanish again. */
    private void load() {
        jdbc.sql("SELECT id, name FROM journal.name WHERE pg_current_xact_id_if_assigned() IS NULL"
                        + " OR xmin::text <> (pg_current_xact_id_if_assigned()::text::bigint % 4294967296)::text")
                .query((row, _) -> {
                    ids.put(row.getString(2), row.getShort(1));
                    names.put(row.getShort(1), row.getString(2));
                    return 0;
                })
                .list();
    }

    private String lookUp(short id) {
        return jdbc.sql("SELECT name FROM journal.name WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownEvent("the journal uses a name that it does not hold: number " + id));
    }
}
