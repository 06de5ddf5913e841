package cn.zhiqing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Exchange packages: read whole or refused whole")
class PackageRulesTest {

    private static final Secret<String> KEY = Secret.of("zhiqing_key");
    private static final ExchangePackage PACKAGE = new ExchangePackage(
            "origin-1:7",
            4,
            true,
            List.of(
                    new ExchangePackage.Item(5, "status", "{\"number\":\"2026-0001\"}"),
                    new ExchangePackage.Item(6, "hand-over", "{\"字\":\"一\\n二\"}")));

    private static String signed(byte[] bytes) {
        return HookSignature.of(KEY, 1_763_712_000, bytes);
    }

    private static List<String> refused(byte[] bytes, String signature) {
        Problem problem = catchThrowableOfType(Problem.class, () -> ExchangePackage.read(bytes, KEY, signature));
        return problem.reasons().stream().map(Refusal::code).toList();
    }

    @Test
    @DisplayName("what is written is read as it was")
    void roundTrip() {
        byte[] bytes = PACKAGE.written();
        assertThat(ExchangePackage.read(bytes, KEY, signed(bytes))).isEqualTo(PACKAGE);
        byte[] none = new ExchangePackage("origin-1:7", 0, false, List.of()).written();
        assertThat(ExchangePackage.read(none, KEY, signed(none)).items()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "zhiqing-exchange/1, zhiqing-exchange/9, MANIFEST",
                "'\"count\":2', '\"count\":3', COUNT",
                "'\"after\":4', '\"after\":3', ITEM",
                "'\"seq\":6', '\"seq\":7', ITEM",
                "2026-0001, 2026-0002, DIGEST",
                "'\"more\"', '\"less\"', UNKNOWN_FIELD",
                "origin-1:7, o, MANIFEST"
            })
    @DisplayName("a package that contradicts itself is refused, although it is signed")
    void contradictions(String from, String to, String code) {
        byte[] bytes = new String(PACKAGE.written(), StandardCharsets.UTF_8)
                .replace(from, to)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(refused(bytes, signed(bytes))).containsExactly(code);
    }

    @Test
    @DisplayName("every cut and every changed byte is found")
    void tampering() {
        byte[] bytes = PACKAGE.written();
        String signature = signed(bytes);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(refused(Arrays.copyOf(bytes, length), signature)).containsExactly("SIGNATURE");
        }
        var random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 200; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(refused(changed, signature)).containsExactly("SIGNATURE");
        }
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(refused(cut, signed(cut))).containsExactly("CUT");
        assertThat(refused(bytes, "")).containsExactly("SIGNATURE");
        assertThat(refused(bytes, "t=1,sm3=00")).containsExactly("SIGNATURE");
    }
}
