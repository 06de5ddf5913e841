package cn.zhiqing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clock agrees with a second one that walks the days one by one")
class ClockOracleTest {

    private static final int CASES = 10_000;

    @Test
    @DisplayName("on 10,000 random lists of facts, refusals included, with every standing, flag and reason met")
    void seeded() {
        Map<ClockReason, Integer> refusals = new EnumMap<>(ClockReason.class);
        var standings = EnumSet.noneOf(Standing.class);
        var flags = EnumSet.noneOf(ClockFlag.class);
        for (long seed = 0; seed < CASES; seed++) {
            switch (compare(seed)) {
                case ClockRefusal refusal -> refusals.merge(refusal.reason(), 1, Integer::sum);
                case ClockReading reading -> {
                    standings.add(reading.standing());
                    flags.addAll(reading.flags());
                }
            }
        }
        assertThat(standings).containsExactly(Standing.values());
        assertThat(flags).containsExactly(ClockFlag.values());
        var unread = EnumSet.of(ClockReason.UNKNOWN_EVENT, ClockReason.BAD_FIELD, ClockReason.BAD_DATE);
        assertThat(EnumSet.complementOf(unread)).isEqualTo(refusals.keySet());
    }

    @Property(tries = 2_000)
    void anySeed(@ForAll long seed) {
        compare(seed);
    }

    private static ClockResult compare(long seed) {
        var random = new RandomFacts(seed);
        var facts = random.facts();
        var asOf = random.asOf();
        ClockResult fast = StatutoryClock.read(facts, asOf, WorkingCalendar.builtIn());
        ClockResult slow = new DayByDayClock(facts, WorkingCalendar.builtIn()).read(asOf);
        assertThat(fast).as("seed %d, as of %s: %s", seed, asOf, facts).isEqualTo(slow);
        return fast;
    }
}
