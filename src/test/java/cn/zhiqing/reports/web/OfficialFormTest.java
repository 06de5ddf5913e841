package cn.zhiqing.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.reports.annual.AnnualTables;
import cn.zhiqing.reports.annual.Cell;
import cn.zhiqing.reports.annual.CellId;
import cn.zhiqing.reports.annual.ReportFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The report on paper has the layout of the ministry's form")
class OfficialFormTest {

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    @DisplayName("every line fills the table's width, merged cells included, and every number stands once, in order")
    void layout(ReportFormat format) {
        AnnualTables.Builder numbered = AnnualTables.in(format);
        List<CellId> ids = numbered.build().ids();
        for (int i = 0; i < ids.size(); i++) {
            numbered.put(ids.get(i), Cell.of(1000 + i));
        }
        OfficialForm form = OfficialForm.of(numbered.build());
        filled(form.first(), 4);
        filled(form.second(), 10);
        List<String> numbers = java.util.stream.Stream.of(form.first(), form.second())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(OfficialForm.Cell::text)
                .filter(text -> text.matches("\\d+"))
                .toList();
        assertThat(numbers.size() + form.third().size()).isEqualTo(ids.size());
        assertThat(numbers).isSorted();
        assertThat(form.third()).hasSize(15).endsWith(String.valueOf(999 + ids.size()));
        assertThat(form.second().getFirst().getFirst().text()).isEqualTo("一、本年新收政府信息公开申请数量");
    }

    private static void filled(List<List<OfficialForm.Cell>> lines, int width) {
        int[] room = new int[lines.size()];
        for (int line = 0; line < lines.size(); line++) {
            for (OfficialForm.Cell cell : lines.get(line)) {
                for (int down = 0; down < cell.down(); down++) {
                    room[line + down] += cell.across();
                }
            }
        }
        assertThat(room).containsOnly(width);
    }
}
