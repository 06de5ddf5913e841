package cn.zhiqing.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Lists of facts that are mostly lawful, sometimes barely, sometimes not; and dense around the days where rules turn. */
final class RandomFacts {

    private static final List<ReceiptChannel> CHANNELS = List.of(ReceiptChannel.values());

    private final SplittableRandom dice;
    private LocalDate now;

    RandomFacts(long seed) {
        dice = new SplittableRandom(seed);
        now = LocalDate.of(2019, 1, 1).plusDays(dice.nextInt(2925));
        if (dice.nextInt(8) == 0) {
            now = LocalDate.of(2026, 11, 1).plusDays(dice.nextInt(61));
        }
    }

    List<ClockEvent> facts() {
        List<ClockEvent> facts = new ArrayList<>();
        facts.add(dice.nextInt(30) == 0 ? any(facts) : first());
        int more = dice.nextInt(9);
        for (int i = 0; i < more; i++) {
            move(facts);
            facts.add(any(facts));
        }
        return facts;
    }

    LocalDate asOf() {
        move(List.of());
        return dice.nextInt(40) == 0 ? now.minusDays(dice.nextInt(60)) : now;
    }

    private ClockEvent first() {
        if (dice.nextInt(12) == 0) {
            return new ClockEvent.Formed(now);
        }
        var channel = CHANNELS.get(dice.nextInt(CHANNELS.size()));
        LocalDate confirmed = soon(3, 30);
        LocalDate on = now;
        if (channel.needsConfirmation() && confirmed != null && confirmed.isAfter(now)) {
            now = confirmed;
        }
        return new ClockEvent.Received(on, channel, confirmed);
    }

    private ClockEvent any(List<ClockEvent> facts) {
        String party = dice.nextInt(3) == 0 ? "B" : "A";
        return switch (dice.nextInt(facts.isEmpty() ? 21 : 19)) {
            case 0, 1 -> new ClockEvent.CorrectionRequested(now, dice.nextInt(4, 17), soon(5, 4));
            case 2, 3 -> new ClockEvent.Corrected(now);
            case 4, 5 -> new ClockEvent.ThirdPartyConsulted(now, soon(6, 4), party);
            case 6, 7 -> new ClockEvent.ThirdPartyAnswered(now, party);
            case 8 -> new ClockEvent.AgencyConsulted(now, soon(6, 4), party);
            case 9 -> new ClockEvent.AgencyAnswered(now, party);
            case 10, 11 ->
                new ClockEvent.Extended(now, dice.nextInt(10) == 0 ? dice.nextInt(-1, 24) : dice.nextInt(1, 21));
            case 12 -> new ClockEvent.Delayed(now, now.plusDays(dice.nextInt(-1, 90)), dice.nextInt(15) > 0);
            case 13 -> new ClockEvent.FeeNoticeSent(now, soon(5, 4));
            case 14 -> new ClockEvent.FeePaid(now);
            case 15, 16 -> {
                LocalDate served = soon(7, 3);
                yield new ClockEvent.Replied(now, served == null ? now : served, dice.nextBoolean());
            }
            case 17 -> new ClockEvent.Reconsidered(now);
            case 18 -> dice.nextInt(4) == 0 ? first() : new ClockEvent.Published(now);
            case 19 -> new ClockEvent.Published(now);
            default -> new ClockEvent.Formed(now);
        };
    }

    /** A few days on; often to just around the day on which the clock would run out or a wait would end. */
    private void move(List<ClockEvent> facts) {
        if (!facts.isEmpty()
                && dice.nextInt(3) == 0
                && StatutoryClock.read(facts, LocalDate.of(2026, 12, 31), WorkingCalendar.builtIn())
                        instanceof ClockReading r) {
            LocalDate[] turns = {r.due(), r.waitLimit(), r.closableFrom(), r.correctionNoticeDue()};
            LocalDate turn = turns[dice.nextInt(turns.length)];
            if (turn != null && !turn.isBefore(now)) {
                now = turn.plusDays(dice.nextInt(-1, 2));
                return;
            }
        }
        now = now.plusDays(dice.nextInt(50) == 0 ? -1 : dice.nextInt(3) == 0 ? 0 : dice.nextInt(22));
    }

    private @Nullable LocalDate soon(int within, int oneOfIsUnknown) {
        return dice.nextInt(oneOfIsUnknown) == 0
                ? null
                : now.plusDays(dice.nextInt(40) == 0 ? -1 : dice.nextInt(within));
    }
}
