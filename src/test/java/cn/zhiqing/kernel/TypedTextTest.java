package cn.zhiqing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("录入的文字: nothing that nobody sees comes in, and what is blank is blank")
class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u2060",
                "\uFEFF",
                "\u00AD",
                "\u3164",
                "\u180E",
                "\uFE0F",
                "\uFE00\uFE0F",
                "\u3000",
                "\u00A0",
                "\u202F",
                "\u200D",
                "\u200C\u200D",
                "\u202E",
                "\u2066\u2069",
                "\u0000\u0007",
                "\u115F\u1160\uFFA0",
                "\u2800",
                "\u034F",
                "\u2028",
                "\uDB40\uDD00",
                "\u061C\u200E\u200F",
                "\uD800",
                "\u206A"
            })
    @DisplayName("invisible characters alone are blank")
    void blank(String text) {
        assertThat(TypedText.isBlank(text)).isTrue();
    }

    @Test
    @DisplayName("controls and turns of direction go; line breaks and tabs stay, written as one kind")
    void cleaned() {
        assertThat(TypedText.clean("答\u202E复\u0000一\u200B份\r\n第二行\t列\u2028第三行\u0085第四行"))
                .isEqualTo("答复一份\n第二行\t列\n第三行\n第四行");
        assertThat(TypedText.clean("济南\u00A0市\u3000局")).isEqualTo("济南 市\u3000局");
    }

    @Test
    @DisplayName("joiners and selectors stay inside an emoji, after an ideograph with variants, between joined letters")
    void meaningful() {
        for (String whole : new String[] {
            "👨\u200D👩\u200D👧",
            "❤\uFE0F",
            "1\uFE0F\u20E3",
            "👍🏽",
            "葛\uDB40\uDD00城",
            "禰\uFE00",
            "می\u200Cخواهم",
            "ᠠ\u180B",
            "🏴\uDB40\uDC67\uDB40\uDC7F",
            "𠮷野家"
        }) {
            assertThat(TypedText.clean(whole)).isEqualTo(whole);
        }
        assertThat(TypedText.clean("批\u200D复\uFE0F\uFE0F件\u200C")).isEqualTo("批复\uFE0F件");
    }

    @Test
    @DisplayName("digits and letters of full width are plain ones where numbers are compared")
    void narrow() {
        assertThat(TypedText.narrow(" ２０２６－００５４\u200B")).isEqualTo("2026-0054");
    }
}
