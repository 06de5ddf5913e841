package cn.zhiqing.cases.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Applying, page by page, on the whole application, without scripts")
class ApplyingTest {

    private final Town town = Town.shared();

    @Test
    @DisplayName("a natural person answers, checks, hands in and gets number, code and last day (条例第二十九条、第三十三条)")
    void person() {
        Citizen lin = Lin.asPerson(town);
        assertThat(lin.path()).isEqualTo("/apply/check");
        assertThat(lin.page().text())
                .contains("林晓岚", "济南市科技局", Lin.CONTENT, "2023年至2025年", "电子文本")
                .contains(Lin.ID, Lin.PHONE);
        lin.send("/apply/submit");
        assertThat(lin.path()).isEqualTo("/apply/receipt");
        assertThat(lin.h1()).isEqualTo("申请已收到");
        assertThat(lin.page().select(".codes dt").eachText()).containsExactly("申请编号", "查询码", "收到日期", "最迟答复日期");
        assertThat(fact(lin, "查询码")).matches("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");
        assertThat(lin.page().title() + lin.answer().url()).doesNotContain(fact(lin, "查询码"));
        assertThat(town.summary(fact(lin, "申请编号")).receiptDate()).isEqualTo(town.today());
    }

    @Test
    @DisplayName("an organisation says which of the five kinds of the annual report it is")
    void organisation() {
        Citizen company = new Citizen(town);
        company.open("/apply");
        company.fill(Map.of("who", "organisation")).send("/apply/who");
        assertThat(company.page().select("input[name=kind]")).hasSize(5);
        company.fill(Lin.COMPANY).send("/apply/organisation");
        Lin.rest(company).send("/apply/submit");
        assertThat(town.summary(fact(company, "申请编号")).applicantKind().column()).isEqualTo("C2_BUSINESS");
    }

    @Test
    @DisplayName("an agent gives both identities; the application counts to the principal")
    void agent() {
        Citizen agent = new Citizen(town);
        agent.open("/apply");
        agent.fill(Map.of("who", "agent")).send("/apply/who");
        assertThat(agent.path()).isEqualTo("/apply/agent");
        agent.fill(Lin.AGENT).send("/apply/agent");
        assertThat(agent.h1()).isEqualTo("申请人的姓名和证件");
        agent.fill(Lin.PERSON).send("/apply/person");
        Lin.rest(agent);
        assertThat(agent.page().text()).contains("代理人", "周敏");
        agent.send("/apply/submit");
        assertThat(town.summary(fact(agent, "申请编号")).applicantKind().column()).isEqualTo("C1_NATURAL");
    }

    @Test
    @DisplayName("a form sent twice is answered with the same number: 这件已经提交过了")
    void twice() {
        Citizen lin = Lin.asPerson(town);
        var again = lin.form("/apply/submit");
        lin.send("/apply/submit");
        String number = fact(lin, "申请编号");
        lin.send(again.submit());
        assertThat(lin.h1()).isEqualTo("这件已经提交过了");
        assertThat(fact(lin, "申请编号")).isEqualTo(number);
        assertThat(lin.page().text()).contains("不用再交一次");
    }

    @Test
    @DisplayName(
            "after the server forgot its sessions everything typed is still there, and nothing is handed in unseen")
    void sessionLost() {
        Citizen lin = Lin.asPerson(town);
        lin.losesTheSession();
        lin.send("/apply/submit");
        assertThat(lin.answer().statusCode()).isEqualTo(422);
        assertThat(lin.page().text()).contains("提交标记没有对上", Lin.CONTENT);
        assertThat(lin.send("/apply/submit").h1()).isEqualTo("申请已收到");
    }

    @Test
    @DisplayName(
            "a draft is taken up in another browser with its code, whatever its case and hyphens; handed in it is gone")
    void draft() {
        Citizen lin = Lin.asPerson(town);
        lin.open("/apply/save");
        String code = lin.page().expectFirst(".when .d").text();
        lin.send("/apply/leave");
        lin.open("/apply/what");
        assertThat(lin.page().expectFirst("#content").text()).isEmpty();

        Citizen later = new Citizen(town);
        later.open("/apply/resume");
        later.fill(Map.of("code", "AAAA-BBBB-CCCC-DDDD")).send("/apply/resume");
        assertThat(later.page().text()).contains("没有找到这份草稿");
        later.fill(Map.of("code", code.replace("-", " ").toLowerCase(java.util.Locale.ROOT)))
                .send("/apply/resume");
        assertThat(later.path()).isEqualTo("/apply/check");
        assertThat(later.page().text()).contains("138****5678").doesNotContain(Lin.ID, Lin.PHONE);
        later.send("/apply/submit");
        Citizen third = new Citizen(town);
        third.open("/apply/resume");
        third.fill(Map.of("code", code)).send("/apply/resume");
        assertThat(third.answer().statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("who comes back to a draft is still asked for the proof of identity, once (条例第二十九条第二款)")
    void resumedBeforeTheProof() {
        Citizen lin = new Citizen(town);
        assertThat(lin.page().select("a[href=/apply/resume]")).hasSize(1);
        lin.open("/apply");
        lin.fill(Map.of("who", "person")).send("/apply/who");
        lin.fill(Lin.PERSON).send("/apply/person");
        lin.fill(Lin.CONTACT).sendBy("/apply/contact", "later");
        lin.open("/apply/check");
        assertThat(lin.path()).isEqualTo("/apply/proof");
        lin.send("/apply/proof");
        assertThat(lin.path()).isEqualTo("/apply/body");
        lin.open("/apply/check");
        assertThat(lin.path()).isEqualTo("/apply/body");
    }

    @Test
    @DisplayName("保存，以后再填 sends what was typed on the page, right or not")
    void later() {
        Citizen lin = new Citizen(town);
        lin.open("/apply/what");
        lin.fill(Map.of("content", "写到一半", "years", "20")).sendBy("/apply/what", "later");
        assertThat(lin.path()).isEqualTo("/apply/save");
        lin.open("/apply/what");
        assertThat(lin.page().expectFirst("#content").text()).isEqualTo("写到一半");
        assertThat(lin.page().expectFirst("#years").val()).isEqualTo("20");
    }

    @Test
    @DisplayName("a changed answer leads straight back to the check page")
    void change() {
        Citizen lin = Lin.asPerson(town);
        lin.open("/apply/contact");
        lin.fill(Map.of("phone", "13900001111")).send("/apply/contact");
        assertThat(lin.path()).isEqualTo("/apply/check");
    }

    @Test
    @DisplayName("a draft that was sealed before a rotation opens afterwards, and stands under the new key")
    void draftOutlivesRotation() {
        var drafts = town.bean(Drafts.class);
        var code = DraftCode.fresh();
        drafts.save(code, new Answers(java.util.Map.of("who", "NATURAL")));
        var rotation = town.bean(cn.zhiqing.privacy.KeyRotation.class);
        rotation.addKey(cn.zhiqing.kernel.Actor.MACHINE);
        assertThat(drafts.find(code).orElseThrow().all())
                .as("before re-sealing")
                .containsEntry("who", "NATURAL");
        rotation.resealAll(cn.zhiqing.kernel.Actor.MACHINE, cn.zhiqing.privacy.KeyRotation.Watcher.NOBODY);
        assertThat(drafts.find(code).orElseThrow().all()).containsEntry("who", "NATURAL");
        assertThat(rotation.left())
                .filteredOn(left -> left.store().equals("cases.draft.answers"))
                .singleElement()
                .returns(0L, cn.zhiqing.privacy.KeyRotation.Left::values);
    }

    @Test
    @DisplayName("pages with personal facts are kept by nobody, and the draft's cookie is read by no script")
    void kept() {
        Citizen lin = Lin.asPerson(town);
        assertThat(lin.answer().header("Cache-Control")).contains("no-store");
        assertThat(town.owner()
                        .sql("SELECT encode(answers, 'escape') FROM cases.draft")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(Lin.PHONE) || kept.contains("lin@example"));
        var posted = lin.form("/apply/submit").submit();
        assertThat(posted.request().data().stream().map(d -> d.value()))
                .noneMatch(v -> List.of(Lin.ID, Lin.PHONE).contains(v));
    }

    static String fact(Citizen who, String label) {
        return who.page()
                .expectFirst(".codes dt:containsOwn(" + label + ") + dd")
                .text();
    }
}
