package cn.zhiqing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A database that is away is told from a fault of ours")
class OutageTest {

    @ParameterizedTest(name = "SQLSTATE {0}: {1}")
    @CsvSource({
        "08001, true",
        "08006, true",
        "57P01, true",
        "57P03, true",
        "53300, true",
        "57P04, false",
        "23505, false",
        "40001, false",
        "57014, false"
    })
    @DisplayName("by the state of the driver, however deep it lies")
    void states(String state, boolean away) {
        var thrown = new IllegalStateException(new RuntimeException(new SQLException("words", state)));
        assertThat(Outage.isBehind(thrown)).isEqualTo(away);
    }

    @Test
    @DisplayName("by a pool that had no connection to give; and nothing is no outage")
    void pool() {
        assertThat(Outage.isBehind(new RuntimeException(new SQLTransientConnectionException("none"))))
                .isTrue();
        assertThat(Outage.isBehind(new IllegalStateException("fault"))).isFalse();
        assertThat(Outage.isBehind(null)).isFalse();
    }
}
