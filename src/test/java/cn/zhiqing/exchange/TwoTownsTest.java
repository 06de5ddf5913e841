package cn.zhiqing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("Two Zhiqing exchange packages: nothing lost, nothing doubled, wherever it is cut")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoTownsTest {

    private static final String OPEN = "--zhiqing.exchange.private-addresses=true";

    private final Town city = new Town(OPEN);
    private final Town province = new Town(OPEN);
    private final JdbcTemplate here = new JdbcTemplate(city.database.asOwner());
    private final JdbcTemplate there = new JdbcTemplate(province.database.asOwner());

    /** Rounds are called by the test alone. */
    @BeforeAll
    void quiet() {
        city.bean(WebhookRounds.class).stop();
        province.bean(WebhookRounds.class).stop();
    }

    @AfterAll
    void close() {
        city.close();
        province.close();
    }

    /** The bureau of the city pushes to the bureau of the province. */
    private long platform(BodyId from, BodyId to) {
        String key = province.key(to, Scope.EXCHANGE);
        long id = city.bean(PeerDesk.class)
                .enter(new NewPeer(from, "省平台", province.address(""), Secret.of(key), 0), Actor.MACHINE)
                .orThrow();
        return id;
    }

    private String arrived(Town town, BodyId body, String subject) {
        Application asked = Application.by(ApplicantKind.NATURAL)
                .named("欧阳若兰")
                .identifiedBy(Application.IdType.ID_CARD, "370102198507081238")
                .phone("13953100777")
                .asks(subject)
                .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.ONLINE)
                .filled();
        return town.bean(Intake.class)
                .receive(body, Channel.IN_PERSON, day(), null, asked, Actor.MACHINE)
                .orThrow()
                .number()
                .toString();
    }

    private LocalDate day() {
        return city.today().minusDays(4);
    }

    private Viewer office(BodyId body) {
        return Viewer.at(body, new StaffId(11), "何静", Role.CLERK, Role.DISCLOSURE_OFFICE);
    }

    private void packed(Town town) {
        assertThat(town.bean(Followers.class).catchUp()).isTrue();
    }

    private String round(long peer) {
        return city.bean(PeerRounds.class).round(peer);
    }

    private Peer peer(long id) {
        return city.bean(PeerDesk.class).find(id).orElseThrow();
    }

    private List<Map<String, Object>> taken(BodyId body, long peer) {
        return there.queryForList(
                "SELECT seq, kind, result, number FROM exchange.taken WHERE body = ? AND origin LIKE '%:' || ? ORDER BY seq",
                body.value(), peer);
    }

    @Test
    @DisplayName(
            "条例第三十一条: a request handed over arrives once with its first receipt day, however often it is sent and wherever it was cut")
    void handOver() {
        long platform = platform(city.kjj, province.kjj);
        String number = arrived(city, city.kjj, "河道整治环评批复");
        var handOvers = city.bean(HandOvers.class);
        handOvers.offer(office(city.kjj), number, platform, "属于省厅职责").orThrow();
        assertThat(handOvers.offer(office(city.kjj), number, platform, "再送一次").reasons())
                .extracting(Refusal::code)
                .containsExactly("NUMBER");
        assertThat(handOvers.offer(office(city.zyj), number, platform, "他局").isAccepted())
                .isFalse();
        packed(city);
        assertThat(peer(platform).last()).isEqualTo(2);

        // the receiving side dies inside the transaction that takes the request: nothing of it stays, no number is used
        // up
        long before = java.util.Objects.requireNonNull(
                there.queryForObject("SELECT count(*) FROM cases.request", Long.class));
        there.execute("CREATE FUNCTION exchange.die() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN IF NEW.kind = 'hand-over' THEN RAISE EXCEPTION 'killed'; END IF; RETURN NEW; END $$");
        there.execute(
                "CREATE TRIGGER die BEFORE INSERT ON exchange.taken FOR EACH ROW EXECUTE FUNCTION exchange.die()");
        assertThat(round(platform)).isEqualTo("HTTP 500");
        assertThat(there.queryForObject("SELECT count(*) FROM cases.request", Long.class))
                .isEqualTo(before);
        assertThat(peer(platform).sent()).isZero();
        there.execute("DROP TRIGGER die ON exchange.taken");
        there.execute("DROP FUNCTION exchange.die");

        assertThat(round(platform)).isEmpty();
        assertThat(peer(platform).sent()).isEqualTo(2);
        String ours = here.queryForObject(
                "SELECT number FROM exchange.hand_over WHERE peer = ? AND result = 'taken'", String.class, platform);
        assertThat(province.summary(province.kjj, String.valueOf(ours)).receiptDate())
                .isEqualTo(day());

        // the sending side dies between the answer and its cursor, twice: the other side knows what it has
        for (int i = 0; i < 2; i++) {
            here.update("UPDATE exchange.peer SET sent = ? WHERE id = ?", i, platform);
            here.update("UPDATE exchange.hand_over SET result = '', number = '' WHERE peer = ?", platform);
            assertThat(round(platform)).isEmpty();
            assertThat(here.queryForObject(
                            "SELECT number FROM exchange.hand_over WHERE peer = ?", String.class, platform))
                    .isEqualTo(ours);
        }
        assertThat(there.queryForObject("SELECT count(*) FROM cases.request", Long.class))
                .isEqualTo(before + 1);
        assertThat(taken(province.kjj, platform)).hasSize(2);
        city.bean(Followers.class).rebuild("exchange-package");
        assertThat(peer(platform).last()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "many acts arrive in order and without gaps, over several packages, with the receiver failing in between")
    void many() {
        long platform = platform(city.zyj, province.zyj);
        for (int i = 0; i < 130; i++) {
            arrived(city, city.zyj, "第" + i + "件");
        }
        packed(city);
        there.execute("CREATE FUNCTION exchange.tired() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN IF NEW.seq = 57 THEN RAISE EXCEPTION 'killed'; END IF; RETURN NEW; END $$");
        there.execute(
                "CREATE TRIGGER tired BEFORE INSERT ON exchange.taken FOR EACH ROW EXECUTE FUNCTION exchange.tired()");
        assertThat(round(platform)).isEqualTo("HTTP 500");
        assertThat(taken(province.zyj, platform)).hasSize(56);
        there.execute("DROP TRIGGER tired ON exchange.taken");
        there.execute("DROP FUNCTION exchange.tired");
        assertThat(round(platform)).isEmpty();
        assertThat(taken(province.zyj, platform).stream().map(row -> row.get("seq")))
                .containsExactlyElementsOf(
                        java.util.stream.LongStream.rangeClosed(1, 130).boxed().toList());
        assertThat(there.queryForList("SELECT data FROM exchange.taken WHERE data LIKE '%欧阳%' OR data LIKE '%第%件%'"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "a receiver that was restored from a backup says what it has: the sender goes back to there and on, in one round")
    void rewound() {
        long platform = platform(city.shi, province.shi);
        for (int i = 0; i < 5; i++) {
            arrived(city, city.shi, "备份以前的第" + i + "件");
        }
        packed(city);
        assertThat(round(platform)).isEmpty();
        there.update("DELETE FROM exchange.taken WHERE body = ? AND seq > 2", province.shi.value());
        there.update("UPDATE exchange.source SET last = 2 WHERE body = ?", province.shi.value());
        assertThat(round(platform)).as("nothing is sent, nothing is asked").isEmpty();
        arrived(city, city.shi, "备份以后的一件");
        packed(city);
        assertThat(round(platform)).isEmpty();
        assertThat(peer(platform).sent()).isEqualTo(6);
        assertThat(taken(province.shi, platform).stream().map(row -> row.get("seq")))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    @DisplayName(
            "the other way: the city pulls what the province has packed for its key, from any number, again and again")
    void pull() {
        String key = province.key(province.kjj, Scope.EXCHANGE);
        long ours = province.bean(ApiKeys.class)
                .of(List.of(province.kjj))
                .getFirst()
                .id();
        province.bean(PeerDesk.class)
                .enter(new NewPeer(province.kjj, "市平台", "", Secret.of(""), ours), Actor.MACHINE)
                .orThrow();
        long back = city.bean(PeerDesk.class)
                .enter(new NewPeer(city.kjj, "省平台（取）", province.address(""), Secret.of(key), 0), Actor.MACHINE)
                .orThrow();
        arrived(province, province.kjj, "省里的一件");
        arrived(province, province.kjj, "省里的又一件");
        packed(province);
        round(back);
        assertThat(peer(back).pulled()).isEqualTo(2);
        here.update("UPDATE exchange.peer SET pulled = 0 WHERE id = ?", back);
        round(back);
        assertThat(peer(back).pulled()).isEqualTo(2);
        assertThat(here.queryForObject(
                        "SELECT count(*) FROM exchange.taken WHERE body = ?", Long.class, city.kjj.value()))
                .isEqualTo(2);
        Town.Answer page = province.get(key, "/api/v1/exchange?after=1&limit=1");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.response().body().lines()).hasSize(2);
        assertThat(province.get(key, "/api/v1/exchange?after=-1").at("code")).isEqualTo("CURSOR");
        String stranger = province.key(province.kjj, Scope.EXCHANGE);
        assertThat(province.get(stranger, "/api/v1/exchange").at("code")).isEqualTo("NO_PEER");
        assertThat(province.get(province.key(province.zyj, Scope.STATUS), "/api/v1/exchange")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("an unreadable hand-over is refused once and for ever, and does not stop what follows; a gap is told")
    void refusedItems() {
        String key = province.key(province.kjj, Scope.EXCHANGE);
        var wrong = new ExchangePackage(
                "elsewhere:1",
                0,
                false,
                List.of(
                        new ExchangePackage.Item(1, "hand-over", "{\"unknown\":1}"),
                        new ExchangePackage.Item(2, "hand-over", "{\"applicant\":{\"kind\":\"NATURAL\"}}"),
                        new ExchangePackage.Item(3, "status", "{}")));
        for (int i = 0; i < 2; i++) {
            Town.Answer answer = push(key, wrong);
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            assertThat(answer.json().path("last").asLong()).isEqualTo(3);
            assertThat(answer.json().path("items").values())
                    .extracting(one -> one.path("result").asString("") + " "
                            + one.path("code").asString(""))
                    .containsExactly("refused UNKNOWN_FIELD", "refused HAND_OVER", "taken ");
        }
        var gap = new ExchangePackage("elsewhere:1", 7, false, List.of(new ExchangePackage.Item(8, "status", "{}")));
        assertThat(push(key, gap).at("code")).isEqualTo("GAP");
        assertThat(push(key, gap).json().path("last").asLong()).isEqualTo(3);
    }

    private Town.Answer push(String key, ExchangePackage sent) {
        byte[] bytes = sent.written();
        return Town.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(province.address("/api/v1/exchange")))
                .header("Authorization", "Bearer " + key)
                .header(HookSignature.HEADER, HookSignature.of(Secret.of(key), 1_763_712_000, bytes))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }
}
