package cn.zhiqing.cases.events;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.law.LawBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("One choice of reply fixes provision, letter and row of the report")
class ReplyKindTest {

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @DisplayName("as the Regulation, the list of letters and the report's table have it")
    @CsvSource({
        "ALREADY_PUBLIC, 条例第三十六条第（一）项, L12, R3_1_GRANT",
        "GRANT, 条例第三十六条第（二）项, L13, R3_1_GRANT",
        "PARTIAL, 条例第三十七条, L14, R3_2_PARTIAL",
        "REFUSE_SECRET, 条例第十四条, L15, R3_3_1_SECRET",
        "REFUSE_LAW, 条例第十四条, L15, R3_3_2_LAW",
        "REFUSE_SAFETY, 条例第十四条, L15, R3_3_3_SAFETY",
        "REFUSE_THIRD, 条例第十五条, L15, R3_3_4_THIRD",
        "REFUSE_INTERNAL, 条例第十六条第一款, L15, R3_3_5_INTERNAL",
        "REFUSE_PROCESS, 条例第十六条第二款, L15, R3_3_6_PROCESS",
        "REFUSE_CASEFILE, 条例第十六条第二款, L15, R3_3_7_CASEFILE",
        "QUERY, 条例第三十六条第（七）项, L16, R3_3_8_QUERY",
        "NOT_EXIST, 条例第三十六条第（四）项, L17, R3_4_1_NOT_HELD",
        "NOT_OURS, 条例第三十六条第（五）项, L18, R3_4_1_NOT_HELD",
        "NEEDS_MAKING, 条例第三十八条, L19, R3_4_2_NEEDS_MAKING",
        "STILL_UNCLEAR, 条例第三十条, L20, R3_4_3_STILL_UNCLEAR",
        "PETITION, 条例第三十九条第一款, L21, R3_5_1_PETITION",
        "REPEAT, 条例第三十六条第（六）项, L22, R3_5_2_REPEAT",
        "PUBLICATION, 条例第三十九条第二款, L23, R3_5_3_PUBLICATION",
        "EXCESSIVE, 条例第三十五条, L24, R3_5_4_EXCESSIVE",
        "NO_CORRECTION, 条例第三十条, L26, R3_6_1_NO_CORRECTION",
        "NOT_GOVERNMENT_INFORMATION, 条例第二条, L29, R3_6_3_OTHER",
    })
    void table(ReplyKind kind, String article, String letter, String row) {
        assertThat(kind.article()).isEqualTo(article);
        assertThat(kind.letter()).isEqualTo(letter);
        assertThat(kind.row()).isEqualTo(row);
    }

    @ParameterizedTest
    @DisplayName("and what it cites stands in the law in force")
    @EnumSource
    void citesLawInForce(ReplyKind kind) {
        assertThat(LawBook.builtIn().faults("依据" + kind.article(), LocalDate.of(2026, 11, 23)))
                .isEmpty();
    }

    @Test
    @DisplayName("every row 三（一） to 三（六） of the report is reached (条例第五十条)")
    void everyRow() {
        assertThat(Arrays.stream(ReplyKind.values()).map(ReplyKind::row).collect(Collectors.toSet()))
                .hasSize(21);
    }
}
