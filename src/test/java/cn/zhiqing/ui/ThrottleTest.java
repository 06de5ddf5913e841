package cn.zhiqing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    @DisplayName("a throttle counts each place on its own, and says how long until the next try")
    void throttle() {
        Throttle throttle = new Throttle(2, Duration.ofHours(1));
        throttle.count("a");
        throttle.count("a");
        assertThat(throttle.isOpen("a")).isFalse();
        assertThat(throttle.isOpen("b")).isTrue();
        assertThat(throttle.minutes()).isEqualTo(30);
    }
}
