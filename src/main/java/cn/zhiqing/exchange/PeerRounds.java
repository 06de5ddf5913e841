package cn.zhiqing.exchange;

import cn.zhiqing.kernel.CityClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 对接巡回: pushes to each platform what it has not confirmed, then fetches what it has for us. A cursor moves only after the
 * other side has answered, so a cut repeats and never skips; the other side knows what it has by number.
 */
@Component
class PeerRounds {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final int AT_ONCE = 100;

    private final Peers peers;
    private final OutgoingItems items;
    private final PackageTaking taking;
    private final PeerCalls calls;
    private final TransactionTemplate transaction;
    private final CityClock clock;
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();

    PeerRounds(
            Peers peers,
            OutgoingItems items,
            PackageTaking taking,
            PeerCalls calls,
            TransactionTemplate transaction,
            CityClock clock) {
        this.peers = peers;
        this.items = items;
        this.taking = taking;
        this.calls = calls;
        this.transaction = transaction;
        this.clock = clock;
    }

    void tick() {
        for (Peer peer : peers.due(clock.instant())) {
            Thread.ofVirtual().name("peer-" + peer.id()).start(() -> round(peer.id()));
        }
    }

    /** One call of a platform, unless one runs just now; returns what went wrong, empty when nothing did. */
    String round(long id) {
        if (!busy.add(id)) {
            return "busy";
        }
        try {
            String trouble = exchanged(id);
            int attempts = trouble.isEmpty() ? 0 : peers.find(id).orElseThrow().attempts() + 1;
            Duration wait = attempts == 0 ? EVERY : Patience.after(attempts).orElse(Duration.ofHours(6));
            peers.called(id, trouble, attempts, clock.instant().plus(wait));
            return trouble;
        } finally {
            busy.remove(id);
        }
    }

    private String exchanged(long id) {
        try {
            pushAll(id);
            while (pulledSome(peers.find(id).orElseThrow())) {
                // until nothing more is there
            }
            return "";
        } catch (IOException failed) {
            return name(failed);
        } catch (Problem refused) {
            return refused.reasons().getFirst().code();
        } catch (JacksonException unreadable) {
            return "unreadable answer";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "stopped";
        }
    }

    /** A status, or the class of the failure: what the other side wrote is not repeated. */
    private static String name(IOException failed) {
        String told = failed.getMessage();
        return told != null && told.startsWith("HTTP ")
                ? told
                : failed.getClass().getSimpleName();
    }

    /** Until everything is confirmed; once in a round from an earlier number, when the other side says that it lacks some. */
    private void pushAll(long id) throws IOException, InterruptedException {
        boolean rewound = false;
        boolean more = true;
        while (more) {
            Peer peer = peers.find(id).orElseThrow();
            try {
                more = pushedSome(peer);
            } catch (Gap gap) {
                if (rewound || gap.last() >= peer.sent()) {
                    throw gap;
                }
                peers.rewound(id, gap.last());
                rewound = true;
            }
        }
    }

    private boolean pushedSome(Peer peer) throws IOException, InterruptedException {
        if (peer.sent() >= peer.last()) {
            return false;
        }
        ExchangePackage sent = items.after(peer, peer.sent(), AT_ONCE);
        JsonNode answer = JSON.readTree(calls.push(peer, peers.theirKey(peer.id()), sent.written()));
        long through = answer.path("last").asLong(0);
        transaction.executeWithoutResult(_ -> {
            answer.path("items")
                    .forEach(one -> items.answered(
                            peer.id(),
                            one.path("seq").asLong(0),
                            one.path("result").asString("").equals("taken") ? "taken" : "refused",
                            one.path("number").asString("").replaceAll("[^0-9-]", "")));
            peers.sent(peer.id(), through);
        });
        return through > peer.sent();
    }

    private boolean pulledSome(Peer peer) throws IOException, InterruptedException {
        ExchangePackage fetched;
        try {
            fetched = calls.pull(peer, peers.theirKey(peer.id()), AT_ONCE);
        } catch (IOException none) {
            if ("HTTP 404".equals(none.getMessage()) || "HTTP 403".equals(none.getMessage())) {
                return false; // the platform packs nothing for us
            }
            throw none;
        }
        List<PackageTaking.Result> results = taking.take(peer.id(), peer.body(), fetched);
        if (!results.isEmpty()) {
            peers.pulled(peer.id(), results.getLast().seq());
        }
        return fetched.more() && !results.isEmpty();
    }
}
