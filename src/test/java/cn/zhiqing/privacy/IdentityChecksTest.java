package cn.zhiqing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0}")
    @DisplayName("GB 11643-1999: right numbers, however written, and legacy ones of 15 digits")
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "110105 19491231 002X", "370102900101123"})
    void rightIdNumbers(String number) {
        assertThat(IdentityChecks.idNumber(Secret.of(number), TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("GB 11643-1999: every kind of slip is named")
    @CsvSource({
        "1101051949123100X, ID_LENGTH",
        "11010519491231002Y, ID_CHARACTERS",
        "110105194912310021, ID_CHECK_DIGIT",
        "11010519491331002X, ID_BIRTH_DATE",
        "110105203001010028, ID_BIRTH_DATE",
        "110105000000000028, ID_BIRTH_DATE"
    })
    void wrongIdNumbers(String number, String code) {
        assertThat(codes(IdentityChecks.idNumber(Secret.of(number), TODAY))).contains(code);
    }

    @Test
    @DisplayName("the sentence says how many characters there are, and never repeats the number")
    void sentence() {
        String number = "1101051949123100X";
        List<Refusal> wrong = IdentityChecks.idNumber(Secret.of(number), TODAY);
        assertThat(wrong).extracting(Refusal::message).containsExactly("身份证号码应为 18 位，现在是 17 位，请核对。");
        assertThat(wrong.toString()).doesNotContain(number);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("GB 32100-2015: right codes, a former region code included")
    @ValueSource(strings = {"91350100M000100Y43", "123701044930907524", "11370181MB2833372X", "91350100m000100y43"})
    void rightCodes(String code) {
        assertThat(IdentityChecks.creditCode(Secret.of(code))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("GB 32100-2015: every kind of slip is named")
    @CsvSource({
        "91350100M000100Y4, CODE_LENGTH",
        "91350100M000100Y4Z, CODE_CHARACTERS",
        "9135O100M000100Y43, CODE_CHARACTERS",
        "91350A00M000100Y43, CODE_REGION",
        "91350100M000100Y34, CODE_CHECK_CHARACTER"
    })
    void wrongCodes(String text, String code) {
        assertThat(codes(IdentityChecks.creditCode(Secret.of(text)))).contains(code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("telephone numbers")
    @CsvSource({
        "13812345678, true",
        "0531-66600000, true",
        "66600000, true",
        "+86 13812345678, true",
        "1381234567, false",
        "12812345678, false",
        "abc, false"
    })
    void phones(String phone, boolean right) {
        assertThat(IdentityChecks.phone(Secret.of(phone)).isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("e-mail addresses")
    @CsvSource({"zhang@example.cn, true", "zhang＠example.cn, true", "zhang@example, false", "zhang, false"})
    void emails(String email, boolean right) {
        assertThat(IdentityChecks.email(Secret.of(email)).isEmpty()).isEqualTo(right);
    }

    private static List<String> codes(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::code).toList();
    }
}
