package cn.zhiqing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.calendar.ClockProof.Day;
import cn.zhiqing.calendar.ClockProof.Effect;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A proof walks the days one by one and ends where the clock ends")
class ClockProofTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.builtIn();

    @Test
    @DisplayName("on 5,000 random lists of facts the last counted day is the due day, and it is number N of N")
    void agrees() {
        for (long seed = 1; seed <= 5_000; seed++) {
            var random = new RandomFacts(seed);
            ClockProof proof = StatutoryClock.explain(random.facts(), random.asOf(), CALENDAR);
            if (proof.result()
                            instanceof
                            ClockReading(
                                    var _,
                                    var _,
                                    LocalDate due,
                                    var _,
                                    var _,
                                    var _,
                                    var _,
                                    var _,
                                    var _,
                                    var _,
                                    var _)
                    && due != null) {
                Day last = proof.days().stream().filter(Day::due).findAny().orElseThrow();
                assertThat(last.effect()).as("seed %d", seed).isEqualTo(Effect.COUNTED);
                assertThat(last.nth()).as("seed %d", seed).isEqualTo(last.period());
            }
            assertThat(proof.summary()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("条例第三十三条: National Day 2024: rest days and worked weekends name their notice")
    void nationalDay() {
        ClockProof proof = StatutoryClock.explain(
                List.of(new ClockEvent.Received(day("2024-09-27"), ReceiptChannel.IN_PERSON, null)),
                day("2024-10-08"),
                CALENDAR);
        assertThat(sentence(proof, "2024-09-27")).contains("收到申请").contains("当日不计");
        assertThat(sentence(proof, "2024-09-28")).contains("双休日");
        assertThat(sentence(proof, "2024-09-29")).contains("调休上班（国庆节，国办发明电〔2023〕7号），第1个工作日，共20个");
        assertThat(sentence(proof, "2024-10-01")).contains("放假（国庆节，国办发明电〔2023〕7号），不计");
        assertThat(sentence(proof, "2024-10-30")).contains("第20个工作日，共20个，期限届满");
    }

    @Test
    @DisplayName("条例第三十、三十三条: excluded, waiting and restarted days say why")
    void reasons() {
        ClockProof proof = StatutoryClock.explain(
                List.of(
                        new ClockEvent.Received(day("2025-04-21"), ReceiptChannel.IN_PERSON, null),
                        new ClockEvent.CorrectionRequested(day("2025-04-27"), 10, null),
                        new ClockEvent.Corrected(day("2025-05-12")),
                        new ClockEvent.ThirdPartyConsulted(day("2025-05-14"), null, "1"),
                        new ClockEvent.ThirdPartyAnswered(day("2025-05-16"), "1"),
                        new ClockEvent.Extended(day("2025-05-20"), 5)),
                day("2025-06-01"),
                CALENDAR);
        assertThat(sentence(proof, "2025-04-28")).contains("等待补正");
        assertThat(sentence(proof, "2025-05-12")).contains("重新计算").contains("当日不计");
        assertThat(sentence(proof, "2025-05-14")).contains("第2个工作日，共25个");
        assertThat(sentence(proof, "2025-05-15")).contains("征求意见期间，不计");
        assertThat(sentence(proof, "2025-05-20")).contains("延长5个工作日");
    }

    @Test
    @DisplayName("a day whose year has no notice says that it is provisional")
    void provisional() {
        ClockProof proof = StatutoryClock.explain(
                List.of(new ClockEvent.Received(day("2026-12-10"), ReceiptChannel.IN_PERSON, null)),
                day("2026-12-10"),
                CALENDAR);
        assertThat(proof.days().getLast().provisional()).isTrue();
        assertThat(proof.days().getLast().sentence()).contains("暂定");
    }

    private static String sentence(ClockProof proof, String date) {
        return proof.days().stream()
                .filter(d -> d.date().equals(day(date)))
                .findAny()
                .orElseThrow()
                .sentence();
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
