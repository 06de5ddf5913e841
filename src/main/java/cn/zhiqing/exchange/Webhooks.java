package cn.zhiqing.exchange;

import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 推送台: enters and stops the endpoints of a body, shows what was told, and tells it again. Who may is the caller's question. */
@Component
public class Webhooks {

    private static final int SHOWN = 100;

    private final EndpointRows endpoints;
    private final DeliveryRows deliveries;
    private final KeyRows ids;
    private final OutsideAddress outside;
    private final ExchangeLog log;
    private final Work work;
    private final SecureRandom random = new SecureRandom();

    /** A transaction and the time, which every act needs. */
    @Component
    record Work(TransactionTemplate transaction, CityClock clock) {}

    Webhooks(
            EndpointRows endpoints,
            DeliveryRows deliveries,
            KeyRows ids,
            OutsideAddress outside,
            ExchangeLog log,
            Work work) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.ids = ids;
        this.outside = outside;
        this.log = log;
        this.work = work;
    }

    /** A new endpoint; {@code secret} is shown once, by it the receiver checks signatures. */
    public record Entered(long id, Secret<String> secret) {}

    public Outcome<Entered> enter(NewEndpoint asked, Actor who) {
        List<Refusal> wrong = new ArrayList<>();
        outside.whyNot(asked.url()).ifPresent(wrong::add);
        if (asked.topics().isEmpty()) {
            wrong.add(new Refusal("TOPICS", "", "请至少选一个推送事项。"));
        }
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        Secret<String> secret = KeyText.fresh(random);
        Long id = work.transaction().execute(_ -> {
            long given = ids.nextId();
            endpoints.insert(
                    new Endpoint(
                            given,
                            asked.body(),
                            asked.url(),
                            asked.topics(),
                            work.clock().instant(),
                            null),
                    secret);
            List<String> topics =
                    asked.topics().stream().map(Topic::name).sorted().toList();
            log.about(given, new ExchangeEvent.EndpointEntered(given, asked.body(), topics), who);
            return given;
        });
        return Outcome.accepted(new Entered(Objects.requireNonNull(id), secret));
    }

    /** Stops at once; what waits is not sent any more. */
    public void stop(Endpoint endpoint, Actor who) {
        work.transaction().executeWithoutResult(_ -> {
            if (endpoints.stop(endpoint.id(), work.clock().instant())) {
                log.about(endpoint.id(), new ExchangeEvent.EndpointStopped(endpoint.id(), endpoint.body()), who);
            }
        });
    }

    /** Tells the same thing again under the same name. */
    public void resend(WebhookDelivery delivery, Actor who) {
        work.transaction().executeWithoutResult(_ -> {
            deliveries.again(delivery.id(), work.clock().instant());
            log.about(
                    delivery.endpoint(),
                    new ExchangeEvent.DeliveryResent(delivery.endpoint(), delivery.position()),
                    who);
        });
    }

    public Optional<Endpoint> find(long id) {
        return endpoints.find(id);
    }

    public List<Endpoint> of(Collection<BodyId> bodies) {
        return endpoints.of(bodies);
    }

    public Optional<WebhookDelivery> delivery(long id) {
        return deliveries.find(id);
    }

    /** The newest hundred deliveries of an endpoint. */
    public List<WebhookDelivery> deliveries(Endpoint endpoint) {
        return deliveries.latest(endpoint.id(), SHOWN);
    }
}
