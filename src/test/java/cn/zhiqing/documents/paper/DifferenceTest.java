package cn.zhiqing.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.documents.paper.Difference.Kind;
import cn.zhiqing.documents.paper.Difference.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("与模板的差异")
class DifferenceTest {

    @Test
    @DisplayName("a changed word is shown as one, removed before added; numbers are whole")
    void words() {
        assertThat(Difference.between("请在20个工作日内补正。", "请在2026年3月30日前作出补正。"))
                .containsExactly(
                        new Part(Kind.SAME, "请在"),
                        new Part(Kind.REMOVED, "20个工作"),
                        new Part(Kind.ADDED, "2026年3月30"),
                        new Part(Kind.SAME, "日"),
                        new Part(Kind.REMOVED, "内"),
                        new Part(Kind.ADDED, "前作出"),
                        new Part(Kind.SAME, "补正。"));
    }

    @Test
    @DisplayName("equal texts differ in nothing")
    void same() {
        assertThat(Difference.between("告知书", "告知书")).containsExactly(new Part(Kind.SAME, "告知书"));
        assertThat(Difference.between("", "")).isEmpty();
    }

    @Property(tries = 300)
    @Label("both texts can be made up again from the parts, and neighbours are of different kinds")
    void any(
            @ForAll @StringLength(max = 40) @CharRange(from = '甲', to = '甴') String before,
            @ForAll @StringLength(max = 40) @CharRange(from = '甲', to = '甴') String after) {
        var parts = Difference.between(before, after);
        assertThat(without(parts, Kind.ADDED)).isEqualTo(before);
        assertThat(without(parts, Kind.REMOVED)).isEqualTo(after);
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).kind()).isNotEqualTo(parts.get(i - 1).kind());
        }
    }

    private static String without(List<Part> parts, Kind kind) {
        return parts.stream().filter(p -> p.kind() != kind).map(Part::text).collect(Collectors.joining());
    }
}
