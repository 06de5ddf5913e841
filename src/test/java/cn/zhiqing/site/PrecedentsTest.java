package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.Decision.Fact;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.cases.events.RemedyResult;
import cn.zhiqing.cases.events.RemedyTrack;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StreamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("案例库 on the whole application")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrecedentsTest {

    private static final String NAME = "司徒雁回";
    private static final String ID = "370102198803154321";
    private static final String PHONE = "13953100666";
    private static final String THIRD = "山东云岭造价咨询有限公司";
    private static final String SUBJECT = "腊山河东路跨线桥工程施工合同及单价清单";

    private final WholeCity city = WholeCity.shared();
    private Receipt closed;
    private String key;
    private String place = "";

    @BeforeAll
    void closedRequest() {
        city.person("sunlimin", "孙立民", city.kjj, Role.REVIEWER);
        closed = city.arrived(city.kjj, who("hejing").id(), WholeCity.asked(NAME, ID, PHONE, SUBJECT));
        key = "kjj-" + closed.number();
        var id = closed.id();
        act("hejing", on -> new CaseCommand.Register(id, on));
        act("hejing", on -> new CaseCommand.Assign(id, on, who("hejing").id()));
        act("hejing", on -> new CaseCommand.ConsultThirdParty(id, on, THIRD, "是否同意公开单价清单"));
        act("hejing", on -> new CaseCommand.RecordConsultationDelivered(id, on, 1));
        act("hejing", on -> new CaseCommand.RecordConsultationAnswer(id, on, 1, Opinion.OBJECTS, "单价是商业秘密"));
        var facts = Map.of(
                Fact.MATERIAL, "施工合同一份",
                Fact.WITHHELD, "单价清单",
                Fact.REASON, "单价清单是" + THIRD + "的商业秘密，其负责人贺长庚先生书面表示不同意公开");
        act(
                "hejing",
                on -> new CaseCommand.ProposeDecision(
                        id, on, new Decision(ReplyKind.PARTIAL, List.of(ReplyKind.REFUSE_THIRD), facts)));
        act("sunlimin", on -> new CaseCommand.PassReview(id, on, ReviewStep.SECRECY, ""));
        act("sunlimin", on -> new CaseCommand.PassReview(id, on, ReviewStep.LEGAL, ""));
        act("zhoujianguo", on -> new CaseCommand.SignDecision(id, on));
        act("hejing", on -> new CaseCommand.DispatchReply(id, on, DispatchWay.EMAIL, null));
        act("hejing", on -> new CaseCommand.RecordService(id, on));
    }

    private Viewer who(String login) {
        var book = city.bean(StaffBook.class);
        return book.viewer(book.byLogin(login).orElseThrow().id()).orElseThrow();
    }

    private void act(String login, Function<LocalDate, CaseCommand> command) {
        CaseDesk desk = city.bean(CaseDesk.class);
        CaseId id = closed.id();
        desk.handle(
                        command.apply(city.bean(CityClock.class).today()),
                        who(login),
                        desk.summary(id).orElseThrow().version())
                .orThrow();
    }

    private Document page(String login, String path) {
        var answer = city.get(login, path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("input:not([type=hidden]):not([aria-label]), select, textarea"))
                .allMatch(field -> !page.select("label[for=" + field.id() + "]").isEmpty());
        return page;
    }

    private static List<String> form(Document page, String action) {
        List<String> fields = new ArrayList<>();
        page.select("form[action=" + action + "] input[type=hidden], form[action=" + action + "] textarea")
                .forEach(field -> {
                    if (!field.attr("name").equals("_csrf")) {
                        fields.add(field.attr("name"));
                        fields.add(field.hasAttr("value") ? field.val() : field.text());
                    }
                });
        return fields;
    }

    private WholeCity.Answer send(String login, Document page, String action, String... more) {
        List<String> fields = form(page, action);
        for (int i = 0; i < more.length; i += 2) {
            int at = fields.indexOf(more[i]);
            if (at >= 0 && at % 2 == 0 && !more[i].equals("kept")) {
                fields.set(at + 1, more[i + 1]);
            } else {
                fields.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return city.post(login, action, fields.toArray(String[]::new));
    }

    @Test
    @DisplayName(
            "个人信息保护法第七十三条: proposed without its people, checked by another, read by the city, cited, corrected, withdrawn")
    void wholeLife() {
        firstDraft();
        proposed();
        checked();
        read();
        cited();
        corrected();
        withdrawn();
    }

    private void firstDraft() {
        assertThat(page("hejing", "/cases/" + key).select("a[href=/precedents/new?case=" + key + "]"))
                .hasSize(1);
        assertThat(city.get("maxiao", "/precedents/new?case=" + key).status()).isEqualTo(404);
        assertThat(page("zhoujianguo", "/precedents/new?case=" + key).text()).contains("您没有这一角色");
        Document form = page("hejing", "/precedents/new?case=" + key);
        assertThat(form.select("form#do").text()
                        + form.select("form#do textarea").text())
                .contains("腊山河东路跨线桥", "第三方甲的商业秘密", "某人先生", "部分公开")
                .doesNotContain(NAME, ID, PHONE, THIRD, "贺长庚");
    }

    private void proposed() {
        Document form = page("hejing", "/precedents/new?case=" + key);
        var personal = send(
                "hejing",
                form,
                "/precedents/new",
                "title",
                "施工合同单价的公开",
                "reasoning",
                "单价是商业秘密。" + NAME + "，身份证" + ID + "，联系人张建国，由鲁南建设有限公司承建。",
                "kept",
                ID);
        assertThat(personal.status()).isEqualTo(422);
        Document back = Jsoup.parse(personal.text());
        assertThat(back.select(".summary a[href=#reasoning]").text()).contains("还有 4 处个人信息没有处理");
        assertThat(back.select("ul.checks li.bad").eachText())
                .anyMatch(t -> t.contains(NAME))
                .anyMatch(t -> t.contains(ID));
        assertThat(back.select("ul.checks li.look").eachText())
                .anyMatch(t -> t.contains("张建国"))
                .anyMatch(t -> t.contains("鲁南建设有限公司"));
        String company = back.select("ul.checks li.look b").eachText().stream()
                .filter(t -> t.contains("鲁南"))
                .findFirst()
                .orElseThrow();
        var done = send(
                "hejing",
                back,
                "/precedents/new",
                "reasoning",
                "单价是第三方的商业秘密，公开会损害其竞争地位；合同其余部分可以区分处理。由鲁南建设有限公司承建。",
                "kept",
                company);
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        place = done.place();
        assertThat(city.get("hejing", "/precedents/new?case=" + key).text()).contains("已经提出过案例");
    }

    private void checked() {
        assertThat(city.get("maxiao", place).status())
                .as("unshared, another body")
                .isEqualTo(404);
        assertThat(city.get("maxiao", place + "/revise").status()).isEqualTo(404);
        assertThat(city.get("maxiao", "/precedents?q=跨线桥").text()).doesNotContain("施工合同单价的公开");
        Document own = page("hejing", place);
        assertThat(own.text()).contains("写这一稿的人不能自己审");
        assertThat(own.select("form[action=" + place + "/share]")).isEmpty();
        Document second = page("sunlimin", place);
        assertThat(second.text()).contains("请特别看这几处", "鲁南建设有限公司");
        assertThat(page("sunlimin", "/precedents/own").text()).contains("1 个等您做脱敏审查");
        var unread = send("sunlimin", second, place + "/share");
        assertThat(unread.status()).isEqualTo(422);
        assertThat(Jsoup.parse(unread.text()).select(".summary a[href=#checked]"))
                .hasSize(1);
        var mute = send("sunlimin", page("sunlimin", place), place + "/return");
        assertThat(Jsoup.parse(mute.text()).select(".summary a[href=#reason]")).hasSize(1);
        assertThat(send("sunlimin", page("sunlimin", place), place + "/return", "reason", "公司名能认出项目")
                        .status())
                .isEqualTo(303);
        assertThat(page("hejing", place).text()).contains("退回修改", "公司名能认出项目");
        var revised = send(
                "hejing",
                page("hejing", place + "/revise"),
                place + "/revise",
                "reasoning",
                "单价是第三方的商业秘密，公开会损害其竞争地位；合同其余部分可以区分处理。");
        assertThat(revised.status()).isEqualTo(303);
        assertThat(send("sunlimin", second, place + "/share", "checked", "true").text())
                .contains("有了新的变化");
        assertThat(send("sunlimin", page("sunlimin", place), place + "/share", "checked", "true")
                        .status())
                .isEqualTo(303);
    }

    private void read() {
        for (String login : List.of("maxiao", "zhoujianguo", "shenji")) {
            Document found = page(login, "/precedents?q=商业秘密 单价&group=PARTIAL&ground=PARTIAL&body=kjj&fate=NONE");
            assertThat(found.select("a[href=" + place + "]").text()).isEqualTo("施工合同单价的公开");
        }
        assertThat(page("maxiao", "/precedents?q=单价清单").select("mark").text()).contains("单价清单");
        assertThat(page("maxiao", "/precedents?q=单价商业").text()).contains("没有符合的案例");
        assertThat(page("maxiao", "/precedents?q=单价&group=NOT_PROCESSED").text())
                .contains("没有符合的案例");
        assertThat(page("maxiao", "/precedents?q=%27%22%25_&year=1999").text()).contains("没有符合的案例");
        assertThat(city.get("xitong", "/precedents").status()).isEqualTo(404);
        assertThat(city.get(null, "/precedents").status()).isEqualTo(302);
        Document theirs = page("maxiao", place);
        assertThat(theirs.text()).contains("没有复议、诉讼").doesNotContain("看原件", "经过", "第 1 稿", NAME, THIRD);
        assertThat(page("hejing", place + "?edition=1").text()).contains("鲁南建设有限公司");
        assertThat(city.get("maxiao", place + "?edition=1").text()).doesNotContain("鲁南建设有限公司");
        for (String act : List.of("/share", "/return", "/withdraw")) {
            assertThat(city.post("maxiao", place + act, "version", "4", "reason", "x", "checked", "true")
                            .status())
                    .isEqualTo(404);
        }
    }

    private void cited() {
        Receipt other = city.arrived(
                city.zyj,
                who("maxiao").id(),
                WholeCity.asked("钟离未", "370102197701011212", "13953100555", "旅游路高架桥施工合同和单价清单"));
        String asking = "zyj-" + other.number();
        Document request = page("maxiao", "/cases/" + asking);
        assertThat(request.select("section[aria-labelledby=p-precedents]").text())
                .contains("施工合同单价的公开", "文字相近");
        String list = "/precedents/for/" + asking;
        assertThat(city.get("hejing", list).status()).isEqualTo(404);
        Document alike = page("maxiao", list);
        assertThat(send("maxiao", alike, list + "/cite").place()).isEqualTo(list);
        assertThat(page("maxiao", list).text()).contains("已经引用的", "不再引用");
        assertThat(page("maxiao", place + "?for=" + asking).text()).contains("这件的拟稿已经引用它");
        assertThat(page("maxiao", "/precedents?q=单价").text()).contains("引用 1 次");
        assertThat(city.bean(cn.zhiqing.cases.CitedPrecedents.class).cited(other.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.href()).isEqualTo(place));
        assertThat(city.bean(Journal.class)
                        .read(new StreamId("citation", other.id().value())))
                .hasSize(1);
        citedByTwoAtOnce(other);
    }

    /** A colleague takes the citation away while this one cites again. */
    private void citedByTwoAtOnce(Receipt other) {
        var citations = city.bean(cn.zhiqing.precedents.Citations.class);
        var request = city.bean(CaseDesk.class).summary(other.id()).orElseThrow();
        Viewer clerk = who("maxiao");
        var precedent = city.bean(cn.zhiqing.precedents.PrecedentDesk.class)
                .find(Long.parseLong(place.substring(place.lastIndexOf('/') + 1)), clerk)
                .orElseThrow();
        var reasons = city.bean(org.springframework.transaction.support.TransactionTemplate.class)
                .execute(status -> {
                    status.setRollbackOnly();
                    city.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                            .sql("SELECT pg_current_xact_id()::text")
                            .query(String.class)
                            .single();
                    java.util.concurrent.CompletableFuture.supplyAsync(
                                    () -> citations.cite(request, precedent, clerk, false))
                            .join();
                    return citations.cite(request, precedent, clerk, true).reasons();
                });
        assertThat(reasons).extracting(cn.zhiqing.kernel.Refusal::code).containsExactly("STALE");
        assertThat(citations.cite(request, precedent, clerk, true).isAccepted()).isTrue();
    }

    private void corrected() {
        act("hejing", on -> new CaseCommand.RecordRemedy(closed.id(), on, RemedyTrack.RECONSIDERATION));
        city.bean(Followers.class).catchUp();
        assertThat(page("maxiao", place).text()).contains("复议或者诉讼审理中");
        act("hejing", on -> new CaseCommand.RecordRemedyResult(closed.id(), on, 1, RemedyResult.CORRECTED));
        city.bean(Followers.class).catchUp();
        assertThat(page("maxiao", place).text()).contains("被复议或者诉讼纠正", "不宜照着办");
        assertThat(page("maxiao", "/precedents?fate=CORRECTED").select("a[href=" + place + "]"))
                .hasSize(1);
        assertThat(city.bean(Followers.class).rebuild("precedents")).isTrue();
        assertThat(city.bean(Followers.class).rebuild("precedents-reasons")).isTrue();
        assertThat(city.get("maxiao", "/precedents/reasons").text()).doesNotContain("市科技局");
        assertThat(city.get("zhoujianguo", "/precedents/reasons").status()).isEqualTo(404);
        Document reasons = page("hejing", "/precedents/reasons");
        assertThat(reasons.select("a[href=/precedents?fate=CORRECTED&ground=PARTIAL]")
                        .text())
                .isNotEmpty();
        assertThat(reasons.text()).contains("被纠正的答复，按理由", "部分公开", "市科技局");
        assertThat(page("maxiao", "/precedents?fate=CORRECTED").select("a[href=" + place + "]"))
                .hasSize(1);
    }

    private void withdrawn() {
        var gone = send("hejing", page("hejing", place), place + "/withdraw", "reason", "答复已被纠正");
        assertThat(gone.status()).isEqualTo(303);
        assertThat(city.get("maxiao", place).status()).isEqualTo(404);
        assertThat(page("maxiao", "/precedents?q=单价").select("a[href=" + place + "]"))
                .isEmpty();
        assertThat(page("hejing", place).text()).contains("已撤下", "答复已被纠正", "第 2 稿");
        long id = Long.parseLong(place.substring(place.lastIndexOf('/') + 1));
        assertThat(city.bean(Journal.class).read(new StreamId("precedent", id)))
                .extracting(r -> r.event().getClass().getSimpleName())
                .containsExactly(
                        "PrecedentProposed",
                        "PrecedentReturned",
                        "PrecedentRevised",
                        "PrecedentShared",
                        "PrecedentWithdrawn");
        assertThat(city.log()).doesNotContain(NAME, THIRD, "贺长庚", "答复已被纠正");
    }
}
