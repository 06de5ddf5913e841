package cn.zhiqing.exchange;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kills of two servers that exchange packages")
class ExchangeKillsTest {

    @Test
    @DisplayName("killed at either side while packages go both ways, both hold the same packages exactly once"
            + " (bin/chaos exchange does 50; -Dzhiqing.exchange.kills=N here)")
    void kills() {
        ExchangeKills.run(Integer.getInteger("zhiqing.exchange.kills", 3), 711, System.out::println);
    }
}
