package cn.zhiqing.cases.apply;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseCommand;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CodeWindow;
import cn.zhiqing.cases.Decision;
import cn.zhiqing.cases.events.DispatchWay;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.cases.events.ReviewStep;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Progress, correction, reply and withdrawal with query code and second factor")
class TrackingPagesTest {

    private final Town town = Town.shared();

    private record Applied(String number, String code) {}

    private Applied applied() {
        Citizen lin = Lin.asPerson(town);
        lin.send("/apply/submit");
        return new Applied(ApplyingTest.fact(lin, "申请编号"), ApplyingTest.fact(lin, "查询码"));
    }

    private Citizen tracking(String code, String factor) {
        Citizen lin = new Citizen(town);
        lin.open("/track");
        return lin.fill(Map.of("code", code, "factor", factor)).send("/track");
    }

    @Test
    @DisplayName("code and the last four of number or phone show status, last day and course; nothing of the identity")
    void found() {
        Applied it = applied();
        Citizen lin = tracking(it.code().toLowerCase(java.util.Locale.ROOT), "5678");
        assertThat(lin.path()).isEqualTo("/track/case");
        assertThat(lin.page().text())
                .contains(it.number(), Lin.CONTENT, "还剩", "收到您的申请", "这个日期是怎么算的")
                .doesNotContain(it.code(), Lin.ID, Lin.PHONE, "林晓岚");
        assertThat(lin.answer().header("Cache-Control")).contains("no-store");
        assertThat(tracking(it.code(), "1231").path()).isEqualTo("/track/case");
        lin.send("/track/leave");
        lin.open("/track/case");
        assertThat(lin.path()).isEqualTo("/track");
    }

    @Test
    @DisplayName(
            "a wrong factor tells nothing; after ten tries of a code a while must pass, and others are not locked out")
    void wrong() {
        Applied it = applied();
        Applied other = applied();
        for (int i = 0; i < 10; i++) {
            assertThat(tracking(it.code(), "0000").page().select(".summary li").text())
                    .isEqualTo("查询码和后四位没有对上，请核对回执");
        }
        assertThat(tracking(it.code(), "5678").page().text()).contains("没有对上的次数较多");
        assertThat(tracking(other.code(), "5678").path()).isEqualTo("/track/case");
    }

    @Test
    @DisplayName("whoever has code and factor is let in, however many wrong ones came from the same address before")
    void neighbours() {
        Applied it = applied();
        Lookups lookups = town.bean(Lookups.class);
        String place = "203.0.113.9";
        for (int i = 0; i < 100; i++) {
            lookups.find(Secret.of("ABCDEFGHJKMNPQRSTU%02d".formatted(i)), Secret.of("0000"), place);
        }
        Lookups.Found wrong = lookups.find(Secret.of("ABCDEFGHJKMNPQRSTUVW"), Secret.of("0000"), place);
        assertThat(wrong.errors().all().getFirst().message()).contains("没有对上的次数较多");
        assertThat(lookups.find(Secret.of(it.code()), Secret.of("5678"), place).tracked())
                .isPresent();
    }

    @Test
    @DisplayName("a new query code ends at once what was opened with the old one; the new one opens it")
    void codeGivenAnew() {
        Applied it = applied();
        Citizen finder = tracking(it.code(), "5678");
        assertThat(finder.path()).isEqualTo("/track/case");
        Citizen elsewhere = tracking(it.code(), "5678");
        String fresh = town.bean(CodeWindow.class)
                .reissue(town.summary(it.number()).id(), town.clerk(), "当面核对身份证件原件")
                .orThrow()
                .queryCode()
                .disclose();
        for (String path : List.of("/track/letter", "/track/letter/file", "/track/case")) {
            elsewhere.open(path);
            assertThat(elsewhere.path()).isEqualTo("/track");
        }
        finder.send("/track/withdrawal");
        assertThat(finder.path()).isEqualTo("/track");
        assertThat(town.summary(it.number()).stage().isOpen()).isTrue();
        assertThat(tracking(fresh, "5678").path()).isEqualTo("/track/case");
    }

    @Test
    @DisplayName("without proof there is no case, no letter and no file")
    void closed() {
        Citizen stranger = new Citizen(town);
        for (String path : List.of("/track/case", "/track/letter", "/track/letter/file")) {
            stranger.open(path);
            assertThat(stranger.path()).isEqualTo("/track");
        }
    }

    @Test
    @DisplayName(
            "what is to be corrected stands on the page; an empty correction is refused, a given one starts the time anew")
    void correction() {
        Applied it = applied();
        town.act(it.number(), town.clerk(), CaseCommand.Register::new);
        town.act(
                it.number(),
                town.clerk(),
                (id, on) -> new CaseCommand.Assign(id, on, town.clerk().id()));
        town.act(it.number(), town.clerk(), (id, on) -> new CaseCommand.RequestCorrection(id, on, 10, "请写明是哪一年的批复。"));
        Citizen lin = tracking(it.code(), "5678");
        assertThat(lin.page().text()).contains("请写明是哪一年的批复。", "等您补正", "请在收到告知书后 10 个工作日内补正");
        lin.send("/track/correction");
        assertThat(lin.answer().statusCode()).isEqualTo(422);
        assertThat(lin.page().select(".summary a").attr("href")).isEqualTo("#content");
        var again = lin.fill(Map.of("content", "2024年的批复。")).form("/track/correction");
        lin.send("/track/correction");
        assertThat(lin.page().select("[role=status]").text()).contains("补正内容已收到");
        assertThat(town.summary(it.number()).stage()).isEqualTo(CaseStage.UNDER_REVIEW);
        lin.send(again.submit());
        assertThat(lin.page().text()).contains("已经提交过了");
    }

    @Test
    @DisplayName("withdrawal needs a tick, and ends the case")
    void withdrawal() {
        Applied it = applied();
        Citizen lin = tracking(it.code(), "5678");
        lin.send("/track/withdrawal");
        assertThat(lin.page().select(".summary a").attr("href")).isEqualTo("#sure");
        assertThat(lin.page().select("details[open] #sure")).hasSize(1);
        lin.fill(Map.of("sure", "true")).send("/track/withdrawal");
        assertThat(lin.page().text()).contains("申请已撤回");
        assertThat(town.summary(it.number()).stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(lin.page().select("form[action=/track/withdrawal]")).isEmpty();
    }

    @Test
    @DisplayName(
            "the reply is read and downloaded by its addressee in full name, once it was dispatched and not before")
    void letter() {
        Applied it = applied();
        Decision grant = new Decision(ReplyKind.GRANT, List.of(), Map.of(Decision.Fact.MATERIAL, "征收补偿方案批复1份"));
        town.act(it.number(), town.clerk(), CaseCommand.Register::new);
        town.act(
                it.number(),
                town.clerk(),
                (id, on) -> new CaseCommand.Assign(id, on, town.clerk().id()));
        town.act(it.number(), town.clerk(), (id, on) -> new CaseCommand.ProposeDecision(id, on, grant));
        town.act(it.number(), town.reviewer(), (id, on) -> new CaseCommand.PassReview(id, on, ReviewStep.SECRECY, ""));
        town.act(it.number(), town.reviewer(), (id, on) -> new CaseCommand.PassReview(id, on, ReviewStep.LEGAL, ""));
        town.act(it.number(), town.signatory(), CaseCommand.SignDecision::new);
        Citizen lin = tracking(it.code(), "5678");
        assertThat(lin.page().select("a[href=/track/letter]")).isEmpty();
        assertThat(lin.open("/track/letter").url().getPath()).isEqualTo("/track/case");
        town.act(it.number(), town.clerk(), (id, on) -> new CaseCommand.DispatchReply(id, on, DispatchWay.EMAIL, null));
        lin.open("/track/case");
        assertThat(lin.page().select("a[href=/track/letter]")).hasSize(1);
        lin.open("/track/letter");
        assertThat(lin.page().select("article.paper").text())
                .contains("济南市科技局", "林晓岚：", "予以公开", "征收补偿方案批复1份", "申请行政复议");
        lin.open("/track/letter/file?form=HTML");
        assertThat(lin.answer().header("Content-Disposition"))
                .startsWith("attachment")
                .contains(it.number());
        assertThat(lin.page().select("link, script")).isEmpty();
        assertThat(lin.page().select("style").html()).contains("@page");
        assertThat(lin.page().select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(lin.page().text()).contains("林晓岚：");
        verifies(lin);
    }

    /** What the applicant holds is checked by the page that needs no account. */
    private void verifies(Citizen lin) {
        byte[] file = lin.answer().bodyAsBytes();
        String code = lin.page().text().replaceAll("(?s).*验证码：(\\S{19}).*", "$1");
        lin.open("/verify?code=" + code);
        assertThat(lin.page().text()).contains("有这份文书", "济南市科技局", "公开告〔").doesNotContain("林晓岚", "补偿方案");
        assertThat(lin.check(code, file).text()).contains("文件是真的，没有改动");
        file[file.length - 3] ^= 1;
        assertThat(lin.check(code, file).text()).contains("文件与签名时的不一致");
        assertThat(lin.check(code, new byte[0]).text()).contains("文件与签名时的不一致");
        assertThat(lin.check("0000-0000-0000-0000", file).text()).contains("没有查到这份文书");
        assertThat(lin.check("K7QD", file).text()).contains("验证码是 16 位");
        assertThat(lin.answer().statusCode()).isEqualTo(422);
    }
}
