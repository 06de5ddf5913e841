package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.calendar.CalendarProposals;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.calendar.NoticeFile;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.journal.Finding;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.journal.JournalAudit;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StreamId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

@DisplayName("The administrators import the working calendar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarAdministrationTest {

    private static final String HEAD = "date,kind,name,notice_no\n";
    private static final String GOOD = HEAD + """
            2027-01-01,HOLIDAY,元旦,
            2027-01-09,MAKEUP_WORK,元旦,
            2027-01-10,MAKEUP_WORK,元旦,
            2027-01-20,HOLIDAY,春节,
            2027-01-21,HOLIDAY,春节,
            2027-01-22,HOLIDAY,春节,
            """;
    private static final StreamId STREAM = new StreamId("calendar", 1);

    private CalendarOffice office;

    @BeforeAll
    void start() {
        office = new CalendarOffice();
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    @DisplayName(
            "who has no business with it finds no calendar; the auditor reads; a bureau's administrator is nobody here")
    void whoSees() {
        atYearsEnd(() -> {
            for (String stranger : List.of("hejing", "juli")) {
                assertThat(office.open("/admin/calendar", office.signedIn(stranger))
                                .getStatus())
                        .isEqualTo(404);
            }
            Document audited = page("/admin/calendar", office.signedIn("shenji"));
            assertThat(audited.select("h1").text()).isEqualTo("工作日历");
            assertThat(audited.select("a[href=/admin/calendar/import]")).isEmpty();
            assertThat(office.open("/admin/calendar/import", office.signedIn("anquan"))
                            .getStatus())
                    .isEqualTo(403);
            Document own = page("/admin/calendar", office.signedIn("xitong"));
            assertThat(own.select("a[href=/admin/calendar/import]")).hasSize(1);
            assertThat(own.select("nav[aria-label=主菜单] a[aria-current=page]").text())
                    .isEqualTo("系统管理");
            assertThat(own.text()).contains("国办发明电〔2025〕7号", "暂定");
            Document year = page(own.select("table a").getFirst().attr("href"), office.signedIn("anquan"));
            assertThat(year.select("table.mc")).hasSize(12);
        });
    }

    @Test
    @DisplayName("all mistakes of a file are told at once, with their lines, and the input is kept")
    void mistakes() {
        atYearsEnd(() -> {
            MockHttpSession admin = office.signedIn("xitong");
            String csv = HEAD + """
                    2027-01-01,HOLIDAY,元旦,文号
                    2027-01-01,HOLIDAY,元旦,文号
                    2027-01-05,MAKEUP_WORK,元旦,文号
                    2025-05-01,HOLIDAY,劳动节,文号
                    2027-02-06,HOLIDAY,<b>春节</b>,
                    """;
            MockHttpServletResponse answer = office.upload("2027", "", utf8(csv), admin);
            assertThat(answer.getStatus()).isEqualTo(422);
            Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
            assertThat(page.select(".summary li").eachText())
                    .hasSize(4)
                    .anyMatch(t -> t.contains("有1行没有写文号"))
                    .anyMatch(t -> t.startsWith("第3行") && t.contains("重复"))
                    .anyMatch(t -> t.startsWith("第4行") && t.contains("不是周末"))
                    .anyMatch(t -> t.startsWith("第5行") && t.contains("年份"));
            assertThat(page.select(".summary a").eachAttr("href"))
                    .allSatisfy(place -> assertThat(page.select(place)).hasSize(1));
            assertThat(page.select("#year").val()).isEqualTo("2027");
            assertThat(page.select("label[for=file], label[for=text], label[for=noticeNo]"))
                    .hasSize(3);
        });
    }

    @Test
    @DisplayName(
            "wrong files: empty, header only, Excel, UTF-16, 20 MB, other year, far year, broken JSON, nothing at all")
    void wrongFiles() {
        atYearsEnd(() -> {
            MockHttpSession admin = office.signedIn("xitong");
            byte[] large = new byte[20 << 20];
            Arrays.fill(large, (byte) 'a');
            assertThat(refused("2027", new byte[0], admin)).contains("空的");
            assertThat(refused("2027", utf8(HEAD), admin)).contains("没有2027年的放假日");
            assertThat(refused("2027", utf8("PK\u0003\u0004xlsx"), admin)).contains("另存为 CSV");
            assertThat(refused("2027", GOOD.getBytes(StandardCharsets.UTF_16), admin))
                    .containsAnyOf("编码", "表头");
            assertThat(refused("2027", large, admin)).contains("1MB");
            assertThat(refused("2027", utf8("我们通知如下"), admin)).contains("表头应为");
            assertThat(refused("2027", utf8("{\"year\": 2026, \"days\": []}"), admin))
                    .contains("请核对");
            assertThat(refused("2027", utf8("{\"year\": 2027, \"days\": [{"), admin))
                    .contains("不是有效的 JSON");
            assertThat(refused("2031", utf8(GOOD.replace("2027", "2031")), admin))
                    .contains("请按年份顺序导入");
            assertThat(refused("二〇二七", utf8(GOOD), admin)).contains("四位数字");
            assertThat(office.send("/admin/calendar/import", Map.of("year", "2027"), admin)
                            .getContentAsString(StandardCharsets.UTF_8))
                    .contains("请选择文件");
        });
    }

    @Test
    @DisplayName("GBK, a byte order mark, pasted text and the JSON of holiday-cn are all understood")
    void understood() {
        atYearsEnd(() -> {
            MockHttpSession admin = office.signedIn("xitong");
            String amended = HEAD + "2027-01-01,HOLIDAY,元旦节,\n";
            String json =
                    "{\"year\": 2027, \"days\": [{\"name\": \"元旦节\", \"date\": \"2027-01-01\", \"isOffDay\": true}]}";
            for (byte[] file :
                    List.of(amended.getBytes(Charset.forName("GBK")), utf8("\uFEFF" + amended), utf8(json))) {
                assertThat(office.upload("2027", "国办发明电〔2026〕8号", file, admin).getRedirectedUrl())
                        .isEqualTo("/admin/calendar/import/days");
            }
            var pasted = Map.of("year", "2027", "noticeNo", "国办发明电〔2026〕8号", "text", amended);
            assertThat(office.send("/admin/calendar/import", pasted, admin).getRedirectedUrl())
                    .isEqualTo("/admin/calendar/import/days");
            assertThat(page("/admin/calendar/import/days", admin).text()).contains("元旦节", "国办发明电〔2026〕8号");
        });
    }

    @Test
    @DisplayName("K15: open cases move on import, closed ones keep their version; two persons; the journal verifies")
    void twoPersons() {
        atYearsEnd(() -> {
            CaseId earlier = office.received("2026-12-17");
            CaseId later = office.received("2026-12-30");
            CaseId unmoved = office.received("2026-12-04");
            CaseId closed = office.received("2026-12-30");
            closed(closed);
            List<LocalDate> before = dues(earlier, later, unmoved, closed);
            MockHttpSession admin = office.signedIn("xitong");
            String versionBefore = office.bean(Calendars.class).current().version();

            assertThat(office.upload("2027", "国办发明电〔2026〕9号", utf8(GOOD), admin).getRedirectedUrl())
                    .isEqualTo("/admin/calendar/import/days");
            assertThat(page("/admin/calendar/import/days", admin).select("td.mkw"))
                    .hasSize(2);
            Document effect = page("/admin/calendar/import/effect", admin);
            assertThat(effect.select(".tot dd").eachText()).containsExactly("3个", "1个", "1个", "1个");
            assertThat(effect.select("table.t tbody tr").eachText())
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("市自然资源局", "答复期限", "提前");
            assertThat(office.open("/admin/calendar/import/effect.csv", admin)
                            .getContentAsString(StandardCharsets.UTF_8))
                    .startsWith("\uFEFF单位,编号")
                    .contains("推后");
            assertThat(office.send("/admin/calendar/import/effect", Map.of(), admin)
                            .getRedirectedUrl())
                    .isEqualTo("/admin/calendar/waiting");
            assertThat(dues(earlier, later, unmoved, closed))
                    .as("nothing moves before the second person")
                    .isEqualTo(before);

            Document own = page("/admin/calendar/waiting", admin);
            assertThat(own.select("table.t tbody a")).as("may not see cases").isEmpty();
            assertThat(page("/admin/calendar/waiting", office.signedIn("liangyong"))
                            .select("table.t tbody a[href^=/cases/zrzyj-2026-]"))
                    .as("may")
                    .hasSize(2);
            assertThat(own.select("form[action$=/confirm]")).isEmpty();
            assertThat(own.select("form[action$=/drop] button").text()).isEqualTo("撤回");
            String proposal = own.select("input[name=proposal]").val();
            assertThat(office.send("/admin/calendar/waiting/confirm", Map.of("proposal", proposal), admin)
                            .getStatus())
                    .isEqualTo(403);
            MockHttpSession second = office.signedIn("anquan");
            assertThat(page("/admin/calendar", second).text()).contains("顾行于2026年12月31日", "等待安全管理员确认");
            assertThat(page("/admin/calendar/waiting", second).select("form[action$=/confirm]"))
                    .hasSize(1);
            confirmed(proposal, second);

            List<LocalDate> after = dues(earlier, later, unmoved, closed);
            assertThat(after.get(0)).isBefore(before.get(0));
            assertThat(after.get(1)).isAfter(before.get(1));
            assertThat(after.subList(2, 4)).isEqualTo(before.subList(2, 4));
            assertThat(calendarOf(earlier)).isEqualTo("2027-1");
            assertThat(calendarOf(closed)).as("K15").isEqualTo(versionBefore);
            assertThat(office.bean(CaseDesk.class).history(earlier))
                    .extracting(TimelineEntry::sentence)
                    .last()
                    .asString()
                    .contains("2027-1");
            assertThat(office.bean(CaseDesk.class)
                            .find(earlier)
                            .orElseThrow()
                            .summary()
                            .due())
                    .isEqualTo(after.get(0));
            journaled();
            assertThat(confirmAgain(proposal, second)).contains("没有再办一次");
        });
    }

    @Test
    @DisplayName(
            "refused with the reason: same person, a proposal that is gone, a second one while one waits, a calendar that changed meanwhile")
    void stale() {
        atYearsEnd(() -> {
            CalendarProposals proposals = office.bean(CalendarProposals.class);
            Calendars calendars = office.bean(Calendars.class);
            var system = new Actor.Staff(office.system, new BodyId(1));
            var security = new Actor.Staff(office.security, new BodyId(1));
            String present = calendars.current().version();
            int id = proposals.propose(file2024("甲"), present, system).orThrow().id();
            assertThat(codes(proposals.propose(file2024("乙"), present, system).reasons()))
                    .containsExactly("PROPOSAL_WAITING");
            assertThat(codes(proposals.confirm(id, system).reasons())).containsExactly("SAME_PERSON");
            assertThat(codes(proposals.confirm(id + 1, security).reasons())).containsExactly("PROPOSAL_GONE");
            calendars.confirm(file2024("丙"), present, Actor.MACHINE).orThrow();
            assertThat(codes(proposals.confirm(id, security).reasons())).containsExactly("CALENDAR_CHANGED");
            assertThat(proposals.drop(id, security).orThrow().byProposer()).isFalse();
            assertThat(codes(proposals.propose(file2024("丁"), present, system).reasons()))
                    .containsExactly("CALENDAR_CHANGED");
            assertThat(proposals.waiting()).isEmpty();
        });
    }

    private void confirmed(String proposal, MockHttpSession second) throws Exception {
        assertThat(office.send("/admin/calendar/waiting/confirm", Map.of("proposal", proposal), second)
                        .getRedirectedUrl())
                .isEqualTo("/admin/calendar");
        Document list = page("/admin/calendar", second);
        assertThat(list.text()).contains("2027-1", "国办发明电〔2026〕9号").doesNotContain("等待安全管理员确认");
    }

    private String confirmAgain(String proposal, MockHttpSession second) throws Exception {
        office.send("/admin/calendar/waiting/confirm", Map.of("proposal", proposal), second);
        return office.bean(CalendarProposals.class)
                .confirm(Integer.parseInt(proposal), new Actor.Staff(office.security, new BodyId(1)))
                .reasons()
                .toString();
    }

    private void journaled() {
        List<Recorded> recorded = office.bean(Journal.class).read(STREAM);
        assertThat(recorded)
                .extracting(r -> r.event().getClass().getSimpleName())
                .containsSubsequence("CalendarProposed", "CalendarAdopted");
        assertThat(recorded.getLast().actor())
                .isInstanceOfSatisfying(
                        Actor.Staff.class, by -> assertThat(by.id()).isEqualTo(office.security));
        List<Finding> findings = new ArrayList<>();
        office.bean(JournalAudit.class).verify(findings::add);
        assertThat(findings).isEmpty();
    }

    private void closed(CaseId id) {
        CaseDesk desk = office.bean(CaseDesk.class);
        var withdraw = new CaseCommand.Withdraw(id, LocalDate.of(2026, 12, 31), "不再需要");
        desk.handle(withdraw, Actor.APPLICANT, desk.summary(id).orElseThrow().version())
                .orThrow();
    }

    private List<LocalDate> dues(CaseId... ids) {
        return Arrays.stream(ids)
                .map(id -> office.bean(CaseDesk.class).summary(id).orElseThrow())
                .map(CaseSummary::due)
                .toList();
    }

    private String calendarOf(CaseId id) {
        return office.sql()
                .sql("SELECT calendar FROM cases.request WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private String refused(String year, byte[] file, MockHttpSession session) throws Exception {
        MockHttpServletResponse answer = office.upload(year, "国办发明电〔2026〕9号", file, session);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                .select(".summary")
                .text();
    }

    private Document page(String address, MockHttpSession session) throws Exception {
        MockHttpServletResponse answer = office.open(address, session);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("h1")).hasSize(1);
        return page;
    }

    private static NoticeFile file2024(String name) {
        return NoticeFile.of(2024, "国办发明电〔2023〕7号", "2024.csv", HEAD + "2024-01-01,HOLIDAY," + name + ",\n");
    }

    private static List<String> codes(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::code).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Runs a test as if it were the morning of the last day of 2026. */
    private static void atYearsEnd(Act act) {
        CityClock.at(
                LocalDateTime.of(2026, 12, 31, 10, 0).atZone(CityClock.ZONE).toInstant(), () -> {
                    try {
                        act.run();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                });
    }

    private interface Act {
        void run() throws Exception;
    }
}
