package cn.zhiqing.exchange;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Round;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 推送巡回: carries what is due, each endpoint in its own thread and its own order, so that a slow or dead receiver holds up
 * nobody else. Each try is claimed first and settled after: a crash in between repeats a delivery, and never loses one.
 */
@Component
class WebhookRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookRounds.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int MOST_AT_ONCE = 50;

    private final EndpointRows endpoints;
    private final DeliveryRows deliveries;
    private final Carrier carrier;
    private final PeerRounds peers;
    private final GivenAnswers answers;
    private final CityClock clock;
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private final Round round = Round.every(Duration.ofSeconds(1), "webhooks", this::tick);

    WebhookRounds(
            EndpointRows endpoints,
            DeliveryRows deliveries,
            Carrier carrier,
            PeerRounds peers,
            GivenAnswers answers,
            CityClock clock) {
        this.peers = peers;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.carrier = carrier;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void start() {
        round.start();
    }

    @Override
    public void stop() {
        round.stop();
    }

    @Override
    public boolean isRunning() {
        return round.isRunning();
    }

    private void tick() {
        answers.forgetOld();
        peers.tick();
        for (long endpoint : deliveries.due(clock.instant())) {
            if (busy.add(endpoint)) {
                Thread.ofVirtual().name("webhook-" + endpoint).start(() -> serve(endpoint));
            }
        }
    }

    private void serve(long endpoint) {
        try {
            for (int i = 0; i < MOST_AT_ONCE && carriedOne(endpoint); i++) {
                // the next in order
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException trouble) {
            LOG.warn("webhook {} waits: {}", endpoint, trouble.getClass().getName());
        } finally {
            busy.remove(endpoint);
        }
    }

    /** Tries the oldest that is due; false when there was none or it failed. */
    private boolean carriedOne(long endpoint) throws InterruptedException {
        Instant now = clock.instant();
        Optional<Endpoint> to = endpoints.find(endpoint).filter(e -> e.stoppedAt() == null);
        Optional<WebhookDelivery> due = to.isEmpty() ? Optional.empty() : deliveries.claim(endpoint, now, LEASE);
        if (due.isEmpty()) {
            return false;
        }
        WebhookDelivery delivery = due.get();
        String trouble = carrier.carry(to.get().url(), endpoints.secret(endpoint), delivery, now);
        if (trouble.isEmpty()) {
            deliveries.delivered(delivery.id(), clock.instant());
            return true;
        }
        deliveries.failed(
                delivery.id(),
                trouble,
                Patience.after(delivery.attempts()).map(clock.instant()::plus).orElse(null));
        return false;
    }
}
