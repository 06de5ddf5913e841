package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestsTest {

    @TempDir
    private Path home;

    private Digests digests;

    @BeforeEach
    void newCity() {
        digests = new Digests(Home.keys(home));
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @DisplayName("two writings of one fact have one digest")
    @CsvSource({
        "ID_NUMBER, 11010519491231002x, 11010519491231002X",
        "ID_NUMBER, １１０１０５ 19491231 002X, 11010519491231002X",
        "CREDIT_CODE, 9135 0100 m000 100y 43, 91350100M000100Y43",
        "PHONE, 138-1234-5678, 13812345678",
        "PHONE, +86 138 1234 5678, 13812345678",
        "PHONE, (0531) 66600000, 0531-66600000",
        "NAME, 张　三, 张三",
        "NAME, 阿不都•买买提, 阿不都·买买提",
        "EMAIL, Zhang@Example.CN, zhang@example.cn",
        "QUERY_CODE, abcd-efgh-jkmn, ABCDEFGHJKMN"
    })
    void normalForms(PersonalField field, String one, String other) {
        assertThat(of(field, one)).isEqualTo(of(field, other));
    }

    @Test
    @DisplayName("the same text in two fields has two digests, and another city's key gives others")
    void separation() {
        assertThat(of(PersonalField.PHONE, "13812345678")).isNotEqualTo(of(PersonalField.ID_NUMBER, "13812345678"));
        Digests elsewhere = new Digests(Home.keys(home.resolve("elsewhere")));
        assertThat(elsewhere.of(PersonalField.NAME, Secret.of("张三"))).isNotEqualTo(of(PersonalField.NAME, "张三"));
    }

    @Test
    @DisplayName("digests stay the same after a key rotation and a restart")
    void stable() {
        byte[] before = of(PersonalField.NAME, "张三");
        Keys keys = Home.keys(home);
        keys.rotate();
        assertThat(new Digests(keys).of(PersonalField.NAME, Secret.of("张三"))).isEqualTo(before);
    }

    @Test
    @DisplayName("SM3 as in GB/T 32905, example 1")
    void sm3() {
        assertThat(HexFormat.of().formatHex(Digests.sm3(new byte[] {'a', 'b', 'c'})))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    private byte[] of(PersonalField field, String text) {
        return digests.of(field, Secret.of(text));
    }
}
