package cn.zhiqing.cases;

import static cn.zhiqing.cases.CaseOffice.CLERK;
import static cn.zhiqing.cases.CaseOffice.KJJ;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.Eventually;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("待办: what must be confirmed today first; words, kinds and replies are looked for over all rows")
class QueueTest {

    private final CaseOffice office = CaseOffice.open();

    @Test
    @DisplayName("条例第三十一条: what has to be confirmed the same day stands before everything else")
    void confirmFirst() {
        arrived(Channel.IN_PERSON, "2026-03-02", "片区规划批复");
        CaseNumber waits = arrived(Channel.MAIL_PLAIN, "2026-03-04", "另一份批复");
        arrived(Channel.IN_PERSON, "2026-02-24", "旧的批复");
        Queue queue = office.on("2026-03-05", () -> office.desk().queue(QueueQuery.open(KJJ)));
        assertThat(queue.rows()).hasSize(3);
        assertThat(queue.rows().getFirst().summary().number()).isEqualTo(waits);
    }

    @Test
    @DisplayName("a word of a sealed subject finds it, however it is written; a word that is not there finds nothing")
    void words() {
        arrived(Channel.IN_PERSON, "2026-03-02", "经十一路片区城市更新项目征收补偿方案批复（ＡＢＣ2025）");
        arrived(Channel.IN_PERSON, "2026-03-02", "济南市 2024 年度财政决算");
        assertThat(found("征收补偿")).containsExactly("2026-0001");
        assertThat(found("abc")).containsExactly("2026-0001");
        assertThat(found("市2024年")).containsExactly("2026-0002");
        assertThat(found("河道整治")).isEmpty();
        assertThat(found("征")).as("one character is no word").isEmpty();
        assertThat(found("0002")).contains("2026-0002");
        assertThat(found("财政　决算 2024")).as("several words, all of them").containsExactly("2026-0002");
        assertThat(found("财政 征收")).isEmpty();
        assertThat(found("ｋｊｊ－２０２６－０００２")).as("the whole number, in full width").containsExactly("2026-0002");
    }

    @Test
    @DisplayName("国办函〔2020〕109号: what the same applicant asked of another body is not counted here; the newest first")
    void ownBodyOnly() {
        arrived(Channel.IN_PERSON, "2026-03-02", "一件");
        CaseNumber second = arrived(Channel.IN_PERSON, "2026-03-03", "又一件");
        CaseOffice.enterBody(office.owner(), CaseOffice.ZYJ, "zyj", "市资源局");
        office.intake()
                .receive(
                        CaseOffice.ZYJ,
                        Channel.IN_PERSON,
                        LocalDate.of(2026, 3, 3),
                        null,
                        CaseOffice.application(),
                        CLERK.actor())
                .orThrow();
        var own = office.desk().summary(KJJ, second).orElseThrow();
        assertThat(office.desk().ofSameApplicant(own.id()))
                .extracting(row -> row.number().toString())
                .containsExactly("2026-0002", "2026-0001");
    }

    @Test
    @DisplayName("what was received before words were marked is found once it is marked")
    void markedLater() {
        arrived(Channel.IN_PERSON, "2026-03-02", "河道整治环评批复");
        JdbcClient.create(office.owner())
                .sql("UPDATE cases.application SET words = NULL")
                .update();
        assertThat(found("河道整治")).isEmpty();
        CaseOffice later = office.another();
        Eventually.until(() -> !found(later, "河道整治").isEmpty());
        assertThat(found(later, "河道整治")).hasSize(1);
    }

    @Test
    @DisplayName("kind of applicant, kind of reply and nobody's cases are filters of the database, with a true total")
    void filters() {
        var id = office.intake()
                .receive(
                        KJJ, Channel.IN_PERSON, LocalDate.of(2026, 3, 2), null, CaseOffice.application(), CLERK.actor())
                .orThrow()
                .id();
        CaseDeskTest.live(office, id);
        arrived(Channel.IN_PERSON, "2026-03-02", "另一件");
        var all = EnumSet.allOf(CaseStage.class);
        assertThat(queue(query(all, null, false, null, ReplyKind.GRANT)).total())
                .isEqualTo(1);
        assertThat(queue(query(all, null, false, null, ReplyKind.PARTIAL)).total())
                .isZero();
        assertThat(queue(query(all, null, true, null, null)).total()).isEqualTo(1);
        assertThat(queue(query(all, null, false, ApplicantKind.NATURAL, null)).total())
                .isEqualTo(2);
        assertThat(queue(query(all, null, false, ApplicantKind.LEGAL, null)).total())
                .isZero();
    }

    private CaseNumber arrived(Channel channel, String day, String subject) {
        var application = Application.by(ApplicantKind.NATURAL)
                .named("林晓岚")
                .identifiedBy(Application.IdType.ID_CARD, "370102199001011234")
                .phone("13812345678")
                .asks(subject)
                .filled();
        return office.intake()
                .receive(KJJ, channel, LocalDate.parse(day), null, application, CLERK.actor())
                .orThrow()
                .number();
    }

    private List<String> found(String keyword) {
        return found(office, keyword);
    }

    private static List<String> found(CaseOffice desk, String keyword) {
        var query = query(EnumSet.allOf(CaseStage.class), keyword, false, null, null);
        Queue queue = desk.desk().queue(query);
        assertThat(queue.total()).isEqualTo(queue.rows().size());
        return queue.rows().stream()
                .map(row -> row.summary().number().toString())
                .toList();
    }

    private Queue queue(QueueQuery query) {
        return office.desk().queue(query);
    }

    private static QueueQuery query(
            Set<CaseStage> stages,
            @Nullable String keyword,
            boolean unassigned,
            @Nullable ApplicantKind kind,
            @Nullable ReplyKind reply) {
        return new QueueQuery(
                Set.of(KJJ),
                stages,
                null,
                null,
                unassigned,
                null,
                null,
                null,
                null,
                kind,
                reply,
                keyword,
                QueueQuery.Sort.NUMBER,
                0,
                50);
    }
}
