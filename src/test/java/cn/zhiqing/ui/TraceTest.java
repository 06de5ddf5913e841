package cn.zhiqing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is logged of a fault")
class TraceTest {

    @Test
    @DisplayName("names kinds and places, also of the causes, and no message: a database quotes whole rows in it")
    void withoutMessages() {
        var cause = new SQLException("Failing row contains (欧阳若兰, 370102198507081238)", "23505");
        String trace = Trace.of(new IllegalStateException("欧阳若兰 cannot be kept", cause));
        assertThat(trace)
                .contains("java.lang.IllegalStateException", "caused by java.sql.SQLException SQLSTATE 23505")
                .contains("TraceTest.withoutMessages")
                .doesNotContain("欧阳若兰", "370102198507081238");
        assertThat(Trace.of(null)).isEmpty();
    }

    @Test
    @DisplayName("the page of a fault promises nothing that is not certain")
    void certain() {
        Failure failure = Failures.broken(500, true, "E-ABC234");
        assertThat(failure.text()).doesNotContain("没有丢").contains("可能办成了，也可能没有办成");
        assertThat(failure.reference()).isEqualTo("E-ABC234");
        assertThat(Failures.of(403, true).text()).doesNotContain("已经记录");
    }
}
