package cn.zhiqing.cases.letters;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseAct;
import cn.zhiqing.cases.CaseCommand.Search;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.letters.Checklist.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("送审前核对: computed from the case and the draft, in words, each with the act that mends it")
class ChecklistTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private static List<Point> of(CaseView view, ReplyKind kind, Map<Fact, String> facts) {
        return Checklist.of(view, new Decision(kind, List.of(), facts), LetterCheckTest.body("济南市人民政府"), DAY);
    }

    private static CaseView view(ReplyKind kind, boolean asks) {
        return LetterCheckTest.view("某批复", kind, LetterCheckTest.ALL, asks);
    }

    private static Point point(List<Point> points, String name) {
        return points.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("a whole draft of a whole case: every point in order")
    void whole() {
        var points = of(view(ReplyKind.GRANT, false), ReplyKind.GRANT, Map.of(Fact.MATERIAL, "批复一份"));
        assertThat(points)
                .extracting(Point::name)
                .contains("收到之日", "申请的三项内容", "告知书要写的内容", "引用的条文", "个人信息", "救济途径", "期限");
        assertThat(points).allMatch(Point::inOrder);
    }

    @Test
    @DisplayName("条例第三十六条第（四）项: 不存在 asks for a search, others do not")
    void search() {
        var facts = Map.of(Fact.SEARCH_RECORD, "查过", Fact.REASON, "没有");
        var missing = point(of(view(ReplyKind.NOT_EXIST, false), ReplyKind.NOT_EXIST, facts), "检索记录");
        assertThat(missing.inOrder()).isFalse();
        assertThat(missing.mandatory()).isTrue();
        assertThat(missing.mends()).isEqualTo(CaseAct.RECORD_SEARCH);
        assertThat(of(view(ReplyKind.GRANT, false), ReplyKind.GRANT, Map.of()))
                .extracting(Point::name)
                .doesNotContain("检索记录", "第三方意见", "征求意见", "补正");
        assertThat(SearchRecord.lines(
                        List.of(new CaseView.Searched(1, DAY, 2, new Search("档案室", "征收", "", "何静", "均为另一片区的。")))))
                .containsExactly("2026年3月4日，以“征收”为关键词检索档案室，检得 2 件，均为另一片区的。");
    }

    @Test
    @DisplayName("条例第三十二条: withheld for a third party, who was neither asked nor left out with a reason")
    void thirdParty() {
        var facts = Map.of(Fact.REASON, "商业秘密", Fact.PUBLIC_INTEREST, "无重大影响");
        var view = view(ReplyKind.REFUSE_THIRD, false);
        assertThat(point(of(view, ReplyKind.REFUSE_THIRD, facts), "第三方意见").inOrder())
                .isFalse();
        var told = Map.of(Fact.REASON, "商业秘密", Fact.PUBLIC_INTEREST, "无", Fact.NOT_CONSULTED, "已注销");
        assertThat(point(of(view, ReplyKind.REFUSE_THIRD, told), "第三方意见").inOrder())
                .isTrue();
        assertThat(point(of(view(ReplyKind.REFUSE_THIRD, true), ReplyKind.REFUSE_THIRD, facts), "征求意见")
                        .inOrder())
                .isFalse();
    }

    @Test
    @DisplayName("what the draft itself lacks or shows: facts, law that is gone, an identity number")
    void words() {
        var points = of(
                view(ReplyKind.NOT_OURS, false),
                ReplyKind.NOT_OURS,
                Map.of(Fact.REASON, "依据《中华人民共和国政府信息公开条例》第五十九条，电话13812345678"));
        assertThat(point(points, "告知书要写的内容").words()).contains("负责公开的机关");
        assertThat(point(points, "引用的条文").inOrder()).isFalse();
        assertThat(point(points, "个人信息").inOrder()).isFalse();
        var kept = of(
                view(ReplyKind.GRANT, false),
                ReplyKind.GRANT,
                Map.of(Fact.MATERIAL, "批复", Fact.PUBLIC_INTEREST, "向13812345678核实过"));
        assertThat(point(kept, "个人信息").inOrder())
                .as("what stays in the file is not in the letter")
                .isTrue();
    }
}
