package cn.zhiqing.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseKey;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.kernel.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("登记回执、口头申请表、同号异名和已结束的件: what a clerk hands out and reads at the counter")
class CounterReceiptTest {

    private static final String CLERK = "hejing";
    private static final String NUMBER = "370102197805124566";

    private final Window window = Window.shared();

    private String[] asked(String channel, String name, String... more) {
        var all = new ArrayList<>(List.of(
                "channel",
                channel,
                "on",
                window.today().toString(),
                "kind",
                "NATURAL",
                "name",
                name,
                "phone",
                "13900002222",
                "subject1",
                "小清河治理资金安排",
                "form",
                "PAPER",
                "way",
                "IN_PERSON"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String taken(String... entered) {
        var form = window.get(CLERK, "/cases/new");
        assertThat(window.post(CLERK, "/cases/new", form.hidden(), entered).place())
                .endsWith("/cases/new/receipt");
        return window.get(CLERK, "/cases/new/receipt").page().select("a.go").attr("href");
    }

    @Test
    @DisplayName(
            "条例第三十一条: the receipt names the body, its day, the last day of reply, what was asked and how to follow it")
    void receipt() {
        taken(asked("IN_PERSON", "高明远"));
        var page = window.get(CLERK, "/cases/new/receipt").page();
        assertThat(page.select("section.receipt").text())
                .contains("受理机关", "收到申请之日", "最迟答复日期", "小清河治理资金安排", "后四位")
                .doesNotContain("请打印后交给申请人");
        assertThat(page.select(".noprint").text()).contains("请打印后交给申请人");
        assertThat(page.select("a[href$=/oral-form]")).isEmpty();
    }

    @Test
    @DisplayName("条例第二十九条: an oral application is printed as a form to be read back and signed; the look is recorded")
    void oral() {
        String path = taken(asked("ORAL", "高明远"));
        assertThat(window.get(CLERK, "/cases/new/receipt").page().select("a[href$=/oral-form]"))
                .hasSize(1);
        assertThat(window.get(CLERK, path).page().select("a[href$=/oral-form]")).hasSize(1);
        assertThat(window.get(CLERK, path + "/oral-form").text()).doesNotContain("高明远", "13900002222");
        var form = window.post(CLERK, path + "/oral-form", Map.of());
        assertThat(form.text()).contains("政府信息公开申请表", "高明远", "13900002222", "小清河治理资金安排", "申请人（签字或者按手印）", "何静");
        assertThat(window.get("chenli", path + "/oral-form").status()).isEqualTo(404);
        assertThat(window.get(CLERK, "/cases/" + window.arrived() + "/oral-form")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("one identity number under two names is asked about, and registered when it was compared")
    void sameNumber() {
        taken(asked("IN_PERSON", "高明远", "idType", "ID_CARD", "idNumber", NUMBER));
        taken(asked("IN_PERSON", "高明远", "idType", "ID_CARD", "idNumber", NUMBER));
        var form = window.get(CLERK, "/cases/new");
        String[] other = asked("IN_PERSON", "李玉清", "idType", "ID_CARD", "idNumber", NUMBER);
        var doubted = window.post(CLERK, "/cases/new", form.hidden(), other);
        assertThat(doubted.status()).isEqualTo(422);
        assertThat(doubted.text()).contains("与现在填的不同").doesNotContain("高明远");
        assertThat(window.post(
                                CLERK,
                                "/cases/new",
                                doubted.hidden(),
                                asked("IN_PERSON", "李玉清", "idType", "ID_CARD", "idNumber", NUMBER, "asWritten", "on"))
                        .place())
                .endsWith("/cases/new/receipt");
    }

    @Test
    @DisplayName("after a withdrawal the page still says who had it, and no fee is awaited any more")
    void withdrawn() {
        String path = taken(asked("IN_PERSON", "高明远"));
        act(path, CaseCommand.Register::new);
        act(path, (id, on) -> new CaseCommand.Assign(id, on, window.clerk));
        act(path, (id, on) -> new CaseCommand.IssueFeeNotice(id, on, FeeBasis.PAGES, 45, 0));
        assertThat(window.get(CLERK, path).text()).contains("等待缴费", "45 页");
        act(path, (id, on) -> new CaseCommand.Withdraw(id, on, "不再需要"));
        assertThat(window.get(CLERK, path).text())
                .contains("经办 何静", "没有缴费，本件不再等待")
                .doesNotContain("未分派");
    }

    @Test
    @DisplayName("条例第三十条: a notice that does not say what to supplement is refused and says why")
    void vague() {
        String path = taken(asked("IN_PERSON", "高明远"));
        act(path, CaseCommand.Register::new);
        for (String vague : List.of("请补正", "请您尽快补充完善相关材料。", "……")) {
            var answer = window.fill(
                    CLERK,
                    path + "/request-correction",
                    "on",
                    window.today().toString(),
                    "limit",
                    "10",
                    "items",
                    vague);
            assertThat(answer.status()).as(vague).isEqualTo(422);
        }
        assertThat(window.fill(
                                CLERK,
                                path + "/request-correction",
                                "on",
                                window.today().toString(),
                                "limit",
                                "10",
                                "items",
                                "请补正")
                        .text())
                .contains("请写明哪里不明确、要补充什么");
    }

    private Viewer clerk() {
        StaffBook book = window.bean(StaffBook.class);
        return book.viewer(book.byLogin(CLERK).orElseThrow().id()).orElseThrow();
    }

    private void act(String path, BiFunction<CaseId, LocalDate, CaseCommand> act) {
        CaseKey key = CaseKey.parse(path.substring("/cases/".length())).orElseThrow();
        CaseSummary now =
                window.bean(CaseDesk.class).summary(window.kjj, key.number()).orElseThrow();
        window.bean(CaseDesk.class)
                .handle(act.apply(now.id(), window.today()), clerk(), now.version())
                .orThrow();
    }
}
