package cn.zhiqing.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.events.AccessEvent.StrangerRefused;
import cn.zhiqing.kernel.CityClock;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sign-ins with names that nobody has")
class StrangersTest {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    private final Strangers strangers = new Strangers(login -> "digest of " + login.length(), CityClock.system());

    @Test
    @DisplayName("are told by digest, sixty an hour at most; those that were not told are counted into the next entry")
    void limited() {
        CityClock.at(NINE, () -> {
            assertThat(strangers.refused("anna")).contains(new StrangerRefused("digest of 4", 1));
            long told = IntStream.range(0, 1_000)
                    .filter(i -> strangers.refused("bert" + i).isPresent())
                    .count();
            assertThat(told).isEqualTo(Strangers.AN_HOUR - 1);
        });
        CityClock.at(
                NINE.plusSeconds(3_600),
                () -> assertThat(strangers.refused("carl")).contains(new StrangerRefused("digest of 4", 942)));
    }

    @Test
    @DisplayName("an entry that lost against another one at the same moment is told with the next; long texts are cut")
    void notLost() {
        CityClock.at(NINE, () -> {
            strangers.refused("anna");
            strangers.notTold(1);
            assertThat(strangers.refused("x".repeat(100_000))).contains(new StrangerRefused("digest of 200", 2));
        });
    }
}
