package cn.zhiqing.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was acknowledged, beside what stands in the database. An act whose acknowledgement was cut off may stand there or not;
 * any other difference is a loss or a double.
 */
final class Books {

    private static final List<String> LIFE = List.of(
            "case.application-received",
            "case.registered",
            "case.assigned",
            "case.decision-proposed",
            "case.review-passed",
            "case.review-passed",
            "case.decision-signed",
            "case.reply-dispatched",
            "case.reply-served",
            "case.archived");

    /** case → acts known to stand; sure after an inspection, acknowledged since. */
    private final Map<Long, Integer> acts = new HashMap<>();

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Set<Long> sinceInspection = new TreeSet<>();
    private long acknowledged;
    private long keptUnacknowledged;

    void acknowledge(long id, int number, int count) {
        acts.put(id, count);
        numbers.put(id, number);
        sinceInspection.add(id);
        acknowledged++;
    }

    long acknowledged() {
        return acknowledged;
    }

    long keptUnacknowledged() {
        return keptUnacknowledged;
    }

    int cases() {
        return acts.size();
    }

    /** Compares, tells every difference, and takes what stands for sure from now on. */
    List<String> inspect(JdbcClient database) {
        List<String> wrong = new ArrayList<>();
        Map<Long, List<String>> standing = new HashMap<>();
        database.sql("SELECT e.stream_id, e.seq, t.name FROM journal.event e JOIN journal.name k ON k.id = e.kind"
                        + " JOIN journal.name t ON t.id = e.type WHERE k.name = 'case' ORDER BY e.stream_id, e.seq")
                .query((row, _) -> {
                    List<String> life = standing.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>());
                    life.add(row.getString(3));
                    if (row.getInt(2) != life.size()) {
                        wrong.add("case " + row.getLong(1) + " has no act " + life.size());
                    }
                    return true;
                })
                .list();
        acts.forEach((id, count) -> compare(id, count, standing.getOrDefault(id, List.of()), wrong));
        newcomers(standing, wrong);
        rows(database, standing, wrong);
        standing.forEach((id, life) -> acts.put(id, life.size()));
        sinceInspection.clear();
        return wrong;
    }

    private void compare(long id, int count, List<String> life, List<String> wrong) {
        int more = life.size() - count;
        boolean mayHaveOneMore = sinceInspection.contains(id) && count < LIFE.size();
        if (more < 0) {
            wrong.add("LOST: case " + id + " has " + life.size() + " of " + count + " acknowledged acts");
        } else if (more > (mayHaveOneMore ? 1 : 0)) {
            wrong.add("DOUBLED: case " + id + " has " + life.size() + " acts, " + count + " were acknowledged");
        } else {
            keptUnacknowledged += more;
        }
        for (int i = 0; i < Math.min(life.size(), LIFE.size()); i++) {
            if (!life.get(i).startsWith(LIFE.get(i))) {
                wrong.add("case " + id + ": act " + (i + 1) + " is " + life.get(i) + ", not " + LIFE.get(i));
            }
        }
    }

    private void newcomers(Map<Long, List<String>> standing, List<String> wrong) {
        int single = 0;
        int batched = 0;
        for (var entry : standing.entrySet()) {
            if (!acts.containsKey(entry.getKey())) {
                keptUnacknowledged++;
                if (entry.getValue().size() == 1) {
                    single++;
                } else {
                    batched++;
                }
            }
        }
        if (single > Load.WORKERS || batched > Load.BATCH) {
            wrong.add("DOUBLED: " + single + " cases and " + batched + " of a batch that nobody asked for");
        }
    }

    private void rows(JdbcClient database, Map<Long, List<String>> standing, List<String> wrong) {
        List<Integer> used = new ArrayList<>();
        database.sql("SELECT id, version, number FROM cases.request ORDER BY number")
                .query((row, _) -> {
                    long id = row.getLong(1);
                    List<String> life = standing.getOrDefault(id, List.of());
                    if (row.getInt(2) != life.size()) {
                        wrong.add("row of case " + id + " is at " + row.getInt(2) + ", its journal at " + life.size());
                    }
                    if (numbers.getOrDefault(id, row.getInt(3)) != row.getInt(3)) {
                        wrong.add("case " + id + " was told number " + numbers.get(id) + " and has " + row.getInt(3));
                    }
                    used.add(row.getInt(3));
                    return true;
                })
                .list();
        for (int i = 0; i < used.size(); i++) {
            if (used.get(i) != i + 1) {
                wrong.add("GAP: number " + (i + 1) + " is missing or doubled");
                break;
            }
        }
        if (used.size() != standing.size()) {
            wrong.add(used.size() + " rows for " + standing.size() + " journals");
        }
    }
}
