package cn.zhiqing.cases.apply;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.NewBody;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.cases.post.Calls;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("给申请人的文书: every letter to the applicant is read and downloaded online, none to others")
class OwnLettersPagesTest {

    private final Town town = Town.shared();

    private record Applied(String number, String code) {}

    private Applied applied() {
        Citizen lin = Lin.asPerson(town);
        lin.send("/apply/submit");
        var applied = new Applied(ApplyingTest.fact(lin, "申请编号"), ApplyingTest.fact(lin, "查询码"));
        town.act(applied.number(), town.clerk(), CaseCommand.Register::new);
        town.act(
                applied.number(),
                town.clerk(),
                (id, on) -> new CaseCommand.Assign(id, on, town.clerk().id()));
        return applied;
    }

    private Citizen tracking(Applied it) {
        Citizen lin = new Citizen(town);
        lin.open("/track");
        return lin.fill(Map.of("code", it.code(), "factor", "5678")).send("/track");
    }

    private String letter(Citizen lin, String kind) {
        return lin.page().select("a[href^=/track/letter?which=" + kind + "-]").attr("href");
    }

    @Test
    @DisplayName("条例第三十条: the notice to correct is read and taken home in four forms, with last day and consequence")
    void correction() {
        Applied it = applied();
        town.act(
                it.number(),
                town.clerk(),
                (id, on) -> new CaseCommand.RequestCorrection(id, on, 10, "请写明是哪一年、哪个项目的批复。"));
        Citizen lin = tracking(it);
        assertThat(lin.page().text()).contains("补正告知书", "等待补正", "在收到后 10 个工作日内补正", "视为放弃申请");
        town.act(it.number(), town.clerk(), CaseCommand.RecordCorrectionNoticeReceived::new);
        lin.open("/track/case");
        assertThat(lin.page().select("#h-let ~ ul").text()).contains("以前补正", "从收到之日起 10 个工作日");
        String notice = letter(lin, "L03");
        lin.open(notice);
        assertThat(lin.page().select("article.paper").text()).contains("林晓岚：", "请写明是哪一年、哪个项目的批复");
        List<String> files = lin.page().select("a[href^=/track/letter/file]").stream()
                .map(a -> a.attr("href"))
                .toList();
        assertThat(files).hasSize(4);
        for (String file : files) {
            lin.open(file);
            assertThat(lin.answer().statusCode()).isEqualTo(200);
            assertThat(lin.answer().header("Content-Disposition")).startsWith("attachment");
        }
        lin.open("/track/case");
        lin.fill(Map.of("content", "2024年经十一路项目的批复。")).send("/track/correction");
        assertThat(lin.page().select("section[aria-label*=补正]").text()).contains("2024年经十一路项目的批复。");
        assertThat(lin.page().select("#h-let ~ ul").text()).contains("收到了您的补正");
        lin.send("/track/leave");
        lin.open(notice);
        assertThat(lin.path()).isEqualTo("/track");
    }

    @Test
    @DisplayName("条例第三十二条、第四十二条: consultation and fee are told; the letter to the third party is never shown")
    void others() {
        Applied it = applied();
        town.act(
                it.number(),
                town.clerk(),
                (id, on) -> new CaseCommand.ConsultThirdParty(id, on, "济南某某评估公司", "是否同意公开评估单价"));
        Citizen lin = tracking(it);
        assertThat(letter(lin, "L09")).isNotEmpty();
        assertThat(lin.page().text()).doesNotContain("第三方意见征询书", "评估公司");
        String theirs = letter(lin, "L09").replace("L09-", "L07-");
        for (String path : List.of(theirs, theirs.replace("letter?", "letter/file?"), "/track/letter?which=L14-9")) {
            lin.open(path);
            assertThat(lin.path()).isEqualTo("/track/case");
        }
        lin.open(letter(lin, "L09"));
        assertThat(lin.page().select("article.paper").text()).contains("书面征求意见").doesNotContain("评估公司");
    }

    @Test
    @DisplayName("国办函〔2020〕109号: the fee notice says how much, until when, where to pay and what happens otherwise")
    void fee() {
        Applied it = applied();
        town.act(it.number(), town.clerk(), (id, on) -> new CaseCommand.IssueFeeNotice(id, on, FeeBasis.PAGES, 40, 0));
        Citizen lin = tracking(it);
        assertThat(lin.page().select("#h-let ~ ul").text())
                .contains("收费通知书", "100 元", "20 个工作日内缴纳", "龙鼎大道1号", "视为放弃申请");
        lin.open(letter(lin, "L11"));
        assertThat(lin.page().select("article.paper").text()).contains("信息处理费");
    }

    @Test
    @DisplayName("条例第三十一条: where the guide says so the record tells that the system acknowledged, and no person")
    void automatic() {
        Applied it = applied();
        Citizen lin = tracking(it);
        lin.open(letter(lin, "L02"));
        assertThat(lin.page().select("article.paper").text())
                .contains("系统", "自动回执视为双方确认", "为收到申请之日")
                .doesNotContain("工作人员与申请人联系", "签字");
    }

    @Test
    @DisplayName(
            "条例第三十一条: elsewhere the applicant is called first; only then there is a receipt day and a record of it")
    void byPerson() {
        var remedies = new Body.Remedies("济南市人民政府", "济南市历下区人民法院");
        BodyId body = town.bean(Roster.class)
                .addBody(
                        new NewBody(
                                "sljz",
                                "市水利局",
                                "济南市水利局",
                                town.bean(Bodies.class)
                                        .get(town.summary(applied().number()).body())
                                        .parent(),
                                BodyKind.DEPARTMENT,
                                "370100",
                                remedies,
                                false,
                                Body.Office.UNKNOWN),
                        Actor.MACHINE)
                .orThrow();
        Viewer clerk = Viewer.at(body, town.clerk().id(), "何静", Role.CLERK, Role.DISCLOSURE_OFFICE);
        CaseId id = town.bean(Intake.class)
                .receive(
                        body,
                        Channel.ONLINE,
                        town.today(),
                        null,
                        FilledIn.of(new Answers(Lin.answers())),
                        Actor.APPLICANT)
                .orThrow()
                .id();
        LetterRoom room = town.bean(LetterRoom.class);
        Calls calls = town.bean(Calls.class);
        assertThat(room.letters(id)).isEmpty();
        assertThat(calls.waiting(clerk))
                .extracting(waiting -> waiting.row().summary().id())
                .contains(id);
        calls.write(id, clerk, true, "申请人本人", "", 1).orThrow();
        assertThat(town.bean(CaseDesk.class).summary(id).orElseThrow().stage()).isEqualTo(CaseStage.RECEIVED);
        assertThat(room.letters(id)).anySatisfy(letter -> {
            assertThat(letter.ref()).startsWith("L02-");
            assertThat(room.readFully(id, letter.ref())
                            .orElseThrow()
                            .paragraphs()
                            .toString())
                    .contains("工作人员与申请人联系");
        });
    }
}
