package cn.zhiqing.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInRulesTest {

    @ParameterizedTest(name = "after {0} failures in a row: {1} minutes")
    @DisplayName("an account rests longer with every failure, but never longer than half an hour")
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 30", "1000, 30"})
    void lockOut(int failures, long minutes) {
        assertThat(LockOut.restAfter(failures).toMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("GB/T 22239-2019: passwords")
    @CsvSource({
        "Jinan-2026-Chun, ''",
        "quan cheng guang chang de shui, ''",
        "Kurz-1, PASSWORD_LENGTH",
        "abcdefghijkl, PASSWORD_KINDS",
        "Li.Si-Geheim9, PASSWORD_HOLDS_LOGIN",
        "Password-2026, PASSWORD_KNOWN"
    })
    void passwords(String password, String code) {
        var codes = PasswordRules.check("li.si", password).stream().map(Refusal::code);
        if (code.isEmpty()) {
            assertThat(codes).isEmpty();
        } else {
            assertThat(codes).contains(code);
        }
    }

    @Test
    @DisplayName(
            "after thirty failures an address takes turns for ten minutes, but not colleagues who signed in from there")
    void addresses() {
        AddressGuard guard = new AddressGuard(CityClock.system());
        Instant nine = Instant.parse("2026-03-02T01:00:00Z");
        CityClock.at(nine, () -> {
            guard.succeeded("10.0.0.1", "wang");
            for (int i = 0; i < AddressGuard.FAILURES; i++) {
                assertThat(guard.holdsUp("10.0.0.1", "li")).isFalse();
                guard.failed("10.0.0.1");
            }
            assertThat(guard.holdsUp("10.0.0.1", "li")).isTrue();
            assertThat(guard.holdsUp("10.0.0.1", "wang")).isFalse();
            assertThat(guard.holdsUp("10.0.0.2", "li")).isFalse();
        });
        CityClock.at(
                nine.plusSeconds(601),
                () -> assertThat(guard.holdsUp("10.0.0.1", "li")).isFalse());
    }

    @Test
    @DisplayName("in turn: one attempt at a time, whoever is right gets in, whoever fails keeps the next waiting")
    void turns() {
        AddressGuard guard = new AddressGuard(CityClock.system());
        for (int i = 0; i < AddressGuard.FAILURES; i++) {
            guard.failed("10.0.0.1");
        }
        assertThat(guard.holdsUp("10.0.0.1", "li")).isTrue();
        long before = System.nanoTime();
        assertThat(guard.inTurn("10.0.0.1", Optional::empty)).isEmpty();
        assertThat(System.nanoTime() - before).isGreaterThan(100_000_000L);
        assertThat(guard.inTurn("10.0.0.1", () -> Optional.of("li"))).contains("li");
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                all.execute(() -> assertThat(guard.inTurn("10.0.0.1", () -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            Thread.onSpinWait();
                            return Optional.of(inside.decrementAndGet());
                        }))
                        .isPresent());
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    @DisplayName("Argon2id with 19 MiB, two passes, one lane; nobody's password matches nothing")
    void hash() {
        PasswordHash hash = new PasswordHash();
        String made = hash.make("Jinan-2026-Chun");
        assertThat(made).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hash.matches("Jinan-2026-Chun", made)).isTrue();
        assertThat(hash.matches("Jinan-2026-Xia", made)).isFalse();
        assertThat(hash.matches("a password that belongs to nobody", null)).isFalse();
    }
}
