package cn.zhiqing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("条例第四十二条、国办函〔2020〕109号: the information-processing fee is progressive by slice")
class FeesTest {

    @ParameterizedTest(name = "{0} units in the month cost {1} yuan")
    @CsvSource({
        "0,0",
        "10,0",
        "11,100",
        "20,1000",
        "30,2000",
        "31,2200",
        "35,3000",
        "40,4000",
        "41,4300",
        "50,7000",
        "60,11000",
        "100,37000"
    })
    void items(int units, long yuan) {
        assertThat(Fees.byItems(units, 0)).isEqualTo(yuan);
    }

    @ParameterizedTest(name = "{0} pages cost {1} yuan")
    @CsvSource({"0,0", "30,0", "31,10", "50,200", "100,700", "101,720", "150,1700", "200,2700", "250,4700", "500,14700"
    })
    void pages(int pages, long yuan) {
        assertThat(Fees.byPages(pages)).isEqualTo(yuan);
    }

    @Test
    @DisplayName(
            "units filed earlier in the same natural month count: 28 before, 5 now are two at 100 and three at 200")
    void cumulative() {
        assertThat(Fees.byItems(5, 28)).isEqualTo(800);
    }

    @Test
    @DisplayName("the closed formula equals the sum over single units, and passes 32 bits without overflow")
    void sum() {
        long sum = 0;
        for (int i = 1; i <= 5_000; i++) {
            sum += i <= 10 ? 0 : i <= 30 ? 100 : 100 + 100L * Math.ceilDiv(i - 30, 10);
            assertThat(Fees.byItems(i, 0)).isEqualTo(sum);
        }
        assertThat(Fees.byItems(1_000_000, 1_000_000)).isGreaterThan(Integer.MAX_VALUE);
    }
}
