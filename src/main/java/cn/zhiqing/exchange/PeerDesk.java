package cn.zhiqing.exchange;

import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 对接台: enters and stops the platforms with which a body exchanges packages. Who may is the caller's question. */
@Component
public class PeerDesk {

    private static final int LONGEST_NAME = 60;

    private final Peers peers;
    private final KeyRows keys;
    private final OutsideAddress outside;
    private final ExchangeLog log;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    PeerDesk(
            Peers peers,
            KeyRows keys,
            OutsideAddress outside,
            ExchangeLog log,
            TransactionTemplate transaction,
            CityClock clock) {
        this.peers = peers;
        this.keys = keys;
        this.outside = outside;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** From now on what happens at the body is packed for this platform. */
    public Outcome<Long> enter(NewPeer asked, Actor who) {
        List<Refusal> wrong = wrong(asked);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return Outcome.accepted(Objects.requireNonNull(transaction.execute(_ -> {
            long id = keys.nextId();
            peers.insert(id, asked, clock.instant());
            log.about(id, new ExchangeEvent.PeerEntered(id, asked.body()), who);
            return id;
        })));
    }

    private List<Refusal> wrong(NewPeer asked) {
        List<Refusal> wrong = new ArrayList<>();
        if (asked.name().isBlank() || asked.name().length() > LONGEST_NAME) {
            wrong.add(new Refusal("NAME", "", "请填写平台名称，最多 " + LONGEST_NAME + " 个字。"));
        }
        if (asked.url().isBlank() && asked.ourKey() == 0) {
            wrong.add(new Refusal("URL", "", "请填写平台的接口地址，或者选一把平台来取包时使用的密钥。"));
        }
        if (!asked.url().isBlank()) {
            outside.whyNot(asked.url()).ifPresent(wrong::add);
            if (KeyText.in("Bearer " + asked.theirKey().disclose()).isEmpty()) {
                wrong.add(new Refusal("THEIRKEY", "", "请填写平台发给我们的密钥，以 zhiqing_ 开头。"));
            }
        }
        boolean known = asked.ourKey() == 0
                || keys.find(asked.ourKey())
                        .filter(key ->
                                key.body().equals(asked.body()) && key.scopes().contains(Scope.EXCHANGE))
                        .isPresent();
        if (!known) {
            wrong.add(new Refusal("OURKEY", "", "取包的密钥应当属于同一机关，并有“交换”权限。"));
        }
        return wrong;
    }

    /** Nothing more is packed for it or sent to it. */
    public void stop(Peer peer, Actor who) {
        transaction.executeWithoutResult(_ -> {
            if (peers.stop(peer.id(), clock.instant())) {
                log.about(peer.id(), new ExchangeEvent.PeerStopped(peer.id(), peer.body()), who);
            }
        });
    }

    public Optional<Peer> find(long id) {
        return peers.find(id);
    }

    public List<Peer> of(Collection<BodyId> bodies) {
        return peers.of(bodies);
    }
}
