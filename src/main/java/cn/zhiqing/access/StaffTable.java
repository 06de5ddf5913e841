package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code access.staff} and {@code access.post}. */
@Component
class StaffTable {

    private static final String SELECT = """
            SELECT s.id, s.login, s.name, s.body, s.enabled, p.body AS post_body, p.role
            FROM access.staff s LEFT JOIN access.post p ON p.staff = s.id""";

    private final JdbcClient sql;

    StaffTable(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(StaffMember person, List<Post> post) {}

    List<StaffMember> all() {
        return gathered(
                sql.sql(SELECT + " ORDER BY s.id").query(StaffTable::row).list());
    }

    Optional<StaffMember> find(StaffId id) {
        return gathered(sql.sql(SELECT + " WHERE s.id = :id")
                        .param("id", id.value())
                        .query(StaffTable::row)
                        .list())
                .stream()
                .findAny();
    }

    Optional<StaffMember> byLogin(String login) {
        return gathered(sql.sql(SELECT + " WHERE s.login = :login")
                        .param("login", login)
                        .query(StaffTable::row)
                        .list())
                .stream()
                .findAny();
    }

    /** Reads a person and keeps others from changing them until the end of the transaction. */
    Optional<StaffMember> lock(StaffId id) {
        sql.sql("SELECT 1 FROM access.staff WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    /** Keeps administrators from being taken away by two people at once. */
    void lockAdministrators() {
        sql.sql("SELECT pg_advisory_xact_lock(hashtext('access.administrators'))")
                .query((row, number) -> 1)
                .list();
    }

    StaffId insert(NewStaff staff) {
        return new StaffId(
                sql.sql("INSERT INTO access.staff (login, name, body) VALUES (:login, :name, :body) RETURNING id")
                        .param("login", staff.login())
                        .param("name", staff.name().strip())
                        .param("body", staff.body().value())
                        .query(Long.class)
                        .single());
    }

    void setEnabled(StaffId id, boolean enabled) {
        sql.sql("UPDATE access.staff SET enabled = :enabled WHERE id = :id")
                .param("enabled", enabled)
                .param("id", id.value())
                .update();
    }

    void addPost(StaffId id, Post post) {
        onPost("INSERT INTO access.post (staff, body, role) VALUES (:staff, :body, :role)", id, post);
    }

    void removePost(StaffId id, Post post) {
        onPost("DELETE FROM access.post WHERE staff = :staff AND body = :body AND role = :role", id, post);
    }

    private void onPost(String statement, StaffId id, Post post) {
        sql.sql(statement)
                .param("staff", id.value())
                .param("body", post.body().value())
                .param("role", post.role().name())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        long postBody = row.getLong("post_body");
        List<Post> post = row.wasNull()
                ? List.of()
                : List.of(new Post(new BodyId(postBody), Role.valueOf(row.getString("role"))));
        StaffMember person = new StaffMember(
                new StaffId(row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                new BodyId(row.getLong("body")),
                row.getBoolean("enabled"),
                Set.of());
        return new Row(person, post);
    }

    private static List<StaffMember> gathered(List<Row> rows) {
        Map<StaffId, Set<Post>> posts = new HashMap<>();
        rows.forEach(r ->
                posts.computeIfAbsent(r.person().id(), id -> new HashSet<>()).addAll(r.post()));
        return rows.stream()
                .map(Row::person)
                .distinct()
                .map(p -> new StaffMember(
                        p.id(), p.login(), p.name(), p.body(), p.enabled(), posts.getOrDefault(p.id(), Set.of())))
                .toList();
    }
}
