package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

    private static final String PLACE = "cases.applicant/17/name";

    @TempDir
    private Path home;

    private Keys keys;
    private Sealer sealer;

    @BeforeEach
    void newCity() {
        keys = Home.keys(home);
        sealer = new Sealer(keys);
    }

    @Test
    @DisplayName("a sealed text opens again, empty and rare characters included")
    void opens() {
        for (String text : new String[] {"", "张三", "𠮷野家 😀", "长".repeat(5_000)}) {
            byte[] sealed = sealer.seal(PLACE, Secret.of(text));
            assertThat(sealer.open(PLACE, sealed).disclose()).isEqualTo(text);
            assertThat(sealed).hasSize(text.getBytes(StandardCharsets.UTF_8).length + 31);
        }
    }

    @Test
    @DisplayName("the same text is never sealed to the same bytes, and its bytes are not in them")
    void neverTheSame() {
        byte[] one = sealer.seal(PLACE, Secret.of("370102199001011234"));
        byte[] two = sealer.seal(PLACE, Secret.of("370102199001011234"));
        assertThat(one).isNotEqualTo(two);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("3701");
    }

    @Test
    @DisplayName("a sealed value moved to another row does not open")
    void boundToItsPlace() {
        byte[] sealed = sealer.seal(PLACE, Secret.of("张三"));
        assertThatThrownBy(() -> sealer.open("cases.applicant/18/name", sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining("张三");
    }

    @Test
    @DisplayName("a change of any byte is found")
    void tampering() {
        byte[] sealed = sealer.seal(PLACE, Secret.of("张三丰"));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> sealer.open(PLACE, changed)).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> sealer.open(PLACE, new byte[5])).isInstanceOf(SealBroken.class);
    }

    @Test
    @DisplayName("after a rotation old values still open, are known as outdated, and can be sealed anew")
    void rotation() {
        byte[] old = sealer.seal(PLACE, Secret.of("张三"));
        assertThat(sealer.isOutdated(old)).isFalse();
        keys.rotate();
        assertThat(sealer.isOutdated(old)).isTrue();
        assertThat(sealer.open(PLACE, old).disclose()).isEqualTo("张三");
        byte[] fresh = sealer.reseal(PLACE, old);
        assertThat(sealer.isOutdated(fresh)).isFalse();
        assertThat(fresh).startsWith(sealer.activeHeader());
        assertThat(new Sealer(Home.keys(home)).open(PLACE, fresh).disclose()).isEqualTo("张三");
    }

    @Test
    @DisplayName("many threads seal and open at once without disturbing each other")
    void concurrency() throws InterruptedException {
        var wrong = new java.util.concurrent.atomic.AtomicInteger();
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 500; i++) {
                String text = "申请人" + i;
                threads.execute(() -> {
                    if (!sealer.open(text, sealer.seal(text, Secret.of(text)))
                            .disclose()
                            .equals(text)) {
                        wrong.incrementAndGet();
                    }
                });
            }
        }
        assertThat(wrong).hasValue(0);
    }
}
