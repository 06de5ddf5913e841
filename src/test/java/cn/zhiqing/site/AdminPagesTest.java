package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Administration: what each administrator may change, and what is refused")
class AdminPagesTest {

    private final WholeCity city = WholeCity.shared();

    private StaffId id(String login) {
        return city.bean(StaffBook.class).byLogin(login).orElseThrow().id();
    }

    @Test
    @DisplayName("the index lists to each person what they may do, and nothing else")
    void index() {
        assertThat(city.get("xitong", "/admin").text())
                .contains("/admin/staff", "/admin/bodies")
                .doesNotContain("/admin/keys", "/admin/audit");
        assertThat(city.get("anquan", "/admin").text()).contains("/admin/staff", "/admin/keys");
        assertThat(city.get("hejing", "/admin").text())
                .contains("/admin/delegations")
                .doesNotContain("/admin/staff", "/admin/keys");
        assertThat(city.get("hejing", "/workbench").text()).contains("系统管理");
    }

    @Test
    @DisplayName("a body is added by its form; a wrong code comes back with the reason and what was typed")
    void bodies() {
        var wrong = city.post(
                "xitong",
                "/admin/bodies",
                "name",
                "济南市水务局",
                "code",
                "水",
                "kind",
                "DEPARTMENT",
                "parent",
                city.city.toString(),
                "region",
                "370100");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("济南市水务局", "错误：");
        var added = city.post(
                "xitong",
                "/admin/bodies",
                "name",
                "济南市水务局",
                "shortName",
                "市水务局",
                "code",
                "swj",
                "kind",
                "DEPARTMENT",
                "parent",
                city.city.toString(),
                "region",
                "370100",
                "organ",
                "济南市人民政府",
                "court",
                "济南市历下区人民法院");
        assertThat(added.status()).isEqualTo(303);
        assertThat(city.get("xitong", "/admin/bodies").text()).contains("济南市水务局");
        assertThat(city.post("xitong", "/admin/bodies", "kind", "PALACE").status())
                .isEqualTo(404);
        assertThat(city.post("hejing", "/admin/bodies/" + city.kjj, "name", "我的局", "kind", "DEPARTMENT")
                        .status())
                .isEqualTo(404);
        assertThat(city.post(
                                "juguanli",
                                "/admin/bodies/" + city.kjj,
                                "name",
                                "济南市科技局",
                                "kind",
                                "DEPARTMENT",
                                "parent",
                                city.zyj.toString())
                        .status())
                .as("a body is not moved under one that its administrator does not administer")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a weak first password is refused with its reason and never sent back; a good one must be changed")
    void staff() {
        var weak = city.post(
                "xitong",
                "/admin/staff",
                "name",
                "新来的",
                "login",
                "xinlai",
                "body",
                city.kjj.toString(),
                "password",
                "kurz");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.text()).contains("新来的").doesNotContain("kurz");
        assertThat(city.post(
                                "xitong",
                                "/admin/staff",
                                "name",
                                "新来的",
                                "login",
                                "xinlai",
                                "body",
                                city.kjj.toString(),
                                "password",
                                WholeCity.PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(city.get("xinlai", "/workbench").place()).isEqualTo("/account/password");
        assertThat(city.post("xitong", "/admin/staff", "name", "又一个").status()).isEqualTo(422);
        assertThat(city.post("anquan", "/admin/staff", "name", "又一个").status())
                .as("the security administrator enters nobody")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("GB/T 22239-2019: roles are granted by the security administrator alone, and no one holds two offices")
    void threeAdministrators() {
        String staff = "/admin/staff/" + id("xitong");
        String[] security = {"body", city.city.toString(), "role", Role.SECURITY_ADMIN.name()};
        assertThat(city.post("xitong", staff + "/grant", security).status()).isEqualTo(404);
        assertThat(city.post("anquan", staff + "/grant", security).status()).isEqualTo(303);
        assertThat(city.get("anquan", "/admin/staff").text()).contains("GB/T 22239");
        assertThat(city.bean(StaffBook.class).find(id("xitong")).orElseThrow().posts())
                .extracting(post -> post.role())
                .containsExactly(Role.SYSTEM_ADMIN);
        assertThat(city.post("anquan", "/admin/staff/" + id("anquan") + "/enabled", "value", "false")
                        .status())
                .isEqualTo(404);
        assertThat(city.post(
                                "shenji",
                                "/admin/staff/" + id("hejing") + "/grant",
                                "body",
                                city.kjj.toString(),
                                "role",
                                "SIGNATORY")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a bureau's own administrator neither sees nor reaches the staff of another bureau")
    void otherBodies() {
        String page = city.get("juguanli", "/admin/staff").text();
        assertThat(page).contains("何静").doesNotContain("马骁", "maxiao", "吴安全");
        String staff = "/admin/staff/" + id("maxiao");
        assertThat(city.post("juguanli", staff + "/enabled", "value", "false").status())
                .isEqualTo(404);
        assertThat(city.post("juguanli", staff + "/password", "password", WholeCity.PASSWORD)
                        .status())
                .isEqualTo(404);
        assertThat(city.post(
                                "juguanli",
                                "/admin/staff",
                                "name",
                                "外人",
                                "login",
                                "wairen",
                                "body",
                                city.zyj.toString(),
                                "password",
                                WholeCity.PASSWORD)
                        .status())
                .isEqualTo(404);
        assertThat(city.post("juguanli", "/admin/bodies/" + city.zyj, "kind", "DEPARTMENT")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a delegation names what is missing, is registered, and is taken back by nobody of another bureau")
    void delegations() {
        city.person("luoyun", "罗云", city.kjj, Role.CLERK);
        LocalDate today = city.bean(CityClock.class).today();
        var missing = city.post("zhoujianguo", "/admin/delegations");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("请选择代理人。", "请填写结束日期。");
        assertThat(city.post(
                                "zhoujianguo",
                                "/admin/delegations",
                                "post",
                                city.kjj + ":SIGNATORY",
                                "taker",
                                id("luoyun").toString(),
                                "from",
                                today.toString(),
                                "until",
                                today.plusDays(3).toString())
                        .status())
                .isEqualTo(303);
        String page = city.get("zhoujianguo", "/admin/delegations").text();
        assertThat(page).contains("罗云", "生效中");
        String revoke = page.replaceAll("(?s).*action=\"(/admin/delegations/\\d+/revoke)\".*", "$1");
        assertThat(city.get("maxiao", "/admin/delegations").text()).doesNotContain("罗云");
        assertThat(city.post("maxiao", revoke).status()).isEqualTo(404);
        assertThat(city.post("zhoujianguo", revoke).status()).isEqualTo(303);
        assertThat(city.get("zhoujianguo", "/admin/delegations").text()).contains("已收回");
    }

    @Test
    @DisplayName("GB/T 22239-2019: a session ends twelve hours after sign-in, however busy it was")
    void twelveHours() {
        city.person("tianye", "田野", city.kjj, Role.CLERK);
        CityClock clock = city.bean(CityClock.class);
        assertThat(city.get("tianye", "/workbench").status()).isEqualTo(200);
        var begun = clock.instant();
        CityClock.at(
                begun.plus(Duration.ofHours(12)).minusSeconds(60),
                () -> assertThat(city.get("tianye", "/workbench").status()).isEqualTo(200));
        CityClock.at(
                begun.plus(Duration.ofHours(12)).plusSeconds(1),
                () -> assertThat(city.get("tianye", "/workbench").place()).endsWith("/sign-in"));
    }

    @Test
    @DisplayName("条例第十七条: a review chain is set from a day, for the own bodies only, and the auditor reads of it")
    void reviewChains() {
        String tomorrow =
                city.bean(cn.zhiqing.kernel.CityClock.class).today().plusDays(1).toString();
        String path = "/admin/review-chains";
        assertThat(city.get("juguanli", path).text()).contains("审签链", "市科技局").doesNotContain("市自然资源");
        assertThat(city.get("hejing", path).status()).isEqualTo(404);
        assertThat(city.post("juguanli", path, "body", city.zyj.toString(), "from", tomorrow)
                        .status())
                .isEqualTo(404);
        var past = city.post("juguanli", path, "body", city.kjj.toString(), "from", "2020-01-01");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text()).contains("生效日期不能早于今天");
        var done = city.post(
                "juguanli", path, "body", city.kjj.toString(), "from", tomorrow, "steps", "LEADER", "order", "BOTH");
        assertThat(done.status()).isEqualTo(303);
        assertThat(city.get("juguanli", path).text()).contains("拟稿 → 保密审查 → 分管负责人审核 → 签发", "每个环节由不同的人办理", "未生效");
    }
}
