package cn.zhiqing.cases.store;

import cn.zhiqing.cases.Application;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of {@code cases.application}: one sealed blob each, with keyed digests to find equals without opening. */
@Component
public class Applications implements Resealable {

    private static final int DIGEST = 16;
    private static final String INSERT =
            "INSERT INTO cases.application (id, request, sealed, code, person, phone) VALUES (?,?,?,?,?,?)";

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final Digests digests;
    private final TransactionTemplate transaction;

    Applications(JdbcTemplate jdbc, Sealer sealer, Digests digests, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.digests = digests;
        this.transaction = transaction;
    }

    Object[] row(long id, CaseId request, Application application, Secret<String> code) {
        return new Object[] {
            id,
            request.value(),
            sealer.seal(place(id), ApplicationCodec.write(application)),
            digest(PersonalField.QUERY_CODE, code),
            digest(PersonalField.ID_NUMBER, application.idNumber()),
            digest(PersonalField.PHONE, application.phone())
        };
    }

    void insertAll(List<Object[]> rows) {
        if (rows.size() == 1) {
            jdbc.update(INSERT, rows.getFirst());
        } else {
            jdbc.batchUpdate(INSERT, rows);
        }
    }

    /** The application, opened. */
    public Optional<Application> open(long id) {
        return Optional.ofNullable(open(List.of(id)).get(id));
    }

    /** The applications of the ids, opened. */
    public Map<Long, Application> open(List<Long> ids) {
        var found = new HashMap<Long, Application>();
        jdbc.query(
                "SELECT id, sealed FROM cases.application WHERE id = ANY (?)",
                row -> {
                    long id = row.getLong(1);
                    found.put(id, ApplicationCodec.read(sealer.open(place(id), row.getBytes(2))));
                },
                (Object) ids.toArray(Long[]::new));
        return found;
    }

    /** The request whose query code this is. */
    public Optional<CaseId> byQueryCode(Secret<String> code) {
        return requests("SELECT request FROM cases.application WHERE code = ?", digest(PersonalField.QUERY_CODE, code))
                .stream()
                .findFirst();
    }

    /** All requests of the person with this identity number, as first received. */
    public List<CaseId> ofPerson(Secret<String> idNumber) {
        return requests(
                "SELECT request FROM cases.application WHERE person = ? ORDER BY id",
                digest(PersonalField.ID_NUMBER, idNumber));
    }

    /** All requests with this contact phone, as first received. */
    public List<CaseId> ofPhone(Secret<String> phone) {
        return requests(
                "SELECT request FROM cases.application WHERE phone = ? ORDER BY id",
                digest(PersonalField.PHONE, phone));
    }

    /** Every request that was ever received, referred ones under their first id. */
    List<CaseId> all() {
        return jdbc.query("SELECT request FROM cases.application ORDER BY id", (row, _) -> new CaseId(row.getLong(1)));
    }

    @Override
    public String name() {
        return "cases.application";
    }

    @Override
    public String label() {
        return "申请书";
    }

    @Override
    public long outdated(Sealer with) {
        Long left = jdbc.queryForObject(
                "SELECT count(*) FROM cases.application WHERE substring(sealed FROM 1 FOR 3) <> ?",
                Long.class,
                with.activeHeader());
        return left == null ? 0 : left;
    }

    @Override
    public int resealSome(Sealer with, int limit) {
        Integer done = transaction.execute(_ -> {
            var rows = new ArrayList<Object[]>();
            jdbc.query(
                    "SELECT id, sealed FROM cases.application WHERE substring(sealed FROM 1 FOR 3) <> ? LIMIT ? FOR UPDATE",
                    row -> {
                        long id = row.getLong(1);
                        rows.add(new Object[] {with.reseal(place(id), row.getBytes(2)), id});
                    },
                    with.activeHeader(),
                    limit);
            jdbc.batchUpdate("UPDATE cases.application SET sealed = ? WHERE id = ?", rows);
            return rows.size();
        });
        return done == null ? 0 : done;
    }

    private List<CaseId> requests(String sql, byte @Nullable [] digest) {
        return digest == null ? List.of() : jdbc.query(sql, (row, _) -> new CaseId(row.getLong(1)), (Object) digest);
    }

    private byte @Nullable [] digest(PersonalField field, Secret<String> fact) {
        return fact.disclose().isBlank() ? null : Arrays.copyOf(digests.of(field, fact), DIGEST);
    }

    private static String place(long id) {
        return "cases.application/" + id;
    }
}
