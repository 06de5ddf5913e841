package cn.zhiqing.cases.store;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Supplement;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of {@code cases.application}: one sealed blob each, with keyed digests to find equals without opening. */
@Component
public class Applications implements Resealable {

    private static final SealedColumn COLUMN = SealedColumn.of("cases.application", "申请书");
    /** Where the sealed blob stands in {@link #row}. */
    static final int SEALED = 2;

    private static final int DIGEST = 16;
    private static final String INSERT =
            "INSERT INTO cases.application (id, request, sealed, code, person, phone, words) VALUES (?,?,?,?,?,?,?)";

    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final Digests digests;
    private final WordMarks words;
    private final SecureRandom random = new SecureRandom();

    Applications(JdbcTemplate jdbc, Sealer sealer, Digests digests, WordMarks words) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.digests = digests;
        this.words = words;
    }

    Object[] row(long id, CaseId request, Application application, Secret<String> code) {
        return new Object[] {
            id,
            request.value(),
            sealer.seal(COLUMN.place(id), ApplicationCodec.write(application)),
            digest(PersonalField.QUERY_CODE, code),
            digest(PersonalField.ID_NUMBER, application.idNumber()),
            digest(PersonalField.PHONE, application.phone()),
            words.of(application)
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
        Batch.collected()
                .ifPresent(batch -> ids.forEach(id -> {
                    byte[] pending = batch.sealedApplication(id);
                    if (pending != null) {
                        found.put(id, ApplicationCodec.read(sealer.open(COLUMN.place(id), pending)));
                    }
                }));
        Long[] stored = ids.stream().filter(id -> !found.containsKey(id)).toArray(Long[]::new);
        if (stored.length == 0) {
            return found;
        }
        jdbc.query(
                "SELECT id, sealed FROM cases.application WHERE id = ANY (?)",
                row -> {
                    long id = row.getLong(1);
                    found.put(id, ApplicationCodec.read(sealer.open(COLUMN.place(id), row.getBytes(2))));
                },
                (Object) stored);
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

    /** The keyed digest of the code that opens the application today. */
    public String codeMark(long id) {
        return jdbc
                .queryForList("SELECT encode(code, 'hex') FROM cases.application WHERE id = ?", String.class, id)
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** A new query code in the place of the old one, which is dead from now on. */
    public void recode(long id, Secret<String> code) {
        mustHit(jdbc.update(
                "UPDATE cases.application SET code = ? WHERE id = ?", digest(PersonalField.QUERY_CODE, code), id));
    }

    /** 补齐: what came with a correction, in the places that had been blank. */
    void supplement(long id, Supplement more) {
        Application whole = open(id).orElseThrow().with(more);
        mustHit(jdbc.update(
                "UPDATE cases.application SET sealed = ?, person = ?, phone = ? WHERE id = ?",
                sealer.seal(COLUMN.place(id), ApplicationCodec.write(whole)),
                digest(PersonalField.ID_NUMBER, whole.idNumber()),
                digest(PersonalField.PHONE, whole.phone()),
                id));
    }

    /** 销毁: nothing of what was written stays, no digest by which it was found, and no code that opens it; the row stays. */
    public int forget(long id) {
        Application known = open(id).orElseThrow();
        if (known.isForgotten()) {
            return 0;
        }
        byte[] nobodys = new byte[DIGEST];
        random.nextBytes(nobodys);
        return jdbc.update(
                "UPDATE cases.application SET sealed = ?, code = ?, person = NULL, phone = NULL, words = ? WHERE id = ?",
                sealer.seal(COLUMN.place(id), ApplicationCodec.write(known.forgotten())),
                nobodys,
                new byte[WordMarks.BYTES],
                id);
    }

    private static void mustHit(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("an application is changed in the transaction that brought it");
        }
    }

    /** How many rows of requests name an application that is no longer there. */
    long lost() {
        Long lost = jdbc.queryForObject("""
                SELECT count(*) FROM cases.request r
                WHERE NOT EXISTS (SELECT 1 FROM cases.application a WHERE a.id = r.application)""", Long.class);
        return lost == null ? 0 : lost;
    }

    /** Marks the words of applications that came before words were marked; returns how many. */
    int markSome(int limit) {
        var rows = new ArrayList<Object[]>();
        jdbc.query(
                "SELECT id, sealed FROM cases.application WHERE words IS NULL LIMIT ?",
                row -> {
                    long id = row.getLong(1);
                    var application = ApplicationCodec.read(sealer.open(COLUMN.place(id), row.getBytes(2)));
                    rows.add(new Object[] {words.of(application), id});
                },
                limit);
        jdbc.batchUpdate("UPDATE cases.application SET words = ? WHERE id = ?", rows);
        return rows.size();
    }

    /** Whether two applications name the same identity number. */
    static boolean samePerson(Application one, Application other) {
        String number = PersonalField.ID_NUMBER.normal(one.idNumber()).disclose();
        return !number.isEmpty()
                && number.equals(
                        PersonalField.ID_NUMBER.normal(other.idNumber()).disclose());
    }

    private List<CaseId> requests(String sql, byte @Nullable [] digest) {
        return digest == null ? List.of() : jdbc.query(sql, (row, _) -> new CaseId(row.getLong(1)), (Object) digest);
    }

    private byte @Nullable [] digest(PersonalField field, Secret<String> fact) {
        return fact.disclose().isBlank() ? null : Arrays.copyOf(digests.of(field, fact), DIGEST);
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
