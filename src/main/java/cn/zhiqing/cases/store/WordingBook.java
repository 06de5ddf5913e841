package cn.zhiqing.cases.store;

import cn.zhiqing.cases.events.LetterWordingSet;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterTemplate;
import cn.zhiqing.cases.letters.WordingInForce;
import cn.zhiqing.cases.letters.WordingVersion;
import cn.zhiqing.cases.letters.WordingVersion.Written;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 文书模板簿: every wording a body ever set, from memory; rows are written once, the stream {@code letter-wording} holds their digests. */
@Component
public class WordingBook {

    private static final String STREAM = "letter-wording";

    /** Another process learns of a new version this late. */
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private final JdbcClient jdbc;
    private final Journal journal;
    private final LooseTexts texts;
    private final CityClock clock;
    private final Map<BodyId, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(Map<LetterKind, List<WordingVersion>> versions, long readAtNanos) {}

    WordingBook(JdbcClient jdbc, Journal journal, LooseTexts texts, CityClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /** Every version of body and kind, oldest first. */
    public List<WordingVersion> of(BodyId body, LetterKind kind) {
        Kept known = kept.get(body);
        if (known == null || System.nanoTime() - known.readAtNanos() >= FRESH_NANOS) {
            known = new Kept(read(body), System.nanoTime());
            kept.put(body, known);
        }
        return known.versions().getOrDefault(kind, List.of());
    }

    /**
     * The wording of a letter.
     *
     * @param on day of the letter
     * @param at when its act was done
     */
    public WordingInForce inForce(BodyId body, LetterKind kind, LocalDate on, Instant at) {
        List<WordingVersion> versions = of(body, kind);
        return versions.isEmpty() ? WordingInForce.common(kind) : WordingVersion.inForce(versions, kind, on, at);
    }

    /** The wording of a letter that is not written yet: a draft, or what is signed now. */
    public WordingInForce present(BodyId body, LetterKind kind, LocalDate on) {
        return inForce(body, kind, on, clock.instant());
    }

    /** Why a version was written. */
    public String remark(WordingVersion version) {
        long id = version.written().remark();
        return texts.open(List.of(id)).getOrDefault(id, "");
    }

    /** Whether the words are those whose digest the journal holds. */
    public boolean isAsJournaled(WordingVersion version) {
        return journal.read(stream(version.body())).stream()
                .map(recorded -> (LetterWordingSet) recorded.event())
                .anyMatch(set -> set.kind().equals(version.kind().code())
                        && set.version() == version.version()
                        && set.from().equals(version.from())
                        && set.digest().equals(digest(version)));
    }

    /**
     * Writes one more, in the caller's transaction; its reason's id is given here.
     *
     * @return empty when it is not the next one, because somebody set one meanwhile
     * @throws cn.zhiqing.journal.StaleStream when somebody else set one meanwhile
     */
    public Optional<WordingVersion> enter(WordingVersion wanted, String remark, Actor who) {
        var stream = stream(wanted.body());
        var head = journal.head(stream);
        int number = read(wanted.body()).getOrDefault(wanted.kind(), List.of()).size() + 1;
        if (number != wanted.version()) {
            return Optional.empty();
        }
        var written = new Written(wanted.written().by(), wanted.written().at(), texts.keep(remark));
        var entered = new WordingVersion(wanted.body(), wanted.kind(), number, wanted.from(), wanted.own(), written);
        var event = new LetterWordingSet(
                clock.today(),
                entered.body(),
                entered.kind().code(),
                number,
                entered.from(),
                entered.isCommon(),
                digest(entered),
                written.remark());
        journal.append(stream, head, List.of(event), who, written.at());
        insert(entered);
        Runnable forget = () -> kept.remove(entered.body());
        CaseRows.afterCommit(forget, forget);
        return Optional.of(entered);
    }

    private void insert(WordingVersion version) {
        LetterTemplate own = version.own();
        jdbc.sql("""
                        INSERT INTO cases.letter_wording (body, kind, version, from_day, wording, remark, author, at)
                        VALUES (:body, :kind, :version, :from, :wording, :remark, :author, :at)""")
                .param("body", version.body().value())
                .param("kind", version.kind().code())
                .param("version", version.version())
                .param("from", version.from())
                .param("wording", own == null ? null : own.text())
                .param("remark", version.written().remark())
                .param("author", version.written().by().value())
                .param("at", Timestamp.from(version.written().at()))
                .update();
    }

    private Map<LetterKind, List<WordingVersion>> read(BodyId body) {
        return jdbc.sql("""
                        SELECT kind, version, from_day, wording, remark, author, at FROM cases.letter_wording
                        WHERE body = :body ORDER BY kind, version""").param("body", body.value()).query((row, _) -> version(body, row)).list().stream()
                .collect(Collectors.groupingBy(WordingVersion::kind));
    }

    private static WordingVersion version(BodyId body, ResultSet row) throws SQLException {
        String own = row.getString("wording");
        return new WordingVersion(
                body,
                LetterKind.byCode(row.getString("kind")).orElseThrow(),
                row.getInt("version"),
                row.getObject("from_day", LocalDate.class),
                own == null ? null : LetterTemplate.parse(own),
                new Written(
                        new StaffId(row.getLong("author")),
                        row.getTimestamp("at").toInstant(),
                        row.getLong("remark")));
    }

    private static String digest(WordingVersion version) {
        LetterTemplate own = version.own();
        byte[] words = (own == null ? "" : own.text()).getBytes(StandardCharsets.UTF_8);
        var sm3 = new SM3Digest();
        sm3.update(words, 0, words.length);
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    private static StreamId stream(BodyId body) {
        return new StreamId(STREAM, body.value());
    }
}
