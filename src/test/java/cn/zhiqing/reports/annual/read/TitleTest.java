package cn.zhiqing.reports.annual.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.reports.annual.AnnualReport;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Body and year as the report says, nothing when it does not say")
class TitleTest {
    private static final String TABLE = "\n二、主动公开政府信息情况\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n0\n0\n0\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青山市水务局2023年政府信息公开工作年度报告|青山市水务局|2023",
                "青山市水务局 2023 年度政府信息公开工作报告|青山市水务局|2023",
                "青山市水务局/n2023年政府信息公开工作年度报告|青山市水务局|2023",
                "青山市水务局2023年政府信息公开/n工作年度报告|青山市水务局|2023",
                "2023年度青山市水务局政府信息公开工作年度报告|青山市水务局|2023",
                "青山市人民政府关于2022年政府信息公开工作年度报告|青山市人民政府|2022",
                "白云街道办事处二〇二一年政府信息公开工作年度报告|白云街道办事处|2021",
                "当前位置：首页>信息公开/n青山市水务局2023年政府信息公开年报|青山市水务局|2023",
                "根据条例要求，由青山市水务局编制的2024年度政府信息公开工作年度报告。|青山市水务局|2024",
                "本报告数据统计期限为2023年1月1日起至2023年12月31日止，我局按要求编制。||2023",
                "关于做好工作的通知（国办公开办函〔2021〕30号）||"
            })
    void titles(String text, @Nullable String agency, @Nullable Integer year) {
        ReadResult result =
                new ReportReader().read((text.replace("/n", "\n") + TABLE).getBytes(StandardCharsets.UTF_8));
        AnnualReport report = ((ReadResult.Read) result).report();
        assertThat(report.agency()).isEqualTo(agency);
        assertThat(report.year()).isEqualTo(year);
    }
}
