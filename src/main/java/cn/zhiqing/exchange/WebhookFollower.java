package cn.zhiqing.exchange;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.CaseRegister;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 推送登记: follows all requests and posts what endpoints want to hear, from the moment they were entered. */
@Component
class WebhookFollower implements Follower {

    private final EndpointRows endpoints;
    private final DeliveryRows deliveries;
    private final CaseRegister register;
    private final Bodies bodies;
    private final CityClock clock;

    WebhookFollower(
            EndpointRows endpoints, DeliveryRows deliveries, CaseRegister register, Bodies bodies, CityClock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.register = register;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case");
    }

    @Override
    public void apply(List<Recorded> batch) {
        List<Endpoint> open = endpoints.open();
        if (open.isEmpty()) {
            return;
        }
        Set<CaseId> ids = batch.stream().map(r -> new CaseId(r.stream().id())).collect(Collectors.toSet());
        Map<CaseId, CaseSummary> rows = register.entries(ids).stream()
                .map(CaseRegister.Entry::summary)
                .collect(Collectors.toMap(CaseSummary::id, Function.identity()));
        for (Recorded recorded : batch) {
            CaseSummary row = rows.get(new CaseId(recorded.stream().id()));
            if (row != null && recorded.event() instanceof CaseEvent event) {
                Topic.of(event).ifPresent(topic -> post(open, recorded, event, topic, row));
            }
        }
    }

    private void post(List<Endpoint> open, Recorded recorded, CaseEvent event, Topic topic, CaseSummary row) {
        for (Endpoint endpoint : open) {
            boolean wanted = endpoint.body().equals(row.body())
                    && endpoint.topics().contains(topic)
                    && !recorded.at().isBefore(endpoint.madeAt());
            if (wanted) {
                String payload = payload(endpoint, recorded, event, topic, row);
                deliveries.post(endpoint.id(), recorded.position(), topic, payload, clock.instant());
            }
        }
    }

    /** Nothing personal, and no text that people wrote. */
    private String payload(Endpoint endpoint, Recorded recorded, CaseEvent event, Topic topic, CaseSummary row) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", "zq-" + endpoint.id() + "-" + recorded.position());
        told.put("topic", topic.wire());
        told.put("body", bodies.get(row.body()).code());
        told.put("number", row.number().toString());
        told.put("on", event.on().toString());
        told.put("at", recorded.at().toString());
        told.put("status", RequestsController.HERE + "/" + row.number());
        return new String(Replying.bytes(told), StandardCharsets.UTF_8);
    }

    /** What was told stays told: a rebuild posts nothing twice, since endpoint and event name a delivery for ever. */
    @Override
    public void clear() {
        // nothing that could be derived anew is kept here
    }
}
