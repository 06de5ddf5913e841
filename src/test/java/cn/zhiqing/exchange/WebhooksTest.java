package cn.zhiqing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("Webhooks: what happened is told, signed, until it was heard")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhooksTest {

    private static final String NAME = "欧阳若兰";

    private final Town town = new Town("--zhiqing.exchange.private-addresses=true");
    private final String key = town.key(town.kjj, Scope.values());
    private final Webhooks webhooks = town.bean(Webhooks.class);
    private final JdbcTemplate owner = new JdbcTemplate(town.database.asOwner());

    @AfterAll
    void close() {
        town.close();
    }

    private Webhooks.Entered endpoint(BodyId body, Receiver receiver, Topic... topics) {
        return webhooks.enter(new NewEndpoint(body, receiver.url(), Set.of(topics)), Actor.MACHINE)
                .orThrow();
    }

    private String handIn(String idempotency) {
        String number = town.post(key, "/api/v1/requests", idempotency, Town.asked(NAME, "推送一件"))
                .at("number");
        town.bean(Followers.class).catchUp();
        return number;
    }

    private void dueNow() {
        owner.update("UPDATE exchange.delivery SET next_at = now() - interval '1 second' WHERE next_at IS NOT NULL");
    }

    private WebhookDelivery newest(long endpoint) {
        return webhooks.deliveries(webhooks.find(endpoint).orElseThrow()).getFirst();
    }

    /** The trouble of the try before stands until the next one has ended, so this is for a first try or a success. */
    private void settled(long endpoint, int attempts) {
        await().atMost(Duration.ofSeconds(25)).until(() -> {
            List<WebhookDelivery> told =
                    webhooks.deliveries(webhooks.find(endpoint).orElseThrow());
            return !told.isEmpty()
                    && told.getFirst().attempts() == attempts
                    && (told.getFirst().deliveredAt() != null
                            || !told.getFirst().trouble().isEmpty());
        });
    }

    @Test
    @DisplayName(
            "the chosen topics of the own body arrive in order, signed, with nothing personal; nobody else is told")
    void told() {
        try (Receiver receiver = new Receiver();
                Receiver stranger = new Receiver()) {
            Webhooks.Entered entered = endpoint(town.kjj, receiver, Topic.RECEIVED, Topic.REPLIED);
            endpoint(town.zyj, stranger, Topic.values());
            String number = handIn("told-key-1");
            town.reply(town.kjj, number);
            town.bean(Followers.class).catchUp();
            await().atMost(Duration.ofSeconds(20)).until(() -> receiver.heard.size() == 2);
            assertThat(receiver.heard).extracting(Receiver.Heard::topic).containsExactly("received", "replied");
            for (Receiver.Heard one : receiver.heard) {
                assertThat(one.body()).contains(number, one.delivery()).doesNotContain(NAME, "13953100777", "推送一件");
                long second = Long.parseLong(one.signature().replaceAll("t=(\\d+),.*", "$1"));
                assertThat(one.signature())
                        .isEqualTo(HookSignature.of(
                                entered.secret(), second, one.body().getBytes(StandardCharsets.UTF_8)));
            }
            assertThat(stranger.heard).isEmpty();
            assertThat(owner.queryForObject(
                            "SELECT count(*) FROM exchange.endpoint WHERE position(?::bytea in sealed) > 0",
                            Integer.class,
                            entered.secret()
                                    .map(s -> s.getBytes(StandardCharsets.UTF_8))
                                    .disclose()))
                    .isZero();
        }
    }

    @Test
    @DisplayName(
            "a receiver that is down, redirects or dies in between is told again under the same name, and once it heard, no more")
    void downAndBack() {
        try (Receiver receiver = new Receiver()) {
            long endpoint = endpoint(town.kjj, receiver, Topic.RECEIVED).id();
            receiver.answer = 500;
            handIn("down-key-1");
            settled(endpoint, 1);
            assertThat(newest(endpoint).trouble()).isEqualTo("HTTP 500");
            receiver.answer = 302;
            dueNow();
            await().atMost(Duration.ofSeconds(25))
                    .untilAsserted(() -> assertThat(newest(endpoint).trouble()).isEqualTo("HTTP 302"));
            receiver.answer = 204;
            dueNow();
            await().atMost(Duration.ofSeconds(25))
                    .untilAsserted(
                            () -> assertThat(newest(endpoint).deliveredAt()).isNotNull());
            assertThat(newest(endpoint).attempts()).isEqualTo(3);
            assertThat(receiver.heard)
                    .extracting(Receiver.Heard::delivery)
                    .hasSize(3)
                    .containsOnly(newest(endpoint).name());
            // killed after the answer and before it was written down: the lease runs out
            owner.update(
                    "UPDATE exchange.delivery SET delivered_at = NULL, next_at = now() - interval '1 second' WHERE id = ?",
                    newest(endpoint).id());
            settled(endpoint, 4);
            assertThat(receiver.heard)
                    .extracting(Receiver.Heard::delivery)
                    .hasSize(4)
                    .containsOnly(newest(endpoint).name());
            town.bean(Followers.class).rebuild("webhooks");
            assertThat(webhooks.deliveries(webhooks.find(endpoint).orElseThrow()))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("a receiver that never answers holds up nobody else")
    void slow() {
        try (Receiver dead = new Receiver();
                Receiver quick = new Receiver()) {
            dead.hangs = true;
            long slow = endpoint(town.kjj, dead, Topic.RECEIVED).id();
            endpoint(town.kjj, quick, Topic.RECEIVED);
            handIn("slow-key-1");
            await().atMost(Duration.ofSeconds(8)).until(() -> quick.heard.size() == 1);
            settled(slow, 1);
            assertThat(newest(slow).trouble()).contains("imeout");
            assertThat(newest(slow).nextAt()).isNotNull();
        }
    }

    @Test
    @DisplayName("telling again and stopping are journaled; a stopped endpoint is told nothing more")
    void again() {
        try (Receiver receiver = new Receiver()) {
            long endpoint = endpoint(town.kjj, receiver, Topic.RECEIVED).id();
            handIn("again-key-1");
            settled(endpoint, 1);
            webhooks.resend(newest(endpoint), Actor.MACHINE);
            await().atMost(Duration.ofSeconds(10)).until(() -> receiver.heard.size() == 2);
            webhooks.stop(webhooks.find(endpoint).orElseThrow(), Actor.MACHINE);
            handIn("again-key-2");
            assertThat(webhooks.deliveries(webhooks.find(endpoint).orElseThrow()))
                    .hasSize(1);
            assertThat(town.bean(Journal.class).read(new StreamId("exchange", endpoint)))
                    .extracting(r -> r.event().getClass().getSimpleName())
                    .containsExactly("EndpointEntered", "DeliveryResent", "EndpointStopped");
        }
    }
}
