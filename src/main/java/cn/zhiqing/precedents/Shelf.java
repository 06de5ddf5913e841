package cn.zhiqing.precedents;

import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.precedents.PrecedentText.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** 书架: shared precedents in the clear, with the index under which they are found. Nothing personal comes here. */
@Repository
class Shelf {

    private static final String SELECT = "SELECT s.*, f.fate, (SELECT count(*) FROM precedents.citation c"
            + " WHERE c.precedent = s.precedent) AS cited%s FROM precedents.shelf s"
            + " CROSS JOIN LATERAL (SELECT " + Fate.SQL + " AS fate FROM precedents.remedy r"
            + " WHERE r.case_id = s.case_id) f";

    /** Above this share a pair of characters stands everywhere and tells nothing apart. */
    private static final String COMMON = "0.5";

    private static final String ALIKE = "WITH asked AS (SELECT DISTINCT unnest(?::text[]) AS term),"
            + " size AS (SELECT greatest(count(*), 1) AS n FROM precedents.shelf),"
            + " weight AS (SELECT a.term, ln(1 + s.n::float / greatest(d.df, 1)) AS idf FROM asked a CROSS JOIN size s"
            + "  CROSS JOIN LATERAL (SELECT count(*) AS df FROM precedents.posting p WHERE p.term = a.term) d"
            + "  WHERE d.df <= s.n * " + COMMON + " + 3),"
            + " score AS (SELECT p.precedent, sum(w.idf) / (SELECT greatest(sum(idf), 0.001) FROM weight) AS part"
            + "  FROM weight w JOIN precedents.posting p USING (term) GROUP BY p.precedent)";

    private final JdbcTemplate jdbc;

    Shelf(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts an edition in the place of the one that stood there. */
    void put(Precedent p, PrecedentText text, LocalDate on) {
        remove(p.id());
        String whole = text.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> Terms.bare(part.getValue()))
                .collect(Collectors.joining(" "));
        jdbc.update(
                "INSERT INTO precedents.shelf (precedent, body, case_id, kind, decided_on, shared_on, edition, title, question,"
                        + " facts, reasoning, result, documents, whole) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                p.id(),
                p.body().value(),
                p.caseId().value(),
                p.kind().name(),
                p.decidedOn(),
                on,
                p.edition(),
                text.title(),
                text.of(Part.QUESTION),
                text.of(Part.FACTS),
                text.of(Part.REASONING),
                text.of(Part.RESULT),
                text.of(Part.DOCUMENTS),
                whole);
        jdbc.batchUpdate(
                "INSERT INTO precedents.posting (term, precedent, weight) VALUES (?,?,?)",
                Terms.weighed(text).entrySet().stream()
                        .map(term -> new Object[] {term.getKey(), p.id(), term.getValue()})
                        .toList());
    }

    void remove(long precedent) {
        jdbc.update("DELETE FROM precedents.shelf WHERE precedent = ?", precedent);
    }

    /** What matches, the best first when words were given, else the youngest decision. */
    List<Shelved> page(ShelfQuery query, int page, int size) {
        List<Object> values = new ArrayList<>();
        List<String> pairs = Terms.words(query.words()).stream()
                .flatMap(word -> Terms.pairs(word).stream())
                .distinct()
                .toList();
        String score = ", 0 AS score";
        if (!pairs.isEmpty()) {
            score = ", (SELECT coalesce(sum(p.weight), 0) FROM precedents.posting p WHERE p.precedent = s.precedent"
                    + " AND p.term = ANY (?)) AS score";
            values.add(pairs.toArray(String[]::new));
        }
        String sql = SELECT.formatted(score) + where(query, values)
                + " ORDER BY score DESC, s.decided_on DESC, s.precedent DESC LIMIT ? OFFSET ?";
        values.add(size);
        values.add((long) (page - 1) * size);
        return jdbc.query(sql, (row, _) -> read(row), values.toArray());
    }

    long count(ShelfQuery query) {
        List<Object> values = new ArrayList<>();
        String sql = "SELECT count(*) FROM (" + SELECT.formatted("") + where(query, values) + ") found";
        Long count = jdbc.queryForObject(sql, Long.class, values.toArray());
        return count == null ? 0 : count;
    }

    List<Shelved> of(List<Long> ids) {
        return jdbc.query(SELECT.formatted("") + " WHERE s.precedent = ANY (?)", (row, _) -> read(row), (Object)
                ids.toArray(Long[]::new));
    }

    /** The years of the decisions on the shelf, the youngest first. */
    List<Integer> years() {
        return jdbc.queryForList(
                "SELECT DISTINCT extract(year FROM decided_on)::int AS y FROM precedents.shelf ORDER BY y DESC",
                Integer.class);
    }

    /** The bodies that have something on the shelf. */
    List<BodyId> bodies() {
        return jdbc.query(
                "SELECT DISTINCT body FROM precedents.shelf ORDER BY body", (row, _) -> new BodyId(row.getLong(1)));
    }

    /**
     * What is like a text, or rests on the same ground: by the share of its rare pairs, and a quarter more for the ground; those
     * that were corrected later come after all others of the same likeness.
     */
    List<Shelved.Alike> alike(String text, @Nullable ReplyKind ground, CaseId except, int most) {
        String kind = ground == null ? "" : ground.name();
        return jdbc.query(
                ALIKE + SELECT.formatted(", coalesce(k.part, 0) AS part, s.kind = ? AS same")
                        + " LEFT JOIN score k USING (precedent)"
                        + " WHERE s.case_id <> ? AND (coalesce(k.part, 0) >= 0.15 OR s.kind = ?)"
                        + " ORDER BY coalesce(k.part, 0) + CASE WHEN s.kind = ? THEN 0.25 ELSE 0 END DESC,"
                        + " (f.fate = 'CORRECTED'), s.decided_on DESC LIMIT ?",
                (row, _) -> new Shelved.Alike(
                        read(row), (int) Math.round(100 * row.getDouble("part")), row.getBoolean("same")),
                Terms.pairs(text).toArray(String[]::new),
                kind,
                except.value(),
                kind,
                kind,
                most);
    }

    private static String where(ShelfQuery query, List<Object> values) {
        List<String> where = new ArrayList<>();
        for (String word : Terms.words(query.words())) {
            List<String> pairs = Terms.pairs(word);
            if (!pairs.isEmpty()) {
                where.add("s.precedent IN (SELECT precedent FROM precedents.posting WHERE term = ANY (?)"
                        + " GROUP BY precedent HAVING count(*) = ?)");
                values.add(pairs.toArray(String[]::new));
                values.add(pairs.size());
            }
            where.add("strpos(s.whole, ?) > 0");
            values.add(word);
        }
        var group = query.group();
        and(where, values, "s.kind = ANY (?)", group == null ? null : group.kinds());
        var ground = query.ground();
        and(where, values, "s.kind = ?", ground == null ? null : ground.name());
        var fate = query.fate();
        and(where, values, "f.fate = ?", fate == null ? null : fate.name());
        var body = query.body();
        and(where, values, "s.body = ?", body == null ? null : body.value());
        and(where, values, "extract(year FROM s.decided_on) = ?", query.year());
        return where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where);
    }

    private static void and(List<String> where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.add(condition);
            values.add(value);
        }
    }

    private static Shelved read(ResultSet row) throws SQLException {
        return new Shelved(
                row.getLong("precedent"),
                new BodyId(row.getLong("body")),
                new CaseId(row.getLong("case_id")),
                ReplyKind.valueOf(row.getString("kind")),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("shared_on", LocalDate.class),
                row.getString("title"),
                row.getString("question"),
                Fate.valueOf(row.getString("fate")),
                row.getInt("cited"));
    }
}
