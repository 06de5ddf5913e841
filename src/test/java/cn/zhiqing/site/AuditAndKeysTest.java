package cn.zhiqing.site;

import static cn.zhiqing.kernel.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.journal.Journal;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.kernel.StreamId;
import cn.zhiqing.privacy.KeyRotation;
import cn.zhiqing.privacy.Keys;
import cn.zhiqing.privacy.Secret;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The auditor's page and the security administrator's keys, on the whole application")
class AuditAndKeysTest {

    private static final String NAME = "司徒明";

    private final WholeCity city = WholeCity.shared();

    private Receipt theirs(String idNumber) {
        StaffId clerk =
                city.bean(StaffBook.class).byLogin("hejing").orElseThrow().id();
        return city.arrived(city.kjj, clerk, WholeCity.asked(NAME, idNumber, "13853111222", "科技专项资金分配结果"));
    }

    @Test
    @DisplayName("个人信息保护法第五十四条: who looked behind the mask, at whose case, when and why; for the auditor alone")
    void reveals() {
        Receipt receipt = theirs("370102197711021239");
        city.post("hejing", "/cases/kjj-" + receipt.number() + "/reveal", "reason", "核对=邮寄地址");
        String page = city.get("shenji", "/admin/audit").text();
        assertThat(page)
                .contains("何静（市科技局）", "查看 市科技局 " + receipt.number(), "核对=邮寄地址")
                .doesNotContain(NAME);
        String csv = city.get("shenji", "/admin/audit/export?topic=REVEALS").text();
        assertThat(csv)
                .startsWith("\uFEFF时间,行为人,行为,理由\r\n")
                .contains("\"核对=邮寄地址\"")
                .doesNotContain(NAME);
        assertThat(city.get("shenji", "/admin/audit?who=maxiao&topic=REVEALS").text())
                .doesNotContain(receipt.number().toString());
        assertThat(city.get("shenji", "/admin/audit?until=2020-01-01").text()).contains("这些条件下没有行为");
        for (String other : new String[] {"xitong", "anquan", "hejing"}) {
            assertThat(city.get(other, "/admin/audit").status()).isEqualTo(404);
            assertThat(city.get(other, "/admin/audit/export").status()).isEqualTo(404);
            assertThat(city.post(other, "/admin/audit/verify").status()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("changes of staff, and sign-ins that failed, are listed by topic and page")
    void changesAndFailures() {
        city.post(null, "/sign-in", "login", "zhoujianguo", "password", "Falsch-2026-Chun");
        assertThat(city.get("shenji", "/admin/audit?topic=FAILURES").text()).contains("周建国 登录失败，连续第 1 次");
        assertThat(city.get("shenji", "/admin/audit?topic=CHANGES&page=1").text())
                .contains("新增工作人员", "市科技局");
        assertThat(city.get("shenji", "/admin/audit?topic=SIGN_INS").text()).contains("郑审计 登录");
        assertThat(city.get("shenji", "/admin/audit?topic=X&page=-1&from=gestern")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("a sign-in with a name that nobody has is told by a digest, never by what was typed")
    void strangers() {
        city.post(null, "/sign-in", "login", "geheimes-kennwort", "password", "Falsch-2026-Chun");
        city.post(null, "/sign-in", "login", "GEHEIMES-kennwort ", "password", "Falsch-2026-Chun");
        String page = city.get("shenji", "/admin/audit?topic=FAILURES").text();
        assertThat(page)
                .containsPattern("未知登录名（摘要 ([0-9a-f]{16})）登录失败[\\s\\S]*摘要 \\1")
                .doesNotContain("geheimes");
        assertThat(city.bean(Journal.class).read(new StreamId("stranger", 1)).toString())
                .doesNotContain("geheimes");
    }

    @Test
    @DisplayName("个人信息保护法第五十四条: who carried the audit list out, which range of it and how many lines")
    void exports() {
        city.get("shenji", "/admin/audit/export?topic=SIGN_INS&from=2026-01-02&who=hejing");
        String page = city.get("shenji", "/admin/audit?topic=EXPORTS").text();
        assertThat(page).contains("郑审计（市政府）").containsPattern("导出审计记录“登录” \\d+ 条，自2026年1月2日.*，只看 何静");
    }

    @Test
    @DisplayName("the chain is verified on the press of a button")
    void chain() {
        assertThat(city.post("shenji", "/admin/audit/verify").status()).isEqualTo(303);
        until(() -> city.get("shenji", "/admin/audit").text().contains("校验：事件"));
        assertThat(city.get("shenji", "/admin/audit").text()).contains("流");
    }

    @Test
    @DisplayName(
            "after a rotation every value opens under the new key, none stands under an old one, digests still find")
    void rotation() {
        Receipt receipt = theirs("370102196601011235");
        city.post("hejing", "/cases/kjj-" + receipt.number() + "/reveal", "reason", "换钥以前写下的原因");
        int before = city.bean(Keys.class).list().size();
        assertThat(city.get("xitong", "/admin/keys").status()).isEqualTo(404);
        assertThat(city.post("xitong", "/admin/keys/rotate").status()).isEqualTo(404);
        assertThat(city.post("anquan", "/admin/keys/rotate").status()).isEqualTo(303);
        KeyRotation rotation = city.bean(KeyRotation.class);
        until(() -> rotation.left().stream().allMatch(left -> left.values() == 0));
        assertThat(city.bean(Keys.class).list()).hasSize(before + 1);
        var applications = city.bean(Applications.class);
        assertThat(applications.ofPerson(Secret.of("370102196601011235"))).containsExactly(receipt.id());
        assertThat(applications.byQueryCode(receipt.queryCode())).contains(receipt.id());
        assertThat(city.post("hejing", "/cases/kjj-" + receipt.number() + "/reveal", "reason", "换钥后核对")
                        .text())
                .contains(NAME);
        assertThat(city.get("shenji", "/admin/audit").text())
                .as("a text sealed before the rotation")
                .contains("换钥以前写下的原因");
        assertThat(city.bean(Journal.class).read(new StreamId("keys", 1)))
                .extracting(e -> e.event().getClass().getSimpleName())
                .contains("KeyAdded", "ValuesResealed");
        assertThat(city.get("anquan", "/admin/keys").text()).contains("第 " + (before + 1) + " 号", "使用中");
        assertThat(rotation.resealAll(Actor.MACHINE, KeyRotation.Watcher.NOBODY).values())
                .as("finished: going on finds nothing")
                .containsOnly(0L);
    }

    @Test
    @DisplayName("a rotation that was killed between its key and the last value is ended by the next start")
    void killedMidway() {
        theirs("370102196601011251");
        KeyRotation rotation = city.bean(KeyRotation.class);
        rotation.addKey(Actor.MACHINE);
        assertThat(rotation.left()).anyMatch(left -> left.values() > 0);
        city.publishReady();
        until(() -> rotation.left().stream().allMatch(left -> left.values() == 0));
    }
}
