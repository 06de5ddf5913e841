package cn.zhiqing.cases.web;

import static cn.zhiqing.cases.web.ActFormsTest.wellFormed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The staff pages on the whole application, from intake to archive, without scripts. */
class StaffPagesTest {

    private static final String CLERK = "hejing";
    private static Window window;

    @BeforeAll
    static void open() {
        window = Window.shared();
    }

    @Test
    @DisplayName("a clerk takes a request through its life by forms alone (条例第四十五条: 登记、审核、办理、答复、归档)")
    void wholeLife() {
        String path = "/cases/" + window.arrived();
        done(window.fill(CLERK, path + "/register", "on", today()), path);
        done(window.fill(CLERK, path + "/assign", "on", today(), "to", window.clerk.toString()), path);
        done(window.fill(CLERK, path + "/request-correction", "on", today(), "limit", "10", "items", "请写明年份"), path);
        done(window.fill(CLERK, path + "/receive-correction", "on", today(), "content", "2025年"), path);
        done(
                window.fill(
                        CLERK, path + "/consult-third-party", "on", today(), "party", "某评估公司", "question", "是否同意公开"),
                path);
        done(window.fill(CLERK, path + "/consultation-delivered", "on", today(), "consultation", "1"), path);
        done(
                window.fill(
                        CLERK,
                        path + "/consultation-answer",
                        "on",
                        today(),
                        "consultation",
                        "1",
                        "opinion",
                        "OBJECTS",
                        "answer",
                        "不同意公开单价"),
                path);
        done(window.fill(CLERK, path + "/propose-extension", "on", today(), "days", "10", "reason", "需要检索"), path);
        done(window.fill(CLERK, path + "/approve-extension", "on", today()), path);
        decide(path);
        sign(path);
        done(window.fill(CLERK, path + "/dispatch", "on", today(), "way", "EMAIL"), path);
        done(window.fill(CLERK, path + "/record-service", "on", today()), path);
        done(window.fill(CLERK, path + "/archive", "on", today()), path);
        var end = window.get(CLERK, path);
        wellFormed(end.page());
        assertThat(end.text()).contains("环节 已归档", "记录链已核验", "部分公开告知书");
    }

    private void decide(String path) {
        var first = window.get(CLERK, path + "/decide");
        wellFormed(first.page());
        assertThat(window.get(CLERK, path + "/decide?step=1&asked=1").status()).isEqualTo(422);
        assertThat(window.get(CLERK, path + "/decide?step=1&asked=1&answer=on").place())
                .endsWith("decide?step=2");
        assertThat(window.get(CLERK, path + "/decide?step=5&asked=1&answer=REFUSE_THIRD")
                        .place())
                .endsWith("decide?step=6&ground=REFUSE_THIRD");
        var facts = window.get(CLERK, path + "/decide?kind=PARTIAL&grounds=REFUSE_THIRD");
        wellFormed(facts.page());
        assertThat(facts.text()).contains("部分公开告知书", "三（二）部分公开", "应当先申请行政复议");
        var missing = window.post(CLERK, path + "/decide", facts.hidden(), "on", today());
        assertThat(missing.status()).isEqualTo(422);
        wellFormed(missing.page());
        done(
                window.post(
                        CLERK,
                        path + "/decide",
                        facts.hidden(),
                        "grounds",
                        "REFUSE_THIRD",
                        "MATERIAL",
                        "批复一份",
                        "WITHHELD",
                        "评估单价",
                        "REASON",
                        "属于第三方商业秘密",
                        "PUBLIC_INTEREST",
                        "不影响被征收人",
                        "on",
                        today()),
                path);
    }

    private void sign(String path) {
        assertThat(window.get(CLERK, path + "/sign").text()).contains("现在不能审");
        var reviewer = window.get("sunlimin", path + "/sign");
        wellFormed(reviewer.page());
        var back = window.post("sunlimin", path + "/sign", reviewer.hidden(), "a", "back", "opinion", "");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.text()).contains("退回时请写明要改什么");
        done(window.fill("sunlimin", path + "/sign", "a", "pass", "opinion", "不涉密"), path);
        done(window.fill("sunlimin", path + "/sign", "a", "pass", "opinion", "合法"), path);
        var letter = window.get("zhoujianguo", path + "/letter/draft");
        wellFormed(letter.page());
        assertThat(letter.text()).contains("签发时编号", "应当先申请行政复议");
        done(window.fill("zhoujianguo", path + "/sign", "a", "pass", "opinion", ""), path);
        assertThat(window.get(CLERK, path + "/letter/reply").text()).contains("公开告〔", "林*岚：");
        assertThat(window.post(CLERK, path + "/letter/reply", Map.of()).text()).contains(Window.NAME + "：");
    }

    @Test
    @DisplayName("another body's case does not exist: 404 for its page, its forms and its letters")
    void absentForOthers() {
        String path = "/cases/" + window.arrived();
        for (String there : new String[] {"", "/register", "/decide", "/sign", "/reveal", "/letter/receipt"}) {
            assertThat(window.get("maxiao", path + there).status()).as(there).isEqualTo(404);
        }
        assertThat(window.post("maxiao", path + "/register", Map.of(), "on", today())
                        .status())
                .isEqualTo(404);
        assertThat(window.get("maxiao", "/workbench").text()).doesNotContain(Window.SUBJECT);
    }

    @Test
    @DisplayName("the supervising body sees the bodies beneath, read only, with a column for the body")
    void supervisor() {
        String key = window.arrived();
        var queue = window.get("chenli", "/workbench");
        assertThat(queue.text()).contains("市科技局", "只看不办");
        assertThat(queue.page().select("input[name=case]")).isEmpty();
        var page = window.get("chenli", "/cases/" + key);
        assertThat(page.text()).contains("没有要您办的事").doesNotContain("查看全名");
        assertThat(window.get("chenli", "/cases/" + key + "/reveal").status()).isEqualTo(404);
        var bodies = queue.page().select("select[name=bd] option");
        assertThat(bodies.eachText()).contains("全部", "市科技局", "市资源局");
        String other =
                queue.page().select("select[name=bd] option:contains(市资源局)").attr("value");
        assertThat(window.get("chenli", "/workbench?bd=" + other)
                        .page()
                        .select("tbody")
                        .text())
                .doesNotContain("市科技局");
        window.get("chenli", "/workbench?clear=1");
        assertThat(window.get(CLERK, "/workbench?clear=1").page().select("select[name=bd]"))
                .isEmpty();
    }

    @Test
    @DisplayName("who may not act reads why instead of a form, whatever address is typed; clerks get the form")
    void formsOfOthers() {
        String path = "/cases/" + window.arrived();
        for (String there : List.of("/register", "/withdraw", "/assign", "/decide", "/decide?kind=GRANT")) {
            for (String onlooker : List.of("chenli", "sunlimin", "zhoujianguo")) {
                var page = window.get(onlooker, path + there);
                assertThat(page.text()).as(onlooker + there).contains("现在不能", "您的岗位不能办理此项");
                assertThat(page.page().select("main form")).as(onlooker + there).isEmpty();
            }
        }
        assertThat(window.get(CLERK, path + "/withdraw").page().select("form#do"))
                .hasSize(1);
        assertThat(window.get(CLERK, path + "/decide").page().select("form#do")).hasSize(1);
    }

    @Test
    @DisplayName("a second submit of the same form says so; a version that is gone says that someone changed the case")
    void onceAndInOrder() {
        String path = "/cases/" + window.arrived();
        var form = window.get(CLERK, path + "/register");
        var other = window.get(CLERK, path + "/register");
        done(window.post(CLERK, path + "/register", form.hidden(), "on", today()), path);
        assertThat(window.post(CLERK, path + "/register", form.hidden(), "on", today())
                        .status())
                .isEqualTo(303);
        var altered = window.post(
                CLERK,
                path + "/register",
                form.hidden(),
                "on",
                window.today().minusDays(1).toString());
        assertThat(altered.status()).isEqualTo(422);
        assertThat(altered.text()).contains("刚才已经用别的内容提交过一次", "没有改动任何东西").doesNotContain("已办：");
        assertThat(altered.page().select("input[name=on]").attr("value"))
                .isEqualTo(window.today().minusDays(1).toString());
        var stale = window.post(CLERK, path + "/register", other.hidden(), "on", today());
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.page().select("input[name=on]").attr("value")).isEqualTo(today());
        assertThat(window.statusWithoutCsrf(CLERK, path + "/register")).isEqualTo(403);
    }

    @Test
    @DisplayName("a refusal of the desk stands above the form with its article, and the text is kept (条例第三十三条)")
    void refusedWithArticle() {
        String path = "/cases/" + window.arrived();
        window.fill(CLERK, path + "/register", "on", today());
        var before = window.get(CLERK, path + "/archive");
        assertThat(before.text()).contains("现在不能办");
        var form = window.get(CLERK, path + "/withdraw");
        var tomorrow = window.today().plusDays(1).toString();
        var answer = window.post(CLERK, path + "/withdraw", form.hidden(), "on", tomorrow, "statement", "不要了");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea[name=statement]").text()).isEqualTo("不要了");
        assertThat(answer.page().select(".summary li")).isNotEmpty();
    }

    @Test
    @DisplayName("the page says that the chain of records was checked, and says so when it does not hold")
    void chain() {
        String path = "/cases/" + window.arrived();
        assertThat(window.get(CLERK, path).text()).contains("1 条，记录链已核验");
        window.forgeYoungestEvent();
        assertThat(window.get(CLERK, path).text()).contains("记录链核验不符，请告知审计员");
    }

    @Test
    @DisplayName("the full name is shown after a reason, once, and the look stands in the record (个人信息保护法第五十一条)")
    void reveal() {
        String path = "/cases/" + window.arrived();
        assertThat(window.post(CLERK, path + "/reveal", Map.of(), "reason", " ").status())
                .isEqualTo(422);
        var shown = window.post(CLERK, path + "/reveal", Map.of(), "reason", "邮寄需要地址");
        assertThat(shown.text()).contains(Window.NAME, Window.ID);
        wellFormed(window.get(CLERK, path).page());
    }

    @Test
    @DisplayName("intake at the window: missing contents come back, a taken request shows number and query code once")
    void intake() {
        var form = window.get(CLERK, "/cases/new");
        wellFormed(form.page());
        var empty = window.post(CLERK, "/cases/new", form.hidden());
        assertThat(empty.status()).isEqualTo(422);
        wellFormed(empty.page());
        var taken = window.post(
                CLERK,
                "/cases/new",
                form.hidden(),
                "channel",
                "MAIL_SIGNED",
                "on",
                today(),
                "kind",
                "NATURAL",
                "name",
                "高明",
                "idType",
                "ID_CARD",
                "idNumber",
                "370102199203031230",
                "phone",
                "13900001111",
                "subject1",
                "片区规划",
                "form",
                "PAPER",
                "way",
                "IN_PERSON");
        assertThat(taken.place()).endsWith("/cases/new/receipt");
    }

    @Test
    @DisplayName("the queue filters by the address, keeps the filters in its links, and assigns several after asking")
    void queue() {
        String one = window.arrived();
        String two = window.arrived();
        var queue = window.get(CLERK, "/workbench?lamp=ON_TIME&ch=IN_PERSON");
        wellFormed(queue.page());
        assertThat(queue.page().select(".lamps a[aria-current]").text()).contains("6 个工作日以上");
        assertThat(queue.page().select(".lamps a").attr("href")).contains("ch=IN_PERSON");
        assertThat(window.get(CLERK, "/workbench?kw=经十一路").text()).contains(Window.SUBJECT);
        assertThat(window.get(CLERK, "/workbench?kw=没有这个词").text()).contains("没有符合这些条件的件");
        window.fill(CLERK, "/cases/" + one + "/register", "on", today());
        window.fill(CLERK, "/cases/" + two + "/register", "on", today());
        var ask = window.get(CLERK, "/workbench/assign?case=" + one + "&case=" + two);
        wellFormed(ask.page());
        assertThat(ask.text()).contains("把这 2 件分派给谁？", "分派 2 件");
        var token = Map.of("_once", ask.hidden().get("_once"));
        var done =
                window.post(CLERK, "/workbench/assign", token, "case", one, "case", two, "to", window.clerk.toString());
        assertThat(done.status()).isEqualTo(303);
        assertThat(window.get(CLERK, "/cases/" + two).text()).contains("经办 何静");
        window.get(CLERK, "/workbench?clear=1");
    }

    private static String today() {
        return window.today().toString();
    }

    private static void done(Window.Answer answer, String path) {
        assertThat(answer.page().select(".summary, .blank").text()).isEmpty();
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.place()).endsWith(path);
    }
}
