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
}
