package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.supervision.UrgeDesk;
import cn.zhiqing.supervision.UrgeQuery;
import cn.zhiqing.supervision.Watch;
import cn.zhiqing.supervision.WatchList;
import cn.zhiqing.supervision.WatchQuery;
import cn.zhiqing.supervision.WatchedCase;
import cn.zhiqing.supervision.events.ExportTaken;
import cn.zhiqing.supervision.events.UrgeEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("条例第四十七条: supervision on the whole application")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisionTest {

    private static final String NAME = "上官云舒";
    private static final String SUBJECT = "小清河沿线绿化工程评标报告";

    private final WholeCity city = WholeCity.shared();
    private StaffId supervisor;
    private Receipt late;

    @BeforeAll
    void lateRequest() {
        StaffId clerk =
                city.bean(StaffBook.class).byLogin("hejing").orElseThrow().id();
        supervisor = city.person("zhuguan", "梁主管", city.city, Role.SUPERVISOR);
        late = longAgo(60, clerk);
        city.bean(Followers.class).catchUp();
    }

    private Receipt longAgo(int days, StaffId clerk) {
        var received = new Receipt[1];
        Application asked = WholeCity.asked(NAME, "370102199203041232", "13953100888", SUBJECT);
        CityClock.at(
                city.bean(CityClock.class).instant().minus(Duration.ofDays(days)),
                () -> received[0] = city.arrived(city.kjj, clerk, asked));
        return received[0];
    }

    private String key(Receipt receipt) {
        return "kjj-" + receipt.number();
    }

    private static Document page(WholeCity.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("input:not([type=hidden]):not([aria-label]), select, textarea"))
                .allMatch(field -> !page.select("label[for=" + field.id() + "]").isEmpty());
        assertThat(page.select("table"))
                .allMatch(table -> !table.select("caption").isEmpty());
        assertThat(answer.text()).doesNotContain(NAME, "上官**", "13953100888");
        return page;
    }

    private List<WatchedCase> rows(WatchList list) {
        return city.bean(Watch.class).page(WatchQuery.of(Set.of(city.kjj), list, null), 1, 200);
    }

    @Test
    @DisplayName("条例第三十三条: what is late stands on the list with its days; nothing of what was asked, nobody who asked")
    void overdue() {
        assertThat(rows(WatchList.OVERDUE))
                .anyMatch(c -> c.id().equals(late.id()) && c.remaining() != null && c.remaining() < -10);
        Document list = page(city.get("zhuguan", "/supervision/cases?set=OVERDUE&body=kjj"));
        assertThat(list.select("a[href=/cases/" + key(late) + "]")).hasSize(1);
        assertThat(list.text()).contains("已超").doesNotContain(SUBJECT);
        assertThat(city.get("zhuguan", "/cases/" + key(late)).status()).isEqualTo(200);
        for (String path : new String[] {"", "/people", "/urges", "/digest", "/cases", "/cases?set=SOON"}) {
            page(city.get("zhuguan", "/supervision" + path));
            page(city.get("hejing", "/supervision" + path));
        }
        assertThat(city.get("zhuguan", "/supervision/digest.txt").text()).contains("依申请公开周报", "超期未答复");
    }

    @Test
    @DisplayName("the rows are the journal's: rebuilt from zero they are the same")
    void rebuilt() {
        city.bean(Followers.class).catchUp();
        var before = rows(WatchList.OPEN);
        assertThat(city.bean(Followers.class).rebuild("supervision")).isTrue();
        assertThat(rows(WatchList.OPEN)).isNotEmpty().isEqualTo(before);
    }

    @Test
    @DisplayName("an office sees its own body, a clerk and administrators nothing, a supervisor everything beneath")
    void whoSeesWhat() {
        assertThat(city.get("hejing", "/supervision?body=zyj").status()).isEqualTo(404);
        assertThat(city.get("maxiao", "/supervision/cases?body=kjj").status()).isEqualTo(404);
        assertThat(city.get("maxiao", "/supervision/cases?set=OVERDUE").text()).doesNotContain(key(late));
        assertThat(city.get("maxiao", "/supervision/export?body=kjj").status()).isEqualTo(404);
        assertThat(city.get("zhoujianguo", "/supervision").status()).isEqualTo(404);
        assertThat(city.get("xitong", "/supervision").status()).isEqualTo(404);
        assertThat(city.get(null, "/supervision").status()).isEqualTo(302);
        Document overview = page(city.get("zhuguan", "/supervision"));
        assertThat(overview.select("select[name=body] option").eachText()).contains("市科技局", "市资源局");
        assertThat(page(city.get("hejing", "/supervision")).select("select[name=body]"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "督办: the form names what is wrong, the letter takes the next number, the body answers, the sender closes")
    void urge() {
        StaffId clerk =
                city.bean(StaffBook.class).byLogin("hejing").orElseThrow().id();
        Receipt one = longAgo(45, clerk);
        city.bean(Followers.class).catchUp();
        String form = "/supervision/urges/new?case=" + key(one);
        String token = token(page(city.get("zhuguan", form)));
        var wrong = city.post(
                "zhuguan", "/supervision/urges/new", "case", key(one), "answerBy", "2020-01-01", "_once", token);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.text()).select(".summary a[href=#demand], .summary a[href=#answerBy]"))
                .hasSize(2);
        String by = city.bean(CityClock.class).today().plusDays(5).toString();
        var sent = city.post(
                "zhuguan",
                "/supervision/urges/new",
                "case",
                key(one),
                "demand",
                "请本周答复申请人",
                "answerBy",
                by,
                "_once",
                token);
        assertThat(sent.status()).isEqualTo(303);
        var twice = city.post(
                "zhuguan",
                "/supervision/urges/new",
                "case",
                key(one),
                "demand",
                "请本周答复申请人",
                "answerBy",
                by,
                "_once",
                token);
        assertThat(twice.place()).isEqualTo(sent.place());
        String fresh = token(page(city.get("zhuguan", form)));
        var again = city.post(
                "zhuguan", "/supervision/urges/new", "case", key(one), "demand", "再催", "answerBy", by, "_once", fresh);
        assertThat(again.text()).contains("正在等回复");
        assertThat(city.get("hejing", "/workbench").text()).contains("督办函，等本机关回复");
        StaffId told =
                city.bean(StaffBook.class).byLogin("hejing").orElseThrow().id();
        assertThat(city.bean(cn.zhiqing.notify.Inbox.class).lines(told, 0, 20))
                .anyMatch(line -> line.toString().contains(sent.place()));
        assertThat(city.get("maxiao", sent.place()).status()).isEqualTo(404);
        assertThat(city.get("zhoujianguo", sent.place()).status()).isEqualTo(404);
        onTheCasePage(one, sent.place());
        answered(sent.place());
        assertThat(Jsoup.parse(city.get("hejing", "/cases/" + key(one)).text())
                        .select("section[aria-labelledby=p-urges]")
                        .text())
                .contains("督办〔", "已办结");
    }

    private void onTheCasePage(Receipt one, String letter) {
        for (String who : List.of("hejing", "zhuguan")) {
            var panel =
                    Jsoup.parse(city.get(who, "/cases/" + key(one)).text()).select("section[aria-labelledby=p-urges]");
            assertThat(panel.text()).contains("督办", "1 份", "待回复");
            assertThat(panel.select("a[href=" + letter + "]")).hasSize(1);
            assertThat(panel.select(".acts a")).as("one letter at a time").isEmpty();
        }
        assertThat(city.get("zhuguan", "/cases/" + key(late)).text())
                .contains("/supervision/urges/new?case=" + key(late));
        assertThat(city.get("hejing", "/cases/" + key(late)).text()).doesNotContain("p-urges");
    }

    private void answered(String place) {
        Document theirs = page(city.get("hejing", place));
        assertThat(theirs.text()).contains("请本周答复申请人");
        assertThat(theirs.select("form[action$=/close], form[action$=/withdraw]"))
                .isEmpty();
        String today = city.bean(CityClock.class).today().toString();
        var early = city.post(
                "zhuguan", place + "/close", "version", "1", "_once", token(page(city.get("zhuguan", place))));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("对方还没有回复");
        var empty = city.post("hejing", place + "/answer", "promised", today, "version", "1", "_once", token(theirs));
        assertThat(Jsoup.parse(empty.text()).select(".summary a[href=#answer]")).hasSize(1);
        var done = city.post(
                "hejing",
                place + "/answer",
                "answer",
                "已经送签",
                "promised",
                today,
                "version",
                "1",
                "_once",
                token(theirs));
        assertThat(done.status()).isEqualTo(303);
        Document back = page(city.get("zhuguan", place));
        assertThat(back.text()).contains("已经送签");
        var stale = city.post("zhuguan", place + "/close", "version", "1", "_once", token(back));
        assertThat(stale.text()).contains("有了新的变化");
        assertThat(city.post("zhuguan", place + "/close", "version", "2", "_once", token(back))
                        .status())
                .isEqualTo(303);
        assertThat(page(city.get("hejing", place)).text()).contains("已办结");
        long id = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
        assertThat(city.bean(Journal.class).read(new StreamId("urge", id)))
                .extracting(r -> r.event().getClass().getSimpleName())
                .isEqualTo(List.of(
                        UrgeEvent.UrgeSent.class.getSimpleName(),
                        UrgeEvent.UrgeAnswered.class.getSimpleName(),
                        UrgeEvent.UrgeClosed.class.getSimpleName()));
        assertThat(city.bean(UrgeDesk.class).count(new UrgeQuery(Set.of(city.kjj), UrgeQuery.Standing.ENDED, null)))
                .isPositive();
        assertThat(city.log()).doesNotContain("已经送签", "请本周答复申请人");
    }

    private static String token(Document page) {
        return page.select("main input[name=_once]").val();
    }

    @Test
    @DisplayName("导出: the same rows as the list, nothing personal, and who took what is in the journal")
    void export() {
        var csv = city.get("zhuguan", "/supervision/export?what=cases&format=csv&set=OVERDUE&body=kjj");
        assertThat(csv.text())
                .startsWith("\uFEFF机关,编号,环节")
                .contains("市科技局," + late.number())
                .doesNotContain(NAME, SUBJECT);
        for (String what : new String[] {"cases", "bodies", "people", "urges"}) {
            assertThat(city.get("zhuguan", "/supervision/export?what=" + what + "&format=xlsx")
                            .text())
                    .startsWith("PK");
        }
        assertThat(city.get("zhuguan", "/supervision/export?what=secrets").status())
                .isEqualTo(404);
        assertThat(city.get("zhuguan", "/supervision/export?format=exe").status())
                .isEqualTo(404);
        var taken = city.bean(Journal.class).read(new StreamId("export", supervisor.value())).stream()
                .map(r -> (ExportTaken) r.event())
                .toList();
        assertThat(taken)
                .anyMatch(e -> e.table().equals("cases")
                        && e.filter().equals("body=kjj&set=OVERDUE")
                        && e.format().equals("csv")
                        && e.rows() == rows(WatchList.OVERDUE).size());
    }
}
