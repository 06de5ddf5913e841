package cn.zhiqing.exchange;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.CaseRegister;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.journal.Follower;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.CaseId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 装包: makes an item for each platform of each thing it is told, in the order of the journal's followers and in the
 * transaction of the cursor, so that numbers run without gaps and nothing appears behind a number already fetched.
 */
@Component
class PackageFollower implements Follower {

    private final Peers peers;
    private final OutgoingItems items;
    private final CaseRegister register;
    private final Bodies bodies;

    PackageFollower(Peers peers, OutgoingItems items, CaseRegister register, Bodies bodies) {
        this.peers = peers;
        this.items = items;
        this.register = register;
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "exchange-package";
    }

    @Override
    public Set<String> streamKinds() {
        return Set.of("case", "exchange-case");
    }

    @Override
    public void apply(List<Recorded> batch) {
        List<Peer> open = peers.open();
        if (open.isEmpty()) {
            return;
        }
        for (Recorded recorded : batch) {
            switch (recorded.event()) {
                case ExchangeEvent.HandOverOffered offered ->
                    open.stream()
                            .filter(peer -> peer.id() == offered.peer())
                            .forEach(peer -> add(peer, recorded, null, offered.handOver()));
                case CaseEvent event -> status(open, recorded, event);
                default -> {}
            }
        }
    }

    private void status(List<Peer> open, Recorded recorded, CaseEvent event) {
        Optional<Topic> topic = Topic.of(event);
        if (topic.isEmpty()) {
            return;
        }
        register.entries(List.of(new CaseId(recorded.stream().id()))).stream()
                .map(CaseRegister.Entry::summary)
                .forEach(row -> open.stream()
                        .filter(peer ->
                                peer.body().equals(row.body()) && !recorded.at().isBefore(peer.madeAt()))
                        .forEach(peer -> add(peer, recorded, data(recorded, event, topic.get(), row), null)));
    }

    private void add(
            Peer peer,
            Recorded recorded,
            @org.jspecify.annotations.Nullable String data,
            @org.jspecify.annotations.Nullable Long handOver) {
        if (!items.isThere(peer.id(), recorded.position())) {
            items.add(peer.id(), peers.nextItem(peer.id()), recorded.position(), data, handOver);
        }
    }

    private String data(Recorded recorded, CaseEvent event, Topic topic, CaseSummary row) {
        var told = new LinkedHashMap<String, Object>();
        told.put("position", recorded.position());
        told.put("topic", topic.wire());
        told.put("body", bodies.get(row.body()).code());
        told.put("number", row.number().toString());
        told.put("on", event.on().toString());
        told.put("at", recorded.at().toString());
        return new String(Replying.bytes(told), StandardCharsets.UTF_8);
    }

    /** What was packed stays packed under its number: the other side has counted it. A rebuild packs nothing twice. */
    @Override
    public void clear() {
        // nothing that could be derived anew is kept here
    }
}
