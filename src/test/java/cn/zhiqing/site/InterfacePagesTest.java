package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Interfaces of a body: keys are issued, shown once, and revoked by its system administrator alone")
class InterfacePagesTest {

    private static final String HERE = "/admin/interfaces";
    private static final Pattern KEY = Pattern.compile("zhiqing_[A-Za-z0-9_-]{43}");

    private final WholeCity city = WholeCity.shared();

    private WholeCity.Answer issue(String login, String label, String body) {
        return city.post(
                login,
                HERE + "/keys",
                "body",
                body,
                "label",
                label,
                "scopes",
                "STATUS",
                "rate",
                "60",
                "expires",
                city.bean(cn.zhiqing.kernel.CityClock.class).today().plusDays(9).toString());
    }

    @Test
    @DisplayName("the key stands on the answer once, and on no page after it; revoking ends it")
    void once() {
        var issued = issue("xitong", "科技局门户", city.kjj.toString());
        assertThat(issued.status()).isEqualTo(200);
        var found = KEY.matcher(issued.text());
        assertThat(found.find()).isTrue();
        String later = city.get("xitong", HERE).text();
        assertThat(later).contains("科技局门户", "没有用过").doesNotContain(found.group());
        assertThat(city.log()).doesNotContain(found.group());
        String revoke = later.replaceAll("(?s).*?action=\"(/admin/interfaces/keys/\\d+/revoke)\".*", "$1");
        assertThat(city.post("xitong", revoke).status()).isEqualTo(303);
        assertThat(city.get("xitong", HERE).text()).contains("已作废");
    }

    @Test
    @DisplayName("every fault is told at once beside its field, headings in order, what was typed is kept")
    void faults() {
        var refused = city.post("xitong", HERE + "/keys", "body", city.kjj.toString(), "rate", "viele");
        assertThat(refused.status()).isEqualTo(422);
        Document page = Jsoup.parse(refused.text());
        assertThat(refused.text()).contains("请写明密钥给哪个系统使用", "请至少选一项权限范围", "每分钟次数请填写", "请填写到期日期");
        assertThat(page.select("a[href=#label], a[href=#scopes], a[href=#rate], a[href=#expires]"))
                .hasSize(4);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("input[name=rate]").val()).isEqualTo("viele");
        page.select("input[type=text], select")
                .forEach(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.attr("name"))
                        .isNotEmpty());
    }

    @Test
    @DisplayName("administrators of a bureau manage their own bureau's keys; clerks find nothing")
    void ownOnly() {
        assertThat(issue("juguanli", "越权", city.zyj.toString()).status()).isEqualTo(404);
        assertThat(issue("juguanli", "本局", city.kjj.toString()).status()).isEqualTo(200);
        assertThat(issue("xitong", "资源局门户甲", city.zyj.toString()).status()).isEqualTo(200);
        assertThat(city.get("juguanli", HERE).text()).contains("本局").doesNotContain("资源局门户甲");
        for (String login : new String[] {"hejing", "shenji", "anquan"}) {
            assertThat(city.get(login, HERE).status()).as(login).isEqualTo(404);
            assertThat(issue(login, "x", city.kjj.toString()).status())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName(
            "an endpoint is entered with its secret shown once; an address that leads inside is refused; stopping ends it")
    void endpoints() {
        String hooks = HERE + "/webhooks";
        var inside = city.post("xitong", hooks, "body", city.kjj.toString(), "url", "https://127.0.0.1/x");
        assertThat(inside.status()).isEqualTo(422);
        assertThat(inside.text()).contains("这是内部网络的地址", "请至少选一个推送事项");
        assertThat(Jsoup.parse(inside.text()).select("input[name=url]").val()).isEqualTo("https://127.0.0.1/x");
        String[] form = {"body", city.kjj.toString(), "url", "https://1.1.1.1/hook", "topics", "REPLIED"};
        var entered = city.post("xitong", hooks, form);
        assertThat(entered.status()).isEqualTo(200);
        var secret = KEY.matcher(entered.text());
        assertThat(secret.find()).isTrue();
        String later = city.get("xitong", hooks).text();
        assertThat(later).contains("https://1.1.1.1/hook", "推送中").doesNotContain(secret.group());
        String one = later.replaceAll("(?s).*?href=\"(/admin/interfaces/webhooks/\\d+)\".*", "$1");
        assertThat(city.get("xitong", one).text()).contains("还没有推送");
        assertThat(city.get("hejing", one).status()).isEqualTo(404);
        assertThat(city.post("juguanli", one + "/stop").status()).isIn(303, 404);
        assertThat(city.post("xitong", one + "/stop").status()).isEqualTo(303);
    }

    @Test
    @DisplayName(
            "条例第三十一条: a platform is entered, a request goes on to it with a reason, and only the office of its body may send it")
    void platforms() {
        String peers = HERE + "/peers";
        var wrong = city.post("xitong", peers, "body", city.kjj.toString(), "url", "http://10.0.0.1/");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("请填写平台名称", "地址应当以 https:// 开头", "请填写平台发给我们的密钥");
        String key = "zhiqing_" + "B".repeat(43);
        String[] form = {"body", city.kjj.toString(), "name", "省平台甲", "url", "https://192.0.1.1/", "theirkey", key};
        assertThat(city.post("juguanli", peers, "body", city.zyj.toString(), "name", "x")
                        .status())
                .isEqualTo(404);
        assertThat(city.post("xitong", peers, form).status()).isEqualTo(303);
        String page = city.get("xitong", peers).text();
        assertThat(page).contains("省平台甲", "https://192.0.1.1/").doesNotContain(key);
        assertThat(city.get("hejing", peers).status()).isEqualTo(404);

        String handOver = "/workbench/hand-over";
        assertThat(city.get("zhoujianguo", handOver).status()).isEqualTo(404);
        var clerk =
                city.bean(cn.zhiqing.access.StaffBook.class).byLogin("hejing").orElseThrow();
        var number = city.arrived(
                        city.kjj, clerk.id(), WholeCity.asked("诸葛文", "370102198507081238", "13953100778", "移送的事"))
                .number()
                .toString();
        String choice = Jsoup.parse(city.get("hejing", handOver).text())
                .select("select[name=peer] option:contains(省平台甲)")
                .val();
        var silent = city.post("hejing", handOver, "number", number, "peer", choice);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(city.post("hejing", handOver, "number", number, "peer", choice, "reason", "属省厅职责")
                        .status())
                .isEqualTo(303);
        assertThat(city.post("hejing", handOver, "number", number, "peer", choice, "reason", "再送")
                        .text())
                .contains("不能重复移送");
        String stop = page.replaceAll("(?s).*?action=\"(/admin/interfaces/peers/\\d+/stop)\".*", "$1");
        assertThat(city.post("xitong", stop).status()).isEqualTo(303);
    }
}
