package cn.zhiqing.cases.apply;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.privacy.Digests;
import cn.zhiqing.privacy.PersonalField;
import cn.zhiqing.privacy.Resealable;
import cn.zhiqing.privacy.SealedColumn;
import cn.zhiqing.privacy.Sealer;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Applications that are not handed in yet, sealed, each found by its draft code alone. They are forgotten after seven days
 * without a change; the code itself is not kept.
 */
@Repository
class Drafts implements Resealable {

    private static final SealedColumn COLUMN =
            SealedColumn.of("cases.draft", "answers", "cases.draft/{code:hex}", "未提交的草稿");

    static final int DAYS_KEPT = 7;

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Digests digests;
    private final CityClock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Drafts(JdbcClient jdbc, Sealer sealer, Digests digests, CityClock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.digests = digests;
        this.clock = clock;
    }

    void save(Secret<String> code, Answers answers) {
        byte[] key = key(code);
        LocalDate until = clock.today().plusDays(DAYS_KEPT);
        jdbc.sql("""
                INSERT INTO cases.draft (code, answers, keep_until) VALUES (:code, :answers, :until)
                ON CONFLICT (code) DO UPDATE SET answers = EXCLUDED.answers, keep_until = EXCLUDED.keep_until""")
                .param("code", key)
                .param("answers", sealer.seal(place(key), Secret.of(json.writeValueAsString(answers.all()))))
                .param("until", until)
                .update();
    }

    /** The draft of a code; empty when there is none or its days are over. */
    Optional<Answers> find(Secret<String> code) {
        byte[] key = key(code);
        return jdbc.sql("SELECT answers FROM cases.draft WHERE code = :code AND keep_until >= :today")
                .param("code", key)
                .param("today", clock.today())
                .query((row, _) -> sealer.open(place(key), row.getBytes("answers")))
                .optional()
                .map(closed -> new Answers(json.readValue(closed.disclose(), FIELDS)));
    }

    /** Forgets the drafts whose days are over; what they said, for who keeps files of them. */
    List<Answers> forgetOld() {
        return jdbc
                .sql("DELETE FROM cases.draft WHERE keep_until < :today RETURNING code, answers")
                .param("today", clock.today())
                .query((row, _) -> sealer.open(place(row.getBytes("code")), row.getBytes("answers")))
                .list()
                .stream()
                .map(closed -> new Answers(json.readValue(closed.disclose(), FIELDS)))
                .toList();
    }

    /** Whether there was a draft of that code to forget. */
    boolean forget(Secret<String> code) {
        int gone = jdbc.sql("DELETE FROM cases.draft WHERE code = :code")
                .param("code", key(code))
                .update();
        return gone > 0;
    }

    private byte[] key(Secret<String> code) {
        return digests.of(PersonalField.QUERY_CODE, code.map(text -> "draft" + text));
    }

    private static String place(byte[] key) {
        return COLUMN.place(HexFormat.of().formatHex(key));
    }

    @Override
    public List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }
}
