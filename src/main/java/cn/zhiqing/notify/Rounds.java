package cn.zhiqing.notify;

import cn.zhiqing.kernel.CityClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round of one way: claim what is due, carry it, write what came of it. */
@Component("notifyRounds")
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int AT_ONCE = 4;

    private final Outbox outbox;
    private final DeliveryBook book;
    private final Receipts receipts;
    private final Nights nights;
    private final CityClock clock;
    private final Map<Way, Circuit> circuits = new EnumMap<>(Way.class);

    Rounds(Outbox outbox, DeliveryBook book, Receipts receipts, Nights nights, CityClock clock) {
        this.outbox = outbox;
        this.book = book;
        this.receipts = receipts;
        this.nights = nights;
        this.clock = clock;
        for (Way way : Way.values()) {
            circuits.put(way, new Circuit());
        }
    }

    /** How many messages were in hand; 0 when nothing was due or the way is closed. */
    int go(Carrier carrier) throws InterruptedException {
        Instant now = clock.instant();
        Way way = carrier.way();
        int most = circuit(way).admits(AT_ONCE, now);
        if (most == 0 || !carrier.isReady()) {
            return 0;
        }
        List<Outbox.Claim> claims = outbox.claim(way, most, nights.isQuiet(way, now), now);
        List<Callable<Boolean>> walks = new ArrayList<>();
        for (Outbox.Claim claim : claims) {
            walks.add(() -> walk(carrier, claim));
        }
        try (ExecutorService walkers = Executors.newVirtualThreadPerTaskExecutor()) {
            walkers.invokeAll(walks);
        }
        return claims.size() + (way == Way.SMS ? receipts.ask(carrier, AT_ONCE) : 0);
    }

    boolean isClosed(Way way) {
        return circuit(way).isOpen(clock.instant());
    }

    private boolean walk(Carrier carrier, Outbox.Claim claim) {
        try {
            Carried carried = clock.instant().isAfter(claim.staleAt())
                    ? new Carried.Never(Setback.TOO_OLD, "")
                    : carry(carrier, claim);
            note(claim.way(), carried);
            book.write(claim, carried);
        } catch (RuntimeException failed) {
            // the lease brings the message back; the class of the failure only, its text may hold an address
            LOG.warn(
                    "A message of {} could not be carried: {}",
                    claim.way(),
                    failed.getClass().getName());
        }
        return true;
    }

    private Carried carry(Carrier carrier, Outbox.Claim claim) {
        Parcel parcel;
        try {
            parcel = outbox.open(claim);
        } catch (RuntimeException broken) {
            // what is stored was changed: to try again would not help
            return new Carried.Never(Setback.UNREADABLE, "");
        }
        return carrier.carry(parcel, receipt -> {
            if (!outbox.handing(
                    claim.id(), claim.attempt(), receipt, clock.instant().plus(carrier.patience()))) {
                throw new IllegalStateException("the message was claimed by somebody else");
            }
        });
    }

    private void note(Way way, Carried carried) {
        switch (carried) {
            case Carried.Took _ -> circuit(way).worked();
            case Carried.Later later when later.gateway() -> circuit(way).failed(clock.instant());
            case Carried.Later _, Carried.Never _ -> {
                // says nothing about the gateway
            }
        }
    }

    private Circuit circuit(Way way) {
        return Objects.requireNonNull(circuits.get(way));
    }
}
