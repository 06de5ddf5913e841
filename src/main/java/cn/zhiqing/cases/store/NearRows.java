package cn.zhiqing.cases.store;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.domain.Likeness;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 相近的件: requests of one body whose sealed texts are alike. The keyed marks of words are laid over each other in SQL for all
 * rows; only the few nearest are opened, weighed and told why.
 */
@Component
public class NearRows {

    private static final int OPENED = 24;
    private static final int SAMPLE = 1000;
    private static final int LONGEST = 600;
    /** Marks that more than this share of requests have tell nothing apart: 关于, 文件, the city's name. */
    private static final double COMMON = 0.3;

    private static final int FEW = 20;

    private static final String NEAREST = """
            WITH rare AS (SELECT ('x' || ?)::bit(2048) AS mask),
            marked AS MATERIALIZED (SELECT r.id, a.id AS application,
                ('x' || encode(a.words, 'hex'))::bit(2048) & rare.mask AS marks
              FROM cases.request r JOIN cases.application a ON a.id = r.application, rare
              WHERE (r.body = ? OR r.id = ?) AND a.words IS NOT NULL),
            mine AS (SELECT application, marks, bit_count(marks) AS n FROM marked WHERE id = ?),
            laid AS (SELECT m.id, m.application, bit_count(m.marks & mine.marks) AS common,
                bit_count(m.marks) AS theirs, mine.n AS own
              FROM marked m, mine WHERE m.application <> mine.application)
            SELECT id, application FROM laid
            WHERE common >= 0.4 * least(theirs, own) AND least(theirs, own) > 0
            ORDER BY common::float / greatest(theirs + own - common, 1) DESC, id DESC LIMIT ?""";

    private final JdbcTemplate jdbc;
    private final Applications applications;
    private final WordMarks words;

    NearRows(JdbcTemplate jdbc, Applications applications, WordMarks words) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.words = words;
    }

    /**
     * One of them.
     *
     * @param samePerson whether the identity number is the same
     * @param passages what stands in both
     */
    public record Near(CaseId id, Likeness likeness, boolean samePerson, List<String> passages) {}

    /** Requests of the body that are like this one, the nearest first. */
    public List<Near> of(CaseId id, BodyId body, long application, int most) {
        Optional<Application> own = applications.open(application);
        Sampled sampled = sampled(body);
        if (own.isEmpty()) {
            return List.of();
        }
        Map<Long, CaseId> rows = nearest(id, body, sampled);
        Map<Long, Application> opened = applications.open(List.copyOf(rows.keySet()));
        List<Near> found = new ArrayList<>();
        rows.forEach((its, other) -> Optional.ofNullable(opened.get(its))
                .map(theirs -> near(other, own.get(), theirs, sampled))
                .filter(near -> near.likeness().isNear())
                .ifPresent(found::add));
        found.sort(Comparator.comparingInt((Near near) -> -near.likeness().percent()));
        return found.stream().limit(most).toList();
    }

    /** The nearest by application; several matters of one application count as one. */
    private Map<Long, CaseId> nearest(CaseId id, BodyId body, Sampled sampled) {
        return jdbc
                .query(
                        NEAREST,
                        (row, _) -> Map.entry(new CaseId(row.getLong(1)), row.getLong(2)),
                        sampled.rare(),
                        body.value(),
                        id.value(),
                        id.value(),
                        OPENED)
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, Map.Entry::getKey, (first, _) -> first, LinkedHashMap::new));
    }

    private Near near(CaseId id, Application one, Application other, Sampled sampled) {
        String mine = text(one);
        String theirs = text(other);
        Likeness likeness = Likeness.of(WordMarks.pairs(mine), WordMarks.pairs(theirs), sampled::weight);
        return new Near(
                id,
                likeness,
                Applications.samePerson(one, other),
                likeness.isNear() ? Likeness.passages(brief(mine), brief(theirs)) : List.of());
    }

    private static String brief(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String text(Application a) {
        return a.items().stream()
                .flatMap(item -> Stream.of(item.subject(), item.documentNo()))
                .map(secret -> secret.disclose())
                .collect(Collectors.joining("\n"));
    }

    /** How often each mark stands in the body's latest requests: what is rare is told by the marks themselves. */
    private Sampled sampled(BodyId body) {
        int[] counts = new int[WordMarks.BYTES * Byte.SIZE];
        List<byte[]> latest = jdbc.query(
                "SELECT a.words FROM (SELECT application FROM cases.request WHERE body = ? ORDER BY id DESC LIMIT ?) r"
                        + " JOIN cases.application a ON a.id = r.application WHERE a.words IS NOT NULL",
                (row, _) -> row.getBytes(1),
                body.value(),
                SAMPLE);
        for (byte[] field : latest) {
            for (int at = 0; at < field.length; at++) {
                for (int bit = field[at] & 0xff; bit != 0; bit &= bit - 1) {
                    counts[at * Byte.SIZE + Integer.numberOfTrailingZeros(bit)]++;
                }
            }
        }
        return new Sampled(counts, latest.size());
    }

    private final class Sampled {

        private final int[] counts;
        private final int size;
        private final Map<String, Double> weights = new HashMap<>();

        Sampled(int[] counts, int size) {
            this.counts = counts;
            this.size = size;
        }

        /** The marks that are not common, as hexadecimal digits. */
        String rare() {
            byte[] mask = new byte[WordMarks.BYTES];
            for (int bit = 0; bit < counts.length; bit++) {
                if (size < FEW || counts[bit] <= COMMON * size) {
                    mask[bit / Byte.SIZE] |= (byte) (1 << (bit % Byte.SIZE));
                }
            }
            return HexFormat.of().formatHex(mask);
        }

        /** Inverse document frequency; a pair is as frequent as its rarest mark. */
        double weight(String pair) {
            return weights.computeIfAbsent(pair, this::rarity);
        }

        private double rarity(String pair) {
            int least = words.bitsOf(pair).stream()
                    .mapToInt(bit -> counts[bit])
                    .min()
                    .orElse(size);
            return Math.log(1 + (size + 1.0) / (least + 1.0));
        }
    }
}
