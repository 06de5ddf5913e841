package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("标题回行 (GB/T 9704-2012, 7.3.1)")
class TitleBreakingTest {

    @Test
    @DisplayName("a title that fits stands on one line")
    void one() {
        assertThat(TitleBreaking.lines("政府信息公开告知书", 20)).containsExactly("政府信息公开告知书");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于您申请公开济南市历下区某地块征收补偿方案批复及资金安排文件的答复告知书",
                "济南市人民政府办公厅关于印发《济南市政府信息公开申请办理规范（试行）》有关事项的通知",
                "关于2026年度第三批科技创新发展资金安排情况政府信息公开申请延期答复的告知书"
            })
    @DisplayName("a longer one becomes a trapezium, its words whole, no line much shorter than the others")
    void trapezium(String title) {
        var lines = TitleBreaking.lines(title, 20);
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines).hasSizeBetween(2, 3);
        assertThat(TitleBreaking.width(lines.getFirst()))
                .isLessThanOrEqualTo(40)
                .isGreaterThanOrEqualTo(TitleBreaking.width(lines.getLast()) - 4);
        assertThat(lines.subList(1, lines.size())).noneMatch(line -> "的》）、，".indexOf(line.charAt(0)) >= 0);
        assertThat(lines).noneMatch(line -> line.endsWith("《") || line.endsWith("政") || line.endsWith("信"));
    }

    @Test
    @DisplayName("where the writer broke it, it is broken")
    void wished() {
        assertThat(TitleBreaking.lines("济南市科学技术局\n政府信息公开告知书", 20)).containsExactly("济南市科学技术局", "政府信息公开告知书");
    }
}
