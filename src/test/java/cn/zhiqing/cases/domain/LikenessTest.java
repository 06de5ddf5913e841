package cn.zhiqing.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("相似的申请: a number and the passages behind it, never a decision (条例第三十六条第（六）项)")
class LikenessTest {

    private static double weight(String pair) {
        return pair.equals("信息") ? 0.1 : 1;
    }

    @Test
    @DisplayName("the same is 100 %, nothing shared 0 %, nothing at all 0 %")
    void ends() {
        assertThat(Likeness.of(List.of("施工", "合同"), List.of("合同", "施工"), LikenessTest::weight)
                        .percent())
                .isEqualTo(100);
        assertThat(Likeness.of(List.of("施工"), List.of("合同"), LikenessTest::weight)
                        .percent())
                .isZero();
        assertThat(Likeness.of(List.of(), List.of(), LikenessTest::weight).isNear())
                .isFalse();
    }

    @Test
    @DisplayName("what everybody writes counts little")
    void rareCountsMore() {
        var one = List.of("信息", "施工");
        assertThat(Likeness.of(one, List.of("信息", "合同"), LikenessTest::weight).percent())
                .isLessThan(Likeness.of(one, List.of("施工", "合同"), LikenessTest::weight)
                        .percent());
    }

    @Test
    @DisplayName("a short request that stands whole in a long one is worth a look; two words are not")
    void contained() {
        var small = List.of("a", "b", "c", "d", "e", "f");
        var large = List.of("a", "b", "c", "d", "e", "f", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0");
        assertThat(Likeness.of(small, large, LikenessTest::weight))
                .matches(Likeness::contained)
                .matches(Likeness::isNear)
                .extracting(Likeness::percent)
                .isEqualTo(38);
        assertThat(Likeness.of(List.of("a"), large, LikenessTest::weight).isNear())
                .isFalse();
    }

    @Test
    @DisplayName("why: the longest passages that stand in both, at least four characters")
    void passages() {
        assertThat(Likeness.passages("经十一路片区城市更新项目征收补偿方案", "请公开经十一路片区的征收补偿方案")).containsExactly("经十一路片区", "征收补偿方案");
        assertThat(Likeness.passages("三个字", "三个字")).isEmpty();
    }
}
