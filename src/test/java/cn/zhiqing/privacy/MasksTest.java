package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("个人信息保护法 article 51: lists show as little as their purpose needs")
class MasksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"张三, 张*", "张小三, 张*三", "欧阳小三, 欧**三", "张, *", "'', *", "𠮷三, 𠮷*", "𠮷小三, 𠮷*三"})
    void name(String whole, String shown) {
        assertThat(Masks.name(Secret.of(whole))).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "370102199001011234, 370102********1234",
        "370102900101123, 370102*****1123",
        "37010219900101123x, 370102********123X",
        "E12345678, E*******8",
        "12345, ****",
        "'', ****"
    })
    void idNumber(String whole, String shown) {
        assertThat(Masks.idNumber(Secret.of(whole))).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "13812345678, 138****5678",
        "138 1234 5678, 138****5678",
        "+8613812345678, 138****5678",
        "0531-66601234, 0531-6660****",
        "66601234, 6660****",
        "1234, ****",
        "微信 abc, ****",
        "'', ****"
    })
    void phone(String whole, String shown) {
        assertThat(Masks.phone(Secret.of(whole))).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"zhang@example.cn, z***@example.cn", "@example.cn, ****", "zhang, ****", "'', ****"})
    void email(String whole, String shown) {
        assertThat(Masks.email(Secret.of(whole))).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "山东省济南市历下区千佛山街道经十路1号2单元301, 山东省济南市历下区千佛山街道****",
        "济南市历下区经十路1号, 济南市历下区****",
        "平阴县孔村镇王庄村12号, 平阴县孔村镇****",
        "经十路1号, ****",
        "'', ****"
    })
    void address(String whole, String shown) {
        assertThat(Masks.address(Secret.of(whole))).isEqualTo(shown);
    }
}
